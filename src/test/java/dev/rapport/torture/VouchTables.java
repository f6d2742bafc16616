package dev.rapport.torture;

import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.LeftOutRule;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people said for each other in a {@link World}: endorsements and recommendations. */
final class VouchTables {
    private static final DateTimeFormatter SLASHED =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss 'UTC'", Locale.ROOT);

    private VouchTables() {}

    static Table endorsements(
            Era era, List<Someone> people, String side, String other, Direction direction, int first) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.slashed("Endorsement Date"),
                Column.text("Skill Name"),
                Column.text(other + " First Name").needed(),
                Column.text(other + " Last Name").needed()));
        if (era.urls()) {
            columns.add(Column.url(other + " Public Url"));
        }
        columns.add(Column.word("Endorsement Status", era.urls() ? "\\S{0,20}" : "\\S{1,20}"));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Someone one = people.get((first + i) % 8);
            LocalDateTime at = World.at(i + first * 5, 2018);
            List<String> cells =
                    new ArrayList<>(List.of(SLASHED.format(at), "Skill number " + i + first, one.first(), one.last()));
            if (era.urls()) {
                cells.add("www.linkedin.com/in/" + one.slug());
            }
            cells.add(i == 3 ? "PENDING" : "ACCEPTED");
            TrueRow row = TrueRow.used(one.names(), cells, Facts.vouch(one.today(), at.toInstant(ZoneOffset.UTC)));
            rows.add(i == 3 ? row.leftOut(LeftOutRule.PENDING) : row);
        }
        return new Table(
                "Endorsement_" + side + "_Info.csv",
                "endorsements " + side.toLowerCase(Locale.ROOT),
                List.of(),
                columns,
                rows,
                false,
                history -> Facts.vouches(history, Fact.Vouched.Kind.ENDORSEMENT, direction));
    }

    static Table recommendations(List<Someone> people, String side, Direction direction, int first) {
        List<Column> columns = List.of(
                Column.text("First Name").needed(),
                Column.text("Last Name").needed(),
                Column.text("Company"),
                Column.text("Job Title").needed(),
                Column.text("Text"),
                Column.pacific("Creation Date"),
                Column.word("Status", "\\S{0,20}"));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Someone one = people.get((first + i) % 9);
            LocalDateTime at = World.at(i + first * 5, 2020);
            List<String> cells = List.of(
                    one.first(),
                    one.last(),
                    "Company of " + i + first,
                    "Title of " + i + first,
                    "A pleasure, \"always\", number " + i + first,
                    World.US.format(at),
                    i == 2 ? "PENDING" : "VISIBLE");
            TrueRow row = TrueRow.used(one.names(), cells, Facts.vouch(one.today(), World.pacific(at)));
            rows.add(i == 2 ? row.leftOut(LeftOutRule.PENDING) : row);
        }
        return new Table(
                "Recommendations_" + side + ".csv",
                "recommendations " + side.toLowerCase(Locale.ROOT),
                List.of(),
                columns,
                rows,
                false,
                history -> Facts.vouches(history, Fact.Vouched.Kind.RECOMMENDATION, direction));
    }
}
