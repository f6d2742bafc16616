package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Thorough;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A machine that has too little of something: space, permission, file handles, memory. The old report stands byte-equal or
 * the new one stands whole, the exit code says which, and there is one clear sentence and no stack trace.
 */
class ScarceMachineTest {
    private static final String SAMPLE = Path.of("sample-data").toAbsolutePath().toString();
    private static final String REPORT = "\"$0\" report '" + SAMPLE + "' --quiet --formats json,csv,ics";
    private static final List<Integer> HANDLES = Thorough.ASKED ? List.of(16, 63, 64, 96) : List.of(16, 63, 64);
    /** In megabytes, as the heaps are. */
    private static final List<Integer> ADDRESS_SPACES =
            Thorough.ASKED ? List.of(100, 500, 600, 1_000, 2_000) : List.of(100, 500, 600);

    /** Between the sizes that suffice and those that do not, runs take long to fail. */
    private static final List<Integer> HEAPS = Thorough.ASKED || Boolean.getBoolean("faults.heaps")
            ? List.of(6, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22, 24, 28, 32, 48)
            : List.of(8, 12, 32);

    /** A month that was published while there was plenty; each test begins with a copy. */
    @TempDir
    static Path plenty;

    @TempDir
    Path folder;

    private Path out;
    private int run;

    @BeforeAll
    static void publish() throws Exception {
        Launched first = Launched.in(plenty).shell(REPORT + " --stale-days 60d --out reports");
        assertThat(first.code()).as(first.toString()).isZero();
    }

    @BeforeEach
    void out() {
        out = folder.resolve("reports");
    }

    /** A run whose report differs from that of the run before; {@code under} goes before the launcher. */
    private Launched report(Launched.Start start, String under) throws Exception {
        run++;
        return start.shell(under + " " + REPORT + " --stale-days " + (60 + run) + "d --out '" + out + "'");
    }

    private Launched report(String under) throws Exception {
        return report(Launched.in(folder), under);
    }

    private PublishedMonth month() {
        return new PublishedMonth(out);
    }

