package dev.rapport.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.browser.Laid;
import dev.rapport.write.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void everyPageIsSoundAtEveryWidth() throws Exception {
        Map<String, Crowd> crowds = new LinkedHashMap<>();
        crowds.put("three people in one month", new Crowd(3, 1, 12, USUAL, COMPANIES));
        crowds.put("three people in fifteen years", new Crowd(3, 180, 40, ODD, ODD_COMPANIES));
        crowds.put("one person and no message", new Crowd(1, 1, 0, ODD, ODD_COMPANIES));
        crowds.put("odd names in fifteen years", new Crowd(60, 180, 4000, ODD, ODD_COMPANIES));
        crowds.put("a busy month of odd names", new Crowd(24, 1, 400, ODD, ODD_COMPANIES));
        crowds.put("thirty thousand people", new Crowd(30_000, 24, 60_000, ODD, ODD_COMPANIES));
        Map<String, Path> pages = new LinkedHashMap<>();
        for (Map.Entry<String, Crowd> one : crowds.entrySet()) {
            Path own = Files.createDirectory(folder.resolve(one.getKey()));
            Run run = Run.of(one.getValue().write(own))
                    .formats(EnumSet.of(Format.HTML))
                    .run();
            Path page = Files.write(own.resolve("report.html"), run.files().get("report.html"));
            assertThat(Files.size(page)).as(one.getKey()).isLessThan(400_000);
            pages.put(one.getKey(), page);
        }
        // One browser for all: starting it takes longer than the pages.
        List<String> laid = Laid.of(List.copyOf(pages.values()), folder);
        assertThat(laid).hasSize(3 * pages.size());
        int at = 0;
        for (String crowd : pages.keySet()) {
            assertThat(laid.subList(at, at += 3)).as(crowd).allMatch(width -> width.matches("figures \\d+: sound"));
        }
    }
}
