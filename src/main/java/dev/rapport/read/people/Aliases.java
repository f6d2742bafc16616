package dev.rapport.read.people;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.csv.Decoding;
import dev.rapport.read.csv.Header;
import dev.rapport.read.csv.Specials;
import dev.rapport.read.csv.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The person's own word on who is who: a file {@code alias,url}, as a hand or any spreadsheet writes it, with or without
 * its header. A line behind {@code #} is a comment. A line that cannot be followed is refused:
 * passed over, it would turn a known person into a stranger. Examples: {@code Addie,linkedin.com/in/ada-example}, {@code
 * Addie,in/ada-example}.
 */
public final class Aliases {
    /** How the path of a profile begins where its host is left out. */
    private static final Pattern PATH = Pattern.compile("(?i)in/");

    private final String file;
    private final Map<String, String> all = new HashMap<>();

    private Aliases(String file) {
        this.file = file;
    }

    /** The profile address that each alias means, by the alias as compared: a name, or an e-mail address. */
    public static Map<String, String> read(Optional<Path> file) throws CannotRead {
        if (file.isEmpty()) {
            return Map.of();
        }
        Path path = file.get();
        Specials.refuse(path);
        Aliases aliases = new Aliases(path.toString());
        try (var in = new BufferedReader(Decoding.of(Files.newInputStream(path), () -> Files.newInputStream(path)))) {
            aliases.read(in.lines().toList());
        } catch (IOException unreadable) {
            throw Unreadable.of(path.toString(), unreadable);
        }
        return aliases.all;
    }

    private void read(List<String> lines) throws IOException, CannotRead {
        if (lines.stream().allMatch(String::isBlank)) {
            throw refused("is empty: whoever is meant in it would be a stranger");
        }
        char delimiter = delimiter(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            try (CSVParser parser = Header.format(delimiter).parse(new StringReader(lines.get(i)))) {
                for (CSVRecord record : parser) {
                    take(record, i + 1);
                }
            } catch (UncheckedIOException damaged) {
                throw refused("cannot be understood: its quotes do not match");
            }
        }
    }

    private void take(CSVRecord record, int line) throws CannotRead {
        String written = record.size() < 2 ? "" : record.get(1).strip();
        String url = PATH.matcher(written).lookingAt() ? "linkedin.com/" + written : written;
        boolean nobody = url.isEmpty() && record.get(0).isBlank();
        if (nobody || Header.normalised(url).equals("url")) {
            return;
        }
        if (ProfileLinks.key(url).isEmpty()) {
            throw refused("cannot be followed: line " + line + " names no profile address");
        }
        String other = all.put(Names.compared(record.get(0)), url);
        if (other != null && !ProfileLinks.key(other).equals(ProfileLinks.key(url))) {
            throw refused("cannot be followed: line " + line + " gives an alias a second profile");
        }
    }

    private CannotRead refused(String why) {
        return new CannotRead(file + " " + why + ".\n  Expected columns:  alias,url   such as"
                + "  Addie,https://www.linkedin.com/in/ada-example");
    }

    /** What stands between a name and an address, or between the names of the columns. */
    private static char delimiter(List<String> lines) {
        return Header.cuts(lines.stream().filter(line -> !line.startsWith("#")).toList())
                .filter(header -> header.names().size() > 1
                        && (header.names().get(1).equals("url")
                                || header.names().get(1).contains("linkedincom")))
                .map(Header::delimiter)
                .findFirst()
                .orElse(',');
    }
}
