package dev.rapport.theme.summary;

import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.MonthColumn;
import dev.rapport.report.English;
import dev.rapport.report.Finding;
import dev.rapport.report.Reading;
import dev.rapport.report.Tile;
import dev.rapport.theme.measure.MonthSeries;
import dev.rapport.theme.measure.PastInWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The counts of the month that open the page, each with its last twelve months. */
final class MonthTiles {
    private record TileOf(String id, MonthColumn column, String one, String many) {
        String label(Finding finding) {
            return English.pick(finding.measured() ? Math.round(finding.value()) : 0, one, many);
        }
    }

    private static final List<TileOf> TILES = List.of(
            new TileOf(
                    "month.people",
                    MonthColumn.PEOPLE,
                    "person you were in touch with",
                    "people you were in touch with"),
            new TileOf("month.two-way", MonthColumn.TWO_WAY, "two-way conversation", "two-way conversations"),
            new TileOf(
                    "touch.came-back", MonthColumn.CAME_BACK, "quiet tie that came back", "quiet ties that came back"),
            new TileOf(
                    "touch.slipping",
                    MonthColumn.SLIPPING,
                    "close tie past its rhythm",
                    "close ties past their rhythm"));

    private MonthTiles() {}

    static List<Tile> of(Ledger ledger, Map<String, Finding> findings) {
        MonthSeries months = new MonthSeries(ledger);
        List<Tile> tiles = new ArrayList<>();
        for (TileOf tile : TILES) {
            Finding finding = findings.get(tile.id());
            if (finding != null) {
                String change = finding.measured()
                        ? PastInWords.usual(finding).strip()
                        : English.capital(((Reading.Missing) finding.reading())
                                        .reason()
                                        .words()) + ".";
                tiles.add(new Tile(
                        finding,
                        tile.label(finding),
                        change.isEmpty() ? "The first month: nothing to compare with yet." : change,
                        months.lastYear(months.column(tile.column()))));
            }
        }
        return tiles;
    }
}
