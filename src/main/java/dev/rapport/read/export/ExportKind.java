package dev.rapport.read.export;

import dev.rapport.fact.Source;
import dev.rapport.read.wording.WordList;
import java.util.List;
import java.util.Optional;

/**
 * What a file of an export is known by.
 *
 * @param name what it is called in the row ledger, e.g. {@code messages}
 * @param names its usual names, normalised as by {@link ExportSource#normalised}
 * @param source the input it stands for, if a finding may miss it
 * @param required columns without which it is not this file, normalised
 * @param columns all columns it knows, over all eras; rows are asked by position in this array
 */
public record ExportKind(
        String name, List<String> names, Optional<Source> source, List<String> required, String... columns) {
    /** The same, where names and columns are written one behind the other, parted by commas. */
    ExportKind(String name, String names, Optional<Source> source, String required, String columns) {
        this(
                name,
                WordList.inOrder(names),
                source,
                WordList.inOrder(required),
                WordList.inOrder(columns).toArray(String[]::new));
    }
}
