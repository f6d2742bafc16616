package dev.rapport.torture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies about in folders of exports and is none of an export's files, or a copy of one. */
final class Strays {
    private static final Map<String, byte[]> ALL = new LinkedHashMap<>();

    static {
        text(".DS_Store", "\0\0\0\1Bud1\0\0\20\0");
        text("Thumbs.db", "\u00D0\u00CF\u0011\u00E0");
        text("desktop.ini", "[.ShellClassInfo]\r\nIconIndex=0\r\n");
        text("._messages.csv", "\0\5\26\7\0\2\0\0Mac OS X        ");
        text("__MACOSX/._Connections.csv", "\0\5\26\7\0\2\0\0Mac OS X        ");
        text("~$Connections.csv", "\5Sam  ");
        text("empty.csv", "");
        text("notes.txt", "First Name of the dog: Rex, and the date is not known\n");
        text("budget.csv", "Month;Rent;Food\n2024-01;900;310\n2024-02;900;295\n");
        text("rainfall (2).csv", "Year,Rainfall\n2024,12\n2025,14\n");
        text("Ad_Targeting.csv", "Member Age,Company Names\n35-54,Contoso Labs\n");
        text("Skills.csv", "Name\nListening\nGardening\n");
        text("Learning.csv", "Content Title,Content Type,Content Last Watched Date (if viewed)\nAsking well,Course,\n");
        text(
                "Jobs/Saved Jobs.csv",
                "Saved Date,Job Url,Job Title,Company Name\n\"3/7/24, 9:12 AM\",,Baker,Contoso Labs\n");
        text("photo.jpg", "\u00FF\u00D8\u00FF\u00E0\0\20JFIF\0\1\1");
        text("Media Files/IMG_2041.HEIC", "\0\0\0\30ftypheic\0\0\0\0");
        text("page.html", "<!DOCTYPE html><html><body>Sign in</body></html>\n");
        text("messages.csv.part", "CONVERSATION ID,CONVERSATION TITLE,FRO");
        text("Backup/readme.txt", "Copies of last year.\n");
    }

    private Strays() {}

    private static void text(String name, String content) {
        ALL.put(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Adds a few; gives their names. */
    static List<String> into(Map<String, byte[]> files, Dice dice) {
        List<String> names = List.copyOf(ALL.keySet());
        List<String> added = new java.util.ArrayList<>();
        for (int i = 1 + dice.below(4); i > 0; i--) {
            String name = dice.one(names);
            if (files.putIfAbsent(name, ALL.get(name)) == null) {
                added.add(name);
            }
        }
        return added;
    }
}
