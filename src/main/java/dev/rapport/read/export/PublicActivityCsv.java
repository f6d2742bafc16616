package dev.rapport.read.export;

import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.LooseLastCell;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.ExportDates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The owner's own public activity, in Complete archives only: a date, a link, no person. Only its dates are used: they say
 * how far the data reach.
 *
 * <p>{@code Comments} {@code Date,Link,Message} with quotes written as {@code \"}, until 2024 with unquoted line breaks;
 * {@code Reactions} {@code Date,Type,Link}, in 2015 {@code Likes}; {@code Shares} {@code
 * Date,ShareLink,ShareCommentary,…}, the lines of a post joined as quote, line break, quote; {@code InstantReposts} {@code
 * Date,Link}; {@code Votes} {@code Date,Link,OptionText} with commas unquoted in the last cell; {@code Member_Follows}
 * {@code Date,Status,FullName}, in 2020 without the status. Since 2026 the member's number stands behind the names. Dates are UTC: {@code 2024-03-07
 * 12:34:56}, in 2018 {@code 2018/10/31 07:52:00 UTC}. Example: {@code 2024-03-07
 * 12:34:56,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7171}.
 */
record PublicActivityCsv(ExportKind about) implements ExportFile {
    private static final Set<String> LOOSE = Set.of("comments", "votes");

    PublicActivityCsv(String kind, String names, String required, String columns) {
        this(new ExportKind(kind, names, Optional.empty(), required, columns));
    }

    @Override
    public java.io.Reader dialect(java.io.Reader text) {
        return LOOSE.contains(kind()) ? new LooseLastCell(text, required()) : text;
    }

    @Override
    public boolean unmistakable(List<String> header) {
        return false;
    }

    @Override
    public void read(Row row, Export export, Tally tally) throws RowException {
        long second = ExportDates.activity(row.need(0), row.column(0));
        if (columns()[1].endsWith("Link")) {
            row.url(1);
        }
        export.saw(second, row.column(0));
        tally.used();
        tally.remark("only its dates are used: they say how far the data reach");
    }
}
