package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import dev.rapport.report.Cell;
import dev.rapport.report.Grid;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as files: every cell as Commons CSV prints it. */
class CsvTableTest {
    private static final String[] PIECES = {
        "a",
        "Zoë",
        "7",
        ",",
        "\"",
        "\n",
        "\r",
        " ",
        "\t",
        "#",
        "!",
        "$",
        "=",
        "'",
        "-",
        "@",
        "\0",
        "\u00a0",
        "\uFF1D",
        "\uD83D\uDC4B",
        "\uD83D",
        "long words that no cell of a table would mind, were it not for a comma"
    };

    @Test
    void aRowIsWrittenAsItHasBeenSinceTheFirstVersion() throws IOException {
        Grid grid = new Grid(
                List.of("who", "what", "on", "days", "ratio", "close", "none"),
                List.of(
                        List.of(
                                Cell.of("Zoë, née \"Z\""),
                                Cell.of("=1+1"),
                                Cell.of(LocalDate.of(2026, 11, 30)),
                                Cell.of(-5L),
                                Cell.of(-0.25),
                                Cell.of(true),
                                Cell.none()),
                        List.of(
                                Cell.of(""),
                                Cell.of("end "),
                                Cell.of(""),
                                Cell.of(1234),
                                Cell.of(1.0),
                                Cell.of(false),
                                Cell.of("#1"))));

        assertThat(written(grid, false)).isEqualTo("""
                who,what,on,days,ratio,close,none
                "Zoë, née ""Z""\",'=1+1,2026-11-30,-5,-0.25,true,
                "","end ",,1234,1,false,"#1"
                """);
        assertThat(written(grid, true)).isEqualTo("\uFEFF" + written(grid, false));
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, Thorough.of("table.seeds", 5, 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsWrittenAsCommonsCsvPrintsIt(long seed) throws IOException {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(4);
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 2000; row++) {
            rows.add(IntStream.range(0, width)
                    .mapToObj(column -> Cell.of(text(random)))
                    .toList());
        }
        Grid grid = new Grid(
                IntStream.range(0, width).mapToObj(column -> text(random)).toList(), rows);

        assertThat(written(grid, false)).isEqualTo(printed(grid));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int more = random.nextInt(5); more > 0; more--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String written(Grid grid, boolean marked) throws IOException {
        MemoryOutput output = new MemoryOutput();
        CsvTable.write(output, "data/any.csv", grid, marked);
        return output.text("data/any.csv");
    }

    private static String printed(Grid grid) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(grid.columns());
            for (List<Cell> row : grid.rows()) {
                printer.printRecord(row.stream().map(CsvTable::disarmed).toList());
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
