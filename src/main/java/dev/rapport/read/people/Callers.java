package dev.rapport.read.people;

import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Set;

/** What telephones write where a name should stand. */
public final class Callers {
    private static final Set<String> NOBODY = WordList.of(
            "unknown, (unknown), unknown caller, unknown number, null, none, n/a, -, private, private number",
            "withheld, anonymous, no caller id, blocked, restricted, unbekannt, unbekannter anrufer, anonym",
            "inconnu, num\u00e9ro inconnu, masqu\u00e9, desconocido, n\u00famero desconocido, privado, sconosciuto",
            "numero sconosciuto, desconhecido, onbekend, ok\u00e4nd, ukendt, ukjent, nieznany");

    private Callers() {}

    /** The name in a cell; empty if it says that the caller is unknown, or is a number. */
    public static String name(String written) {
        String name = written.strip();
        return NOBODY.contains(name.toLowerCase(Locale.ROOT)) || isNumber(name) ? "" : name;
    }

    /** The number of a caller who is known by it alone. */
    public static String number(String written) {
        String number = written.strip();
        // -1, -2 and -3 stand for withheld ones.
        return number.startsWith("-") ? "" : number;
    }

    /** Whether a cell holds a telephone number, however it is spaced. */
    public static boolean isNumber(String cell) {
        int digits = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (!(c == '+' && i == 0) && " ()./-\u00a0\u2011\t".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }
}
