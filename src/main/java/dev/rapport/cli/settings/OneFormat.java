package dev.rapport.cli.settings;

import dev.rapport.write.Format;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** One format of the report. */
public final class OneFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String typed) {
        return DidYouMean.constant(Format.values(), typed);
    }

    /** The formats there are, for help and completion. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::typed).sorted().iterator();
        }
    }
}
