package dev.rapport.cli;

/** Words made safe for the recipe they stand in: a shell's command, a crontab, a unit of systemd, a property list. */
final class RecipeQuoting {
    private RecipeQuoting() {}

    static String forShell(String word) {
        return word.matches("[\\w@+:,./=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** For a crontab, where % ends the line unless a backslash stands before it: outside quotes, so that it is alone. */
    static String forCron(String word) {
        return forShell(word).replace("%", "'\\%'");
    }

    /** A word of a command line: there $ begins a variable. */
    static String forSystemd(String word) {
        return forSystemdPath(word.replace("$", "$$"));
    }

    static String forSystemdPath(String word) {
        String escaped = word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%");
        return escaped.matches("[\\w@+:,./=%$-]+") ? escaped : "\"" + escaped + "\"";
    }

    static String forXml(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
