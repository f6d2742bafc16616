package dev.rapport.read.log;

import java.util.regex.Pattern;

/** What stands behind the date of a chat's line: who writes, and what. */
final class ChatLine {
    /** Marks that cannot be seen; telephones put them between the parts of a line. */
    static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]");

    private static final Pattern NOTICE = Pattern.compile(
            "(?i).*(?:end-to-end encrypted|ende-zu-ende-verschl\u00fcsselt|chiffr\u00e9s de bout en bout|cifrad[oa]s de extremo"
                    + " a extremo|end-to-end versleuteld|crittografati end-to-end|criptografia de ponta).*",
            Pattern.DOTALL);

    private ChatLine() {}

    /** The writer of a line without its date; empty if the program itself says something. */
    static String writer(String said) {
        int colon = said.indexOf(':');
        boolean writes = colon > 0 && (colon + 1 == said.length() || said.charAt(colon + 1) == ' ');
        if (!writes) {
            return "";
        }
        String name = INVISIBLE
                .matcher(said.substring(0, colon))
                .replaceAll("")
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        return name.replaceFirst("^~ ?", "").strip();
    }

    /** Whether a writer is WhatsApp's own assistant, which answers in chats of two as well. */
    static boolean assistant(String writer) {
        return writer.equals("Meta AI");
    }

    static String words(String said) {
        return INVISIBLE
                .matcher(said.substring(Math.min(said.length(), said.indexOf(':') + 1)))
                .replaceAll("")
                .strip();
    }

    /** Whether a line is the notice that chats begin with, which iPhones attribute to one of the writers. */
    static boolean notice(String said) {
        return said.length() < 400 && NOTICE.matcher(said).matches();
    }
}
