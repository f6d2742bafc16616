package dev.rapport.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The person's own word on who is who: a file {@code alias,url}. Example: {@code Addie,linkedin.com/in/ada-example}. */
final class Aliases {
    private Aliases() {}

    static Map<String, String> read(Optional<Path> file) throws CannotRead {
        Map<String, String> aliases = new HashMap<>();
        if (file.isPresent()) {
            Specials.refuse(file.get());
            try (var in = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8);
                    CSVParser parser = Header.format(',').parse(in)) {
                for (CSVRecord record : parser) {
                    if (record.size() >= 2 && !ProfileLinks.key(record.get(1)).isEmpty()) {
                        aliases.put(Names.compared(record.get(0)), record.get(1).strip());
                    }
                }
            } catch (UncheckedIOException | CharacterCodingException | CSVException damaged) {
                if (damaged instanceof CharacterCodingException
                        || damaged.getCause() instanceof CharacterCodingException) {
                    throw new CannotRead(file.get() + " is not UTF-8.\n  Save it as CSV in UTF-8.");
                }
                throw new CannotRead(
                        file.get() + " cannot be understood: its quotes do not match.\n  Expected columns:  alias,url");
            } catch (IOException unreadable) {
                throw Unreadable.of(file.get().toString(), unreadable);
            }
        }
        return aliases;
    }
}