    private void publishedBefore() throws Exception {
        Path from = plenty.resolve("reports");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(
                        path,
                        out.resolve(from.relativize(path).toString()),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void published() throws Exception {
        Launched first = report("");
        assertThat(first.code()).as(first.toString()).isZero();
    }

    /** It failed with a code and a sentence, and the month is as it was. */
    private void changedNothing(Launched run, int code, String before) throws IOException {
        assertThat(run.code()).as(run.toString()).isEqualTo(code);
        assertThat(run.err()).startsWith("error: ").doesNotContain("\tat ", "Exception");
        // What happened and its cause; between them, where there is something, what to do.
        assertThat(run.err().lines()).hasSizeBetween(2, 3);
        assertThat(month().manifest()).as(run.toString()).isEqualTo(before);
        month().isWhole();
    }

    @Test
    void aFullDiskChangesNothing() throws Exception {
        Tools.need("mount", "umount");
        Path small = Files.createDirectory(folder.resolve("small"));
        Tools.allowed("mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", small.toString());
        try {
            out = small.resolve("reports");
            publishedBefore();
            String before = month().manifest();
            // Between nothing at all and nearly enough: the space ends at another file each time.
            int full = 0;
            for (int left = 0; left <= 400; left += 100) {
                byte[] filling = new byte[(int) Files.getFileStore(small).getUsableSpace() - left * 1024];
                Files.write(small.resolve("filling"), filling);
                changedNothing(report(""), 5, before);
                month().isAlone();
                Files.delete(small.resolve("filling"));
                full++;
            }
            published();
            month().isAlone();
            System.out.println(full + " full disks: exit 5, 0 torn reports, 0 files left behind");
        } finally {
            Tools.allowed("umount", small.toString());
        }
    }

    @Test
    void aFolderThatMayOnlyBeReadIsNotChanged() throws Exception {
        Tools.need("mount", "umount");
        publishedBefore();
        String before = month().manifest();
        Tools.allowed("mount", "--bind", "-o", "ro", out.toString(), out.toString());
        try {
            changedNothing(report(""), 5, before);
        } finally {
            Tools.allowed("umount", out.toString());
        }
        System.out.println("a read-only disk: exit 5, nothing changed");
    }

    @Test
    void aFolderOfSomebodyElseIsNotChanged() throws Exception {
        Tools.need("setpriv");
        Tools.allowed("setpriv", "--reuid=65534", "--clear-groups", "true");
        Tools.allowed("setpriv", "--reuid=65534", "--clear-groups", "test", "-r", SAMPLE);
        publishedBefore();
        String before = month().manifest();
        changedNothing(report("env -u HOME setpriv --reuid=65534 --clear-groups"), 5, before);
        month().isAlone();
        System.out.println("another person's folder: exit 5, nothing changed");
    }

    @Test
    void fewFileHandlesAreSaidAndTearNothing() throws Exception {
        Tools.need("prlimit", "bash");
        publishedBefore();
        List<String> codes = new ArrayList<>();
        for (int handles : HANDLES) {
            codes.add(handles + ": " + publishedOrLacking(report("prlimit --nofile=" + handles)));
        }
        // Enough for the launcher, but most are in use.
        codes.add(
                "64, 40 of them in use: "
                        + publishedOrLacking(
                                report(
                                        "prlimit --nofile=64 bash -c 'for i in {1..40}; do exec {f}</dev/null; done; exec \"$@\"' bash")));
        published();
        month().isAlone();
        System.out.println("file handles " + codes + ": 0 torn reports");
        assertThat(codes).anyMatch(code -> code.endsWith(" 71")).anyMatch(code -> code.endsWith(" 0"));
    }

    /** Java sets aside much more than it needs; under a limit it would end in its own words. */
    @Test
    void aSmallAddressSpaceIsSaidAndTearsNothing() throws Exception {
        Tools.need("prlimit");
        publishedBefore();
        List<String> codes = new ArrayList<>();
        for (int megabytes : ADDRESS_SPACES) {
            codes.add(megabytes + " MB: " + publishedOrLacking(report("prlimit --as=" + megabytes * 1_000_000L)));
        }
        Launched.Start greedy = Launched.in(folder).with("RAPPORT_JAVA_OPTS", "-Xmx64g");
        assertThat(publishedOrLacking(report(greedy, "prlimit --as=1000000000")))
                .isEqualTo(71);
        published();
        month().isAlone();
        System.out.println("address spaces " + codes + ": 0 torn reports");
        assertThat(codes).anyMatch(code -> code.endsWith(" 71")).anyMatch(code -> code.endsWith(" 0"));
    }

    @Test
    void aSmallHeapIsSaidAndTearsNothing() throws Exception {
        publishedBefore();
        List<String> codes = new ArrayList<>();
        for (int megabytes : HEAPS) {
            Launched.Start start = Launched.in(folder).with("RAPPORT_JAVA_OPTS", "-Xmx" + megabytes + "m");
            codes.add(megabytes + " MB: " + publishedOrLacking(report(start, "")));
        }
        published();
        month().isAlone();
        System.out.println("heaps " + codes + ": 0 torn reports");
        assertThat(codes).anyMatch(code -> code.endsWith(" 71")).anyMatch(code -> code.endsWith(" 0"));
    }

    /** The exit code of a run that is to be 0, or 71 with the month as it was; afterwards a run of plenty tidies up. */
    private int publishedOrLacking(Launched run) throws Exception {
        if (run.code() != 0) {
            assertThat(run.code()).as(run.toString()).isEqualTo(71);
            assertThat(run.err())
                    .startsWith("error: ")
                    .doesNotContain("\tat ", "Exception")
                    .hasLineCount(2);
        }
        month().isWhole();
        return run.code();
    }
}
