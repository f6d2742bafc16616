package dev.rapport.cli.settings;

import dev.rapport.write.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One format of the report. */
public final class OneFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String typed) {
        String name = typed.strip();
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'" + typed + "' is not one of " + String.join(", ", Names.all())));
    }

    /** The formats there are, for help and completion. */
    public static final class Names implements Iterable<String> {
        static Set<String> all() {
            Set<String> names = new TreeSet<>();
            for (Format format : Format.values()) {
                names.add(format.name().toLowerCase(Locale.ROOT));
            }
            return names;
        }

        @Override
        public Iterator<String> iterator() {
            return List.copyOf(all()).stream().sorted().iterator();
        }
    }
}
