package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.own.Manifest;
import dev.rapport.own.PublishedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rapport did not write is never replaced, renamed or removed, whatever it is called. */
class ForeignFilesTest extends OutputFolder {
    @Test
    void somethingElseNamedLatestIsFoundBeforeAnythingIsChanged() throws Exception {
        publish("Ada Example");
        Files.delete(out().resolve("latest"));
        Files.createDirectory(out().resolve("latest"));

        assertThatThrownBy(() -> publish("Ben Sample"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("nothing was changed");
        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ada Example");
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void aMonthWithAFileOfSomebodyElsesIsNotReplaced() throws Exception {
        publish("Ada Example");
        Path diary = Files.writeString(out().resolve("2026-11/data/diary.txt"), "Dear diary");

        assertThatThrownBy(() -> publish("Ben Sample"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContainingAll("2026-11 holds data/diary.txt", "nothing was changed", "Move it out");
        assertThat(diary).hasContent("Dear diary");
        assertThat(out().resolve("2026-11/summary.txt")).content().contains("Ada Example");
        assertThat(publish("Ada Example").unchanged()).as("the same report").isTrue();
        assertThat(names(out())).containsExactly(".lock", "2026-11", "index.html", "latest");
    }

    @Test
    void aFolderOfSomebodyElsesIsNoMonthWhateverItsName() throws Exception {
        Files.createDirectories(out().resolve("2026-11"));
        Files.writeString(out().resolve("2026-11/summary.txt"), "Minutes of the meeting");
        Files.writeString(out().resolve("2026-11/MANIFEST.sha256"), PublishedFile.sum(new byte[0]) + "  summary.txt\n");

        refused("Ada Example", "2026-11");
        assertThat(names(out())).containsExactly("2026-11");
    }

    @Test
    void aPageOfSomebodyElsesAndOneThatWasChangedByHandAreNotReplaced() throws Exception {
        publish("Ada Example");
        Path index = out().resolve("index.html");
        String page = Files.readString(index);
        for (String theirs : new String[] {"my own page", page.replace("<h1>", "<h1>Dear me: "), page + " ", ""}) {
            Files.writeString(index, theirs);
            refused("Ben Sample", "index.html");
            assertThat(index).hasContent(theirs);
        }
    }

    @Test
    void namesThatARunUsesWhileItWritesAreLeftToWhoeverHasThem() throws Exception {
        for (String name :
                new String[] {".new-2026-11", ".old-2026-11", ".new-latest", ".new-index.html", ".writing"}) {
            Files.createDirectories(out().resolve(name));
            refused("Ada Example", name);
            assertThat(names(out())).containsExactly(name);
            Files.delete(out().resolve(name));
        }
        Files.createDirectories(out());
        Files.writeString(out().resolve(".lock"), "4711 somebody");
        refused("Ada Example", ".lock");
        assertThat(out().resolve(".lock")).hasContent("4711 somebody");
    }

    @Test
    void latestIsReplacedOnlyIfItLeadsToAMonthOfOurs() throws Exception {
        publish("Ada Example");
        Path latest = out().resolve("latest");
        for (String elsewhere : new String[] {"docs", "../2026-11", "2026-03"}) {
            Files.delete(latest);
            Files.createDirectories(out().resolve("2026-03"));
            Files.createSymbolicLink(latest, Path.of(elsewhere));
            refused("Ben Sample", "latest");
            assertThat(Files.readSymbolicLink(latest)).hasToString(elsewhere);
        }
        Files.delete(out().resolve("2026-03"));
        publish("Ben Sample");
        assertThat(Files.readSymbolicLink(latest)).as("a month that is gone").hasToString("2026-11");
    }

    @Test
    void whatSomebodyPutIntoAHalfWrittenMonthIsNotRemovedWithIt() throws Exception {
        publish("Ada Example");
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        Files.createDirectories(out().resolve(".new-2026-11/ideas"));

        refused("Ben Sample", "ideas");
        assertThat(names(out().resolve(".new-2026-11"))).containsExactly("ideas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.txt", "data/diary.csv", "charts/holiday.png", "report.txt", "data/contacts.csv.bak"})
    void norIsAFileThatNoReportHasWhetherOrNotTheListIsThere(String name) throws Exception {
        publish("Ada Example");
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        for (String half : new String[] {".new-2026-11", ".old-2026-11"}) {
            Path file = out().resolve(half).resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "theirs");
            refused("Ben Sample", name);
            Files.copy(
                    out().resolve("2026-11/" + Manifest.FILE),
                    out().resolve(half).resolve(Manifest.FILE));
            refused("Ben Sample", name);
            assertThat(file).hasContent("theirs");
            delete(out().resolve(half));
        }
    }

    @Test
    void aLinkUnderTheNameOfAMonthSetAsideIsNeverRenamed() throws Exception {
        publish("Ada Example");
        Path elsewhere = out().resolveSibling("elsewhere");
        Files.move(out().resolve("2026-11"), elsewhere);
        Files.createSymbolicLink(out().resolve(".writing"), Path.of("rapport-is-writing-2026-11"));
        Files.createSymbolicLink(out().resolve(".old-2026-11"), elsewhere);

        refused("Ben Sample", ".old-2026-11");
        assertThat(Files.readSymbolicLink(out().resolve(".old-2026-11"))).isEqualTo(elsewhere);
        assertThat(names(out())).doesNotContain("2026-11");
    }

    @Test
    void reportsAmongTheFilesOfAMonthAreRefused() throws Exception {
        publish("Ada Example");
        for (String inside : new String[] {"2026-11", "2026-11/data", "2026-11/reports"}) {
            Path place = out().resolve(inside);
            boolean there = Files.exists(place);

            assertThatThrownBy(() -> new Publication(place)
                            .publish(Reports.naming("Ben Sample", "Northwind Example"), QUICK, false, Duration.ZERO))
                    .isInstanceOf(CannotWrite.class)
                    .hasMessageContaining("lies in a month that rapport wrote");
            assertThat(Files.exists(place)).isEqualTo(there);
        }
        assertThat(publish("Ada Example").unchanged()).isTrue();
    }

    @Test
    void aNameWithALineEndStaysOnTheLineOfTheSentence() throws Exception {
        publish("Ada Example");
        Files.writeString(out().resolve("2026-11/a\nb"), "theirs");

        refused("Ben Sample", "a\\u000Ab");
    }

    @Test
    void aLinkInTheMonthsPlaceIsRefused() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("2026-11"), elsewhere);

        assertThatThrownBy(() -> publish("Ada Example"))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("nothing was changed");
        assertThat(names(elsewhere)).isEmpty();
    }

    private void refused(String name, String inTheWay) {
        assertThatThrownBy(() -> publish(name))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContainingAll(" holds " + inTheWay, "which rapport did not write; nothing was changed.");
    }
}
