package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that a run has no file of cost it nothing: neither they nor their libraries are loaded. */
class OnlyWhatIsNeededTest {
    @TempDir
    private Path folder;

    @Test
    void aRunWithTheOwnLogAloneLoadsNoFormatOfAnotherTool() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.rapport.cli.Main",
                        "check",
                        Run.EXPORT.toString(),
                        "--log",
                        Run.LOG.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("classes.txt").toFile())
                .start();
        assertThat(run.waitFor()).isIn(0, 3);
        String loaded = java.nio.file.Files.readString(folder.resolve("classes.txt"), StandardCharsets.UTF_8);
        assertThat(loaded).contains("dev.rapport.read.Logs ");
        assertThat(List.of(
                        " ezvcard.",
                        " com.github.mangstadt.",
                        " org.apache.james.",
                        " javax.xml.stream.",
                        " com.google.gson.stream.JsonReader",
                        " net.fortuna.ical4j.model.Recur ",
                        " dev.rapport.read.calendar.MeetingTimes",
                        " dev.rapport.read.calendar.CalendarReading",
                        " dev.rapport.read.LogLearning",
                        " dev.rapport.read.learn.",
                        " dev.rapport.read.date.TalkTime",
                        " dev.rapport.read.log.LogFormats",
                        " dev.rapport.read.log.Preset"))
                .allSatisfy(name -> assertThat(loaded).doesNotContain(name));
    }
}
