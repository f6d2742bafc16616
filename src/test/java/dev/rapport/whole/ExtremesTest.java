package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.browser.Laid;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of very few and very many people, of a month and of fifteen years, and of names of every kind, in Chromium. */
class ExtremesTest {
    private static final List<String> USUAL = List.of("Amara Osei", "Tomasz Zieliński", "Priya Raman", "Mei-Ling Chow");
    private static final List<String> COMPANIES = List.of("Reedwarble AB", "Pebblefold GmbH", "Korvath Logistics AG");
    private static final List<String> ODD = List.of(
            "Bartholomew Featherstonehaugh-Cholmondeley the Younger, PMP, MBA, CSPO, PSM II",
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen",
            "محمد بن عبد الله الحسيني",
            "יהודה בן־אליעזר",
            "王小明",
            "山田 さくら 🎉👩‍💻🇯🇵",
            "김민지",
            "ธนวัฒน์ ศรีสุวรรณ",
            "🦄🦄🦄",
            "W",
            "Z̷͔͑a̸͚̍l̵̰̈g̴̜͐o̶͇͝",
            "𝕱𝖆𝖓𝖈𝖞 𝕹𝖆𝖒𝖊");
    private static final List<String> ODD_COMPANIES = List.of(
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH",
            "株式会社テスト・インターナショナル・ホールディングス",
            "شركة الاتصالات السعودية",
            "🚀",
            "A",
            "The International Association of Very Long Names and Even Longer Explanations, Inc.");

    @TempDir
    private Path folder;

    @Test
    void threePeopleInOneMonth() throws Exception {
        sound(new Crowd(3, 1, 12, USUAL, COMPANIES));
    }

    @Test
    void threePeopleInFifteenYears() throws Exception {
        sound(new Crowd(3, 180, 40, ODD, ODD_COMPANIES));
    }

    @Test
    void onePersonAndNoMessage() throws Exception {
        sound(new Crowd(1, 1, 0, ODD, ODD_COMPANIES));
    }

    @Test
    void oddNamesInFifteenYears() throws Exception {
        sound(new Crowd(60, 180, 4000, ODD, ODD_COMPANIES));
    }

    @Test
    void aBusyMonthOfOddNames() throws Exception {
        sound(new Crowd(24, 1, 400, ODD, ODD_COMPANIES));
    }

    @Test
    void thirtyThousandPeople() throws Exception {
        sound(new Crowd(30_000, 24, 60_000, ODD, ODD_COMPANIES));
    }

    private void sound(Crowd crowd) throws Exception {
        Run run = Run.of(crowd.write(folder)).formats(EnumSet.of(Format.HTML)).run();
        Path page = Files.write(folder.resolve("report.html"), run.files().get("report.html"));
        String laid = Laid.of(page, folder);
        for (String width : laid.split(" ;; ")) {
            assertThat(width).matches("figures \\d+: sound");
        }
        assertThat(Files.size(page)).isLessThan(400_000);
    }
}
