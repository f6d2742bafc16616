package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real launcher on a machine without fonts, and on one without the libraries that draw them: all but PNG is there. */
@EnabledOnOs(OS.LINUX)
class WithoutFontsTest {
    /** A private view of the file system in which no font and no fontconfig setting can be found. */
    private static final String NO_FONTS =
            "for d in /etc/fonts /usr/share/fonts /usr/local/share/fonts /var/cache/fontconfig;"
                    + " do test ! -d $d || mount -t tmpfs none $d || exit 99; done; ";

    /** The same, and neither FreeType nor fontconfig can be loaded. */
    private static final String NO_LIBRARIES = NO_FONTS
            + "for f in $(find /lib /usr/lib /usr/lib64 -name 'libfreetype.so*' -o -name 'libfontconfig.so*');"
            + " do mount --bind /dev/null $(readlink -f $f) || exit 99; done; ";

    @TempDir
    private Path folder;

    @Test
    void withoutFontsOnlyThePngAreMissingAndItIsSaidWhy() throws Exception {
        complete(month(NO_FONTS));
    }

    @Test
    void withoutTheLibrariesOnlyThePngAreMissingAndItIsSaidWhy() throws Exception {
        complete(month(NO_LIBRARIES));
    }

    @Test
    void noFolderForTemporaryFilesIsNeeded() throws Exception {
        Launched run = Launched.in(folder)
                .with("RAPPORT_JAVA_OPTS", "-Djava.io.tmpdir=/nowhere")
                .rapport(
                        "report",
                        Path.of("sample-data").toAbsolutePath().toString(),
                        "--out",
                        "out",
                        "--formats",
                        "png",
                        "--quiet");

        assertThat(run.code()).as("%s", run).isZero();
        assertThat(names(folder.resolve("out/2026-11/charts"))).doesNotContain("no-png.txt");
    }

    private Path month(String hidden) throws Exception {
        Process may = new ProcessBuilder("unshare", "-m", "true").start();
        assumeTrue(
                may.waitFor(10, TimeUnit.SECONDS) && may.exitValue() == 0,
                "only root can hide the fonts of this machine: not tried");
        Launched run = Launched.in(folder)
                .shell("exec unshare -m /bin/sh -c '" + hidden.replace("'", "'\\''") + "exec \"$0\" report "
                        + Path.of("sample-data").toAbsolutePath()
                        + " --out out --formats html,json,csv,svg,ics,png' \"$0\"");
        assumeTrue(run.code() != 99, "mounting is not allowed here: not tried");
        assertThat(run.code()).as("%s", run).isZero();
        boolean lost = Files.exists(folder.resolve("out/2026-11/charts/no-png.txt"));
        assertThat(run.err().contains("The PNG pictures are missing"))
                .as("%s", run)
                .isEqualTo(lost);
        return folder.resolve("out/2026-11");
    }

    private static void complete(Path month) throws Exception {
        assertThat(names(month)).contains("report.html", "report.json", "summary.txt", "follow-ups.ics");
        assertThat(names(month.resolve("charts")))
                .filteredOn(name -> name.endsWith(".svg"))
                .hasSize(17);
        if (Files.exists(month.resolve("charts/no-png.txt"))) {
            assertThat(month.resolve("charts/no-png.txt"))
                    .hasContent("PNG pictures cannot be drawn on this computer, because Java finds no working fonts"
                            + " here. The SVG pictures and the page are complete.");
        } else {
            // A Java that brings fonts and libraries of its own draws all the same.
            assertThat(names(month.resolve("charts")))
                    .filteredOn(name -> name.endsWith(".png"))
                    .hasSize(17);
        }
        Path committed = Path.of("reports/sample").toAbsolutePath();
        assertThat(month.resolve("report.html")).hasSameBinaryContentAs(committed.resolve("report.html"));
        assertThat(month.resolve("data/months.csv")).hasSameBinaryContentAs(committed.resolve("data/months.csv"));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
