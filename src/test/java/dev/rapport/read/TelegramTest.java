package dev.rapport.read;

import static dev.rapport.read.OtherTools.ledger;
import static dev.rapport.read.OtherTools.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.History;
import dev.rapport.fact.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Telegram's export as JSON. */
class TelegramTest {
    @RegisterExtension
    final OtherTools tools = new OtherTools();

    private static String message(String time, String from, String id, String more) {
        return "{\"id\": 1, \"type\": \"message\", \"date\": \"" + time + "\", \"from\": " + from + ", \"from_id\": \""
                + id + "\", \"text\": " + more + "}";
    }

    private static String chat(String name, String type, String id, String... messages) {
        return "{\n \"name\": " + name + ",\n \"type\": \"" + type + "\",\n \"id\": " + id + ",\n \"messages\": [\n  "
                + String.join(",\n  ", messages) + "\n ]\n}";
    }

    private static final String CLEO = chat(
            "\"Cleo Marrowby\"",
            "personal_chat",
            "7",
            message(
                    "2026-10-05T15:34:09",
                    "\"Cleo Marrowby\"",
                    "user7",
                    "\"Hello?\", \"date_unixtime\": \"1791214449\""),
            message(
                    "2026-10-05T15:40:00",
                    "\"Rob\"",
                    "user9",
                    "[\"Hi \", {\"type\": \"bold\", \"text\": \"you\"}, \"!\"]"),
            message("2026-10-06T15:40:00", "\"Rob\"", "user9", "\"\", \"photo\": \"(File not included)\""),
            "{\"id\": 4, \"type\": \"service\", \"date\": \"2026-10-07T10:00:00\", \"actor\": \"Rob\", \"actor_id\": \"user9\","
                    + " \"action\": \"phone_call\", \"duration_seconds\": 65, \"text\": \"\"}",
            "{\"id\": 5, \"type\": \"service\", \"date\": \"2026-10-08T10:00:00\", \"actor\": \"Cleo Marrowby\", \"actor_id\":"
                    + " \"user7\", \"action\": \"phone_call\", \"discard_reason\": \"missed\", \"text\": \"\"}",
            "{\"id\": 6, \"type\": \"service\", \"date\": \"2026-10-09T10:00:00\", \"actor\": \"Cleo Marrowby\", \"action\":"
                    + " \"joined_telegram\", \"text\": \"\"}",
            message("soon", "\"Cleo Marrowby\"", "user7", "\"x\""));

    @Test
    void aChatWithOnePersonIsAContactADay() throws Exception {
        Loaded<History> loaded = tools.with("result.json", CLEO).read();
        assertThat(rows(loaded))
                .containsExactly(
                        "2026-10-05 Cleo Marrowby telegram both",
                        "2026-10-06 Cleo Marrowby telegram out",
                        "2026-10-07T10:00:00Z Cleo Marrowby call out");
        assertThat(ledger(loaded, "result.json"))
                .isEqualTo("7 read, 4 used, system 1, no-connection 1, unknown-date@12");
        assertThat(loaded.intake().get(loaded.intake().size() - 1).remarks())
                .contains(
                        "covers 2026-10-05 to 2026-10-07",
                        "texts measured and dropped: 3, with 13 letters and signs; 1 asks something");
    }

    @Test
    void ofAllChatsThoseOfGroupsBotsTheOwnerAndDeletedAccountsAreLeftOut() throws Exception {
        String one = message("2026-10-05T15:34:09", "\"X\"", "user5", "\"secretword\"");
        Loaded<History> loaded = tools.with(
                        "result.json",
                        "{\"about\": \"Here is the data you requested.\", \"personal_information\": {\"user_id\": 9,"
                                + " \"first_name\": \"Rob\"}, \"contacts\": {\"about\": \"x\", \"list\": [{\"first_name\": \"Z\"}]},"
                                + " \"chats\": {\"about\": \"x\", \"list\": ["
                                + String.join(
                                        ",",
                                        CLEO,
                                        chat("\"Bakers\"", "private_supergroup", "1", one, one),
                                        chat("\"Bot\"", "bot_chat", "2", one),
                                        chat("null", "personal_chat", "3", one),
                                        "{\"type\": \"saved_messages\", \"id\": 9, \"messages\": [" + one + "]}")
                                + "]}, \"left_chats\": {\"about\": \"x\", \"list\": ["
                                + chat("\"News\"", "public_channel", "4", one) + "]}}")
                .read();
        assertThat(rows(loaded)).hasSize(3);
        assertThat(ledger(loaded, "result.json"))
                .isEqualTo(
                        "13 read, 4 used, system 2, no-identity 1, group 3, self 1, no-connection 1, unknown-date@12");
    }

