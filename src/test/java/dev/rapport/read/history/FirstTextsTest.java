package dev.rapport.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.FirstText;
import dev.rapport.read.Exports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which texts count as first texts: notes and first messages, each once, whatever other texts say. */
class FirstTextsTest {
    private static final String TEXT = "I liked your talk about rivers, shall we speak?";

    @TempDir
    private Path dir;

    private static String invited(String slug, String name, String at, String note) {
        return "Sam Owner," + name + ",\"" + at + "\",\"" + note
                + "\",OUTGOING,https://www.linkedin.com/in/sam-owner,https://www.linkedin.com/in/" + slug + "\n";
    }

    private static String sent(int person, String day, String text) {
        return Exports.sent(
                "c" + person, "person-" + person, "Person " + "ABCDEF".charAt(person), day, "\"" + text + "\"");
    }

    private Path export(String name, String invitations, String messages) throws Exception {
        return Exports.folder(
                dir.resolve(name),
                Map.of(
                        "Profile.csv",
                        Exports.PROFILE,
                        "Connections.csv",
                        Exports.PEOPLE,
                        "Invitations.csv",
                        Exports.INVITED + invitations,
                        "messages.csv",
                        Exports.HEADER + messages));
    }

    private List<String> texts(Path... exports) throws Exception {
        return Exports.read(exports).value().firstTexts().stream()
                .map(text -> (text.note() ? "note " : "message ") + text.at() + " " + text.characters())
                .toList();
    }

    /** Ada accepted on 7 March 2024: the copy of her note bears that day and is none of the messages. */
    @Test
    void aTextThatWasSomebodysNoteIsAFirstMessageToEverybodyElse() throws Exception {
        String copy = Exports.sent("a", "ada-example", "Ada Example", "2024-03-07 18:00:00", "\"" + TEXT + "\"");
        String note = invited("ada-example", "Ada Example", "3/6/24, 9:00 AM", TEXT);
        String pasted = sent(0, "2024-03-10 10:00:00", TEXT)
                + sent(1, "2024-03-11 10:00:00", TEXT)
                + sent(2, "2024-03-12 10:00:00", TEXT);
        List<String> expected = List.of(
                "note 2024-03-06T17:00:00Z 47",
                "message 2024-03-10T10:00:00Z 47",
                "message 2024-03-11T10:00:00Z 47",
                "message 2024-03-12T10:00:00Z 47");
        assertThat(texts(export("one", note, pasted + copy))).isEqualTo(expected);
        // The same where only the older of two exports still lists the invitation.
        Path older = export("older", note, copy);
        Path newer = export("newer", "", pasted + copy);
        assertThat(texts(newer, older)).isEqualTo(expected);
        List<FirstText> all = Exports.read(newer, older).value().firstTexts();
        assertThat(all).allMatch(FirstText::questionMark);
        assertThat(all.stream().map(FirstText::normalized).distinct()).hasSize(1);
    }

    /** Whoever takes up the words of a note they got writes first messages too. */
    @Test
    void aTextThatCameAsANoteIsAFirstMessageWhenItGoesOn() throws Exception {
        String came = "Ada Example,Sam Owner,\"3/6/24, 9:00 AM\",\"" + TEXT
                + "\",INCOMING,https://www.linkedin.com/in/ada-example,https://www.linkedin.com/in/sam-owner\n";
        assertThat(texts(export("in", came, sent(0, "2024-03-10 10:00:00", TEXT))))
                .containsExactly("message 2024-03-10T10:00:00Z 47");
    }

    /** Person 0 is connected no more, so the day of accepting is unknown and the copy stays a message. */
    @Test
    void aNoteWhoseCopyIsTheFirstMessageCountsOnce() throws Exception {
        String note = invited("person-0", "Person A", "3/6/24, 9:00 AM", TEXT);
        assertThat(texts(export("copy", note, sent(0, "2024-03-07 18:00:00", TEXT))))
                .containsExactly("message 2024-03-07T18:00:00Z 47");
        assertThat(texts(export("other", note, sent(0, "2024-03-07 18:00:00", "Thanks for joining"))))
                .containsExactly("note 2024-03-06T17:00:00Z 47", "message 2024-03-07T18:00:00Z 18");
    }

    @Test
    void whatSaysNothingInWordsIsNoFirstText() throws Exception {
        String attachment = sent(0, "2024-03-10 10:00:00", "").replace(",INBOX,", ",INBOX,https://example.org/a.pdf");
        String emoji = sent(1, "2024-03-11 10:00:00", "\uD83D\uDC4B !");
        String later = sent(0, "2024-03-12 10:00:00", "Did the file arrive?");
        String hello = sent(2, "2024-03-13 10:00:00", "Hello");
        Path export = export(
                "silent",
                invited("ada-example", "Ada Example", "3/6/24, 9:00 AM", "\uD83D\uDE42"),
                attachment + emoji + later + hello);
        assertThat(Exports.read(export).value().messages().size()).isEqualTo(4);
        assertThat(texts(export)).containsExactly("message 2024-03-13T10:00:00Z 5");
    }

    /** Mostly the rows of a conversation come together, newest first. */
    @Test
    void theEarliestRowOfAConversationIsTheFirstTextWhereRowsOfOthersStandBetween() throws Exception {
        String turns = sent(0, "2024-03-12 10:00:00", "Did the file arrive?")
                + sent(1, "2024-03-13 10:00:00", "See you")
                + sent(0, "2024-03-10 10:00:00", "Hello")
                + sent(1, "2024-03-11 10:00:00", "Good morning")
                + sent(0, "2024-03-14 10:00:00", "Thanks");
        assertThat(texts(export("turns", "", turns)))
                .containsExactly("message 2024-03-10T10:00:00Z 5", "message 2024-03-11T10:00:00Z 12");
    }
}
