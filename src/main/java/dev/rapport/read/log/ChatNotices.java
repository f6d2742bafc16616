package dev.rapport.read.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WhatsApp says of itself in a writer's name. iPhones put a left-to-right mark before each part of it:
 * {@code Ada: <U+200E>Voice call, <U+200E>12 min}; no one types one.
 */
final class ChatNotices {
    private static final int SHORT = 100;

    /** A call and what became of it: how long it was, or a word for that it did not come about. */
    private static final Pattern CALL =
            Pattern.compile("\u200e([^,\u200e\u060c\u3001]{1,60})[,\u060c\u3001] ?\u200e(.{1,60})");

    private static final Pattern MISSED =
            Pattern.compile("(?i)(?:missed|silenced|unanswered|declined) (?:group )?(?:voice |video )?call.*"
                    + "|(?:verpasster|unbeantworteter|abgelehnter) .*anruf.*|appel .*(?:manqu|sans r\u00e9ponse|refus).*"
                    + "|(?:video)?llamada .*(?:perdida|sin respuesta|rechazada).*|(?:video)?chiamata .*(?:persa|senza risposta|rifiutata).*"
                    + "|(?:chamada|liga\u00e7\u00e3o) .*(?:perdida|n\u00e3o atendida|recusada).*|gemiste .*oproep.*");

    private static final Pattern ITSELF = Pattern.compile(
            "(?i).*(?:waiting for this message|disappearing messages? (?:was|were)"
                    + "|(?:turned (?:on|off)|updated) (?:disappearing messages|the message timer)"
                    + "|changed (?:their|your) phone number|security code (?:with .* )?changed|(?:you|was) (?:un)?blocked"
                    + "|is a contact\\b|uses a default timer|this business|turned (?:on|off) advanced chat privacy"
                    + "|auf diese nachricht warten|warte auf diese nachricht|selbstl\u00f6schende nachrichten|hat (?:die|eine neue) telefonnummer"
                    + "|sicherheitsnummer|en attente de ce message|messages \u00e9ph\u00e9m\u00e8res|a chang\u00e9 de num\u00e9ro|code de s\u00e9curit\u00e9"
                    + "|esperando (?:el|este) mensaje|mensajes temporales|cambi\u00f3 (?:de|su) n\u00famero|c\u00f3digo de seguridad"
                    + "|in attesa (?:del|di questo) messaggio|messaggi (?:effimeri|temporanei)|ha cambiato (?:il suo )?numero|codice di sicurezza"
                    + "|wachten op dit bericht|verdwijnende berichten|heeft een nieuw telefoonnummer|beveiligingscode"
                    + "|aguardando (?:esta )?mensagem|mensagens tempor\u00e1rias|mudou de n\u00famero|c\u00f3digo de seguran\u00e7a).*");

    private ChatNotices() {}

    /**
     * Whether a line with a writer tells of an unanswered call; of a call in any language, if its length is missing.
     *
     * @param words what the writer says, without marks
     */
    static boolean noConnection(String said, String words) {
        String marked = marked(said);
        if (marked.length() > SHORT) {
            return false;
        }
        Matcher call = CALL.matcher(marked);
        return call.matches()
                ? call.group(2).chars().noneMatch(Character::isDigit)
                : MISSED.matcher(words).matches();
    }

    /** Whether a line with a writer tells of the chat and not of what its writer said. */
    static boolean ofItself(String said) {
        String marked = marked(said);
        return marked.startsWith("\u200e")
                && !CALL.matcher(marked).matches()
                && ITSELF.matcher(marked).matches();
    }

    /** What the writer says, with its marks. */
    private static String marked(String said) {
        return said.substring(Math.min(said.length(), said.indexOf(':') + 1)).strip();
    }
}