    @Test
    void aFileThatIsCutShortIsReadUpToThere() throws Exception {
        Loaded<History> loaded = tools.with("result.json", CLEO.substring(0, CLEO.indexOf("\"photo\"")))
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-05 Cleo Marrowby telegram both");
        assertThat(ledger(loaded, "result.json")).isEqualTo("3 read, 2 used, damaged-entry@8");
        assertThat(loaded.intake().get(loaded.intake().size() - 1).remarks())
                .contains("is damaged on line 8: what stands behind it could not be read");
    }

    /** As Telegram writes all chats: brackets on lines of their own. */
    private static String allChats(String... chats) {
        return "{\n \"personal_information\": {\n  \"user_id\": 9\n },\n \"chats\": {\n  \"list\": [\n"
                + String.join(",\n", chats) + "\n  ]\n }\n}\n";
    }

    private static String oneOfAll(String name, int id, String... texts) {
        StringBuilder messages = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            messages.append(i == 0 ? "" : ",\n")
                    .append("     {\n      \"id\": " + i
                            + ",\n      \"type\": \"message\",\n      \"date\": \"2026-10-0"
                            + (i + 1) + "T15:34:09\",\n      \"from_id\": \"user" + id + "\",\n      \"text\": "
                            + texts[i] + "\n     }");
        }
        return "   {\n    \"name\": \"" + name + "\",\n    \"type\": \"personal_chat\",\n    \"id\": " + id
                + ",\n    \"messages\": [\n" + messages + "\n    ]\n   }";
    }

    @Test
    void aMessageThatIsNoJsonCostsItselfInWhicheverChatItStands() throws Exception {
        String file = allChats(
                oneOfAll("Cleo Marrowby", 7, "\"a\"", "\"b", "\"d\""),
                oneOfAll("Ada Quillmoor", 8, "\"a\"", "[ \"b\"", "\"c\""));
        Loaded<History> loaded = tools.with("result.json", file).read();
        assertThat(rows(loaded))
                .containsExactlyInAnyOrder(
                        "2026-10-01 Ada Quillmoor telegram in",
                        "2026-10-01 Cleo Marrowby telegram in",
                        "2026-10-03 Ada Quillmoor telegram in",
                        "2026-10-03 Cleo Marrowby telegram in");
        assertThat(ledger(loaded, "result.json")).isEqualTo("6 read, 4 used, damaged-entry@19, damaged-entry@47");
    }

    /** Where the end of a chat's messages is gone, nobody may be taken for the other. */
    @Test
    void messagesWhoseChatCannotBeToldAreNotRead() throws Exception {
        String file = allChats(
                        oneOfAll("Cleo Marrowby", 7, "\"a\"", "\"b\""), oneOfAll("Ada Quillmoor", 8, "\"a\"", "\"b\""))
                .replaceFirst("\n    \\]\n", "\n");
        Loaded<History> loaded = tools.with("result.json", file).read();
        assertThat(rows(loaded))
                .containsExactly("2026-10-01 Cleo Marrowby telegram in", "2026-10-02 Cleo Marrowby telegram in");
        assertThat(loaded.intake().get(loaded.intake().size() - 1).remarks())
                .anyMatch(said -> said.contains("what stands behind it could not be read"));
    }

    /** One is the connection, or neither is: nobody is guessed. The same chat in two exports stays one person's. */
    @Test
    void twoAccountsOfOneNameAreTwoPeopleAndSoNobody() throws Exception {
        String file = allChats(
                oneOfAll("Cleo Marrowby", 7, "\"a\""),
                oneOfAll("Cleo Marrowby", 8, "\"b\"", "\"c\""),
                oneOfAll("Anna", 10, "\"b\""),
                oneOfAll("Anna", 11, "\"b\"", "\"b\""),
                oneOfAll("Ada Quillmoor", 12, "\"a\""));
        Loaded<History> loaded = tools.with("result.json", file)
                .with("again.json", oneOfAll("Ada Quillmoor", 12, "\"a\"", "\"b\""))
                .read();
        assertThat(rows(loaded))
                .containsExactly("2026-10-01 Ada Quillmoor telegram in", "2026-10-02 Ada Quillmoor telegram in");
        assertThat(ledger(loaded, "result.json")).isEqualTo("7 read, 0 used, duplicate 1, ambiguous-name 6");
    }

    @Test
    void twoAccountsOfOneNameAreToldApartInFilesOfTheirOwnToo() throws Exception {
        Loaded<History> loaded = tools.with("a.json", oneOfAll("Cleo Marrowby", 7, "\"a\""))
                .with("b.json", oneOfAll("Cleo Marrowby", 8, "\"b\", \"date_unixtime\": \"1791387249\""))
                .with("mine.csv", "date,contact,channel\n2026-10-09,Cleo Marrowby,coffee\n")
                .read();
        assertThat(rows(loaded)).containsExactly("2026-10-09 Cleo Marrowby coffee both");
        assertThat(ledger(loaded, "a.json")).isEqualTo("1 read, 0 used, ambiguous-name 1");
        assertThat(ledger(loaded, "b.json")).isEqualTo("1 read, 0 used, ambiguous-name 1");
    }
}
