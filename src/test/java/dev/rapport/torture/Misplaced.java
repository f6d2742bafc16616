package dev.rapport.torture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A file of an export under another name, twice, or with something else in its place. */
final class Misplaced {
    private Misplaced() {}

    /** Misplaces one of the files, and says what was done. */
    static String among(List<Document> files, Map<String, byte[]> contents, Dice dice) {
        Document file = files.get(dice.below(files.size()));
        byte[] content = contents.remove(file.name);
        String base = file.name.substring(0, file.name.length() - 4);
        switch (dice.below(5)) {
            case 0 -> {
                String known = base + dice.of(" (1).csv", "_123456789.csv", ".CSV", ".csv.csv");
                contents.put(dice.oneIn(2) ? known : known.toUpperCase(Locale.ROOT), content);
                return file + " under another known name";
            }
            case 1 -> {
                contents.put("copy of " + base + "x.csv", content);
                file.doomed = true;
                file.loose = true;
                return file + " under an unknown name";
            }
            case 2 -> {
                contents.put(
                        file.name,
                        dice.of(
                                "<!DOCTYPE html><html><head><title>Sign in</title></head><body>a,b</body></html>\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, '!', 0, -1, -2, 0, 0, 10},
                                new byte[0],
                                "Year,Rainfall\n2024,12\n".getBytes(StandardCharsets.UTF_8)));
                file.doomed = true;
                file.loose = true;
                return "something else as " + file;
            }
            case 3 -> {
                contents.put(file.name, content);
                contents.put(base + " (1).csv", content);
                return file + " twice";
            }
            default -> {
                return exchanged(file, content, files.get(dice.below(files.size())), contents);
            }
        }
    }

    /** Two files under each other's name: each is what its header says. */
    private static String exchanged(Document file, byte[] content, Document other, Map<String, byte[]> contents) {
        // The two kinds of recommendations have one header, so that only the name tells them apart; so have address
        // books; and no word in a header says for certain that a file tells of activity.
        boolean alike = Stream.of(file, other)
                .anyMatch(one -> one.truth.kind().startsWith("recomm") || one.truth.facts() == ActivityTables.NONE);
        if (other == file || alike) {
            contents.put(file.name, content);
            return file + " where it was";
        }
        contents.put(file.name, contents.get(other.name));
        contents.put(other.name, content);
        file.lies = other.name;
        other.lies = file.name;
        return file + " and " + other + " exchanged";
    }
}
