package dev.rapport.bench;

import dev.rapport.demo.Demo;
import dev.rapport.demo.DemoSize;
import dev.rapport.draw.Drawing;
import dev.rapport.draw.Size;
import dev.rapport.fact.History;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Memory;
import dev.rapport.ledger.Settings;
import dev.rapport.read.Reader;
import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.setting.ReadOptions;
import dev.rapport.report.Chart;
import dev.rapport.report.Report;
import dev.rapport.theme.summary.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Adding up and examining 5,000 connections and 50,000 messages, and drawing one chart of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LedgerBenchmark {
    private History history;
    private Ledger ledger;
    private Chart chart;

    /** Invents a mailbox and reads it. */
    @Setup
    public void read() throws IOException, CannotRead {
        Path folder = Path.of("target", "bench", "jmh");
        Demo.write(Files.createDirectories(folder), new DemoSize(5_000, 50_000, 6));
        history = Reader.read(
                        List.of(folder.resolve(Demo.EXPORT)), List.of(folder.resolve(Demo.LOG)), ReadOptions.defaults())
                .value();
        ledger = addUp();
        chart = examine()
                .charts()
                .filter(one -> one.id().equals("touch.rhythm"))
                .findFirst()
                .orElseThrow();
    }

    private Ledger addUp() {
        return Ledger.of(history, Settings.defaults(), new Memory(List.of(), new TreeMap<>()));
    }

    /** Facts to contact and month tables. */
    @Benchmark
    public Object tables() {
        Ledger fresh = addUp();
        return List.of(fresh.contacts(), fresh.months());
    }

    /** All themes, on a ledger that was added up. */
    @Benchmark
    public Report examine() {
        return Examination.examine(ledger, List.of());
    }

    /** One chart as a picture. */
    @Benchmark
    public String oneChart() {
        return Drawing.standalone(Drawing.sketch(chart, Size.WIDE));
    }
}
