package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Grammar;
import dev.rapport.Thorough;
import dev.rapport.report.Report;
import dev.rapport.theme.FewOfEach;
import dev.rapport.theme.summary.Examination;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The letter, the pages and the to-dos over histories with none, one, two or few of everything: what stands around the
 * findings is sound, too.
 */
class EveryPageTest {
    private static final int WORLDS = Thorough.of("grammar.pages", 30, 60);
    private static final Set<Format> FORMATS = EnumSet.of(Format.HTML, Format.ICS);
    private final Set<String> faults = new TreeSet<>();

    @Test
    void everyLineOfEveryPageIsSoundAtZeroOneAndTwo() throws IOException {
        for (long seed = 1; seed <= WORLDS; seed++) {
            Report report = Examination.examine(FewOfEach.ledger(seed), List.of());
            MemoryOutput output = new MemoryOutput();
            Shared shared = new Shared(false);
            Format.writeAll(FORMATS, report, shared, output);
            for (String file : output.files().keySet()) {
                String text = output.text(file);
                (file.endsWith(".html") ? Grammar.lines(text) : file.endsWith(".ics") ? todo(text) : unwrapped(text))
                        .map(String::strip)
                        .map(line -> line.replaceAll(" {2,}", " "))
                        .forEach(line -> Grammar.faults(line).forEach(fault -> faults.add(file + ", " + fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** A text whose paragraphs are broken into lines, one line each. */
    private static Stream<String> unwrapped(String text) {
        return Stream.of(text.split("\n\\s*\n")).map(paragraph -> paragraph.replaceAll("\\s+", " "));
    }

    /** The words of to-dos and events, on one line each and without their marks. */
    private static Stream<String> todo(String calendar) {
        return calendar.replace("\r\n ", "")
                .lines()
                .filter(line -> line.matches("(SUMMARY|DESCRIPTION):.*"))
                .map(line ->
                        line.replaceFirst("^[A-Z]+:", "").replace("\\,", ",").replace("\\;", ";"))
                .flatMap(line -> Stream.of(line.split("\\\\n")));
    }
}
