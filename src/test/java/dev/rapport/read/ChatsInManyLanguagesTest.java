package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import dev.rapport.read.csv.CannotRead;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WhatsApp's chats as telephones of other languages and scripts write them, and its assistant in them. */
class ChatsInManyLanguagesTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/10/25 下午3:34 - ",
                "2026/10/25 下午15:34 - ",
                "[2026/10/25 下午3:34:09] ",
                "2026/10/25 中午12:30 - ",
                "2026/10/25 午後3:34 - ",
                "2026. 10. 25. 오후 3:34 - ",
                "[2026. 10. 25. 오후 3:34:09] ",
                "25/10/26, 3:34 μ.μ. - ",
                "25.10.2026 klo 15.34 - ",
                "[25.10.2026 klo 15.34.09] ",
                "[25.10.2026 kl. 15.34.09] ",
                "25.10.2026 г., 15:34 ч. - ",
                "25.10.2026 ÖS 3:34 - ",
                "15:34, 25/10/2026 - ",
                "25/10/2569 15:34 - ",
                "۲۰۲۶/۱۰/۲۵، ۱۵:۳۴ - ",
                "٢٥\u200f/١٠\u200f/٢٠٢٦، ٣:٣٤ م - ",
                "[٢٥\u200f/١٠\u200f/٢٠٢٦، ٣:٣٤:٠٩ م] ",
                "25/10/2026, 3:34 אחה״צ - "
            })
    void everyFormIsUnderstood(String head) throws Exception {
        String begin = head.strip() + " ";
        tools.with("_chat.txt", begin + "Cleo Marrowby: Hello\n" + begin + "Robin: Hi\n");
        assertThat(ledger(tools.read(), "_chat.txt")).isEqualTo("2 read, 2 used");
        assertThat(rows(tools.read())).containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
    }

    @Test
    void aChatInAFolderThatCannotBeReadIsTold() throws Exception {
        Path folder = Files.createDirectories(tools.folder().resolve("logs"));
        Files.writeString(folder.resolve("own.csv"), "date,contact\n2026-10-05,Cleo Marrowby\n");
        Files.writeString(
                folder.resolve("WhatsApp Chat with Cleo Marrowby.txt"),
                "the 25th, at tea - Cleo Marrowby: secretword\n");
        Files.writeString(folder.resolve("notes.txt"), "buy bread\n");
        Loaded<History> loaded = tools.with(folder).read();
        assertThat(rows(loaded)).containsExactly("2026-10-05 Cleo Marrowby other both");
        assertThat(loaded.intake().toString())
                .contains("WhatsApp Chat with Cleo Marrowby.txt")
                .contains("called as a WhatsApp chat")
                .doesNotContain("secretword")
                .doesNotContain("notes.txt");
        Files.delete(folder.resolve("own.csv"));
        assertThatThrownBy(tools::read)
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("Set the telephone to English");
    }

    @Test
    void theAssistantIsNobodyAndMakesNoGroup() throws Exception {
        String asked = "25/10/2026, 15:34 - Robin: @Meta AI what is a quern?\n";
        String answer = "25/10/2026, 15:34 - Meta AI: A mill.\n";
        tools.with("_chat.txt", asked + answer + "25/10/2026, 15:35 - Cleo Marrowby: I have one\n");
        tools.with("WhatsApp Chat with Meta AI.txt", asked + answer);
        Loaded<History> loaded = tools.read();
        assertThat(rows(loaded)).containsExactly("2026-10-25 Cleo Marrowby whatsapp both");
        assertThat(ledger(loaded, "_chat.txt")).isEqualTo("3 read, 2 used, system 1");
        assertThat(ledger(loaded, "WhatsApp Chat with Meta AI.txt")).isEqualTo("2 read, 0 used, system 1, no-person 1");
    }
}
