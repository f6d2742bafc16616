package dev.rapport.read.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.read.csv.RowException;
import dev.rapport.read.people.Names;
import dev.rapport.read.wording.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by hand because it is frequent reads as the library that would else be asked reads it. */
class ByHandTest {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MESSAGE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter AMERICAN = new DateTimeFormatterBuilder()
            .appendPattern("M/d/")
            .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
            .appendPattern(", h:mm a")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    @Test
    void everyDayOfFortyYears() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            assertThat(PlainDates.day(DAY.format(day))).isEqualTo(day);
            LocalDateTime at = day.atTime(day.getDayOfYear() % 24, day.getDayOfYear() % 60);
            assertThat(PlainDates.american(AMERICAN.format(at))).isEqualTo(at);
            assertThat(PlainDates.iso(day.toString())).isEqualTo(day);
            assertThat(PlainDates.isoTime(at.toString())).isEqualTo(at);
            assertThat(PlainDates.isoTime(at.plusSeconds(7).toString())).isEqualTo(at.plusSeconds(7));
            long second = at.plusSeconds(7).toEpochSecond(ZoneOffset.UTC);
            boolean kept = day.getYear() >= PlainDates.FIRST_YEAR && day.getYear() <= PlainDates.LAST_YEAR;
            assertThat(moment(MESSAGE.format(at.plusSeconds(7)))).isEqualTo(kept ? second : PlainDates.NONE);
            assertThat(moment(at.plusSeconds(7).toString())).isEqualTo(kept ? second : PlainDates.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damagedDatesAreLeftToTheFormattersOrReadAsTheyReadThem(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String day = damaged("07 Mar 2024", random);
            LocalDate byHand = PlainDates.day(day);
            if (byHand != null) {
                assertThat(byHand).as(day).isEqualTo(LocalDate.parse(day, DAY));
                read++;
            }
            String at = damaged("3/17/24, 12:34 PM", random);
            LocalDateTime moment = PlainDates.american(at);
            if (moment != null) {
                assertThat(moment).as(at).isEqualTo(LocalDateTime.parse(at, AMERICAN));
                read++;
            }
            String iso = damaged("2024-03-07", random);
            if (PlainDates.iso(iso) != null) {
                assertThat(PlainDates.iso(iso)).as(iso).isEqualTo(LocalDate.parse(iso));
                read++;
            }
            String time = damaged("2024-03-07T12:34:56", random);
            if (PlainDates.isoTime(time) != null) {
                assertThat(PlainDates.isoTime(time)).as(time).isEqualTo(LocalDateTime.parse(time));
                read++;
            }
            String message = damaged("2024-03-07 12:34:56 UTC", random);
            if (moment(message) != PlainDates.NONE) {
                long expected = LocalDateTime.parse(message, MESSAGE).toEpochSecond(ZoneOffset.UTC);
                assertThat(moment(message)).as(message).isEqualTo(expected);
                read++;
            }
        }
        assertThat(read).isBetween(2_000, 98_000);
    }

    /** Read where it stands, between other characters. */
    private static long moment(String cell) {
        return PlainDates.moment(("7" + cell + "7").toCharArray(), 1, 1 + cell.length());
    }

    private static String damaged(String date, Random random) {
        StringBuilder text = new StringBuilder(date);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            char c = "0123456789 /:,AMPMarJun-".charAt(random.nextInt(24));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, c);
                default -> text.setCharAt(at, c);
            }
        }
        return text.toString();
    }

    @Test
    void daysThatAreNoneAreNotReadByHand() {
        for (String none : List.of("30 Feb 2024", "29 Feb 2023", "31 Apr 2024", "00 Mar 2024", "7 Mar 2024")) {
            assertThat(PlainDates.day(none)).as(none).isNull();
        }
        for (String none : List.of("2/30/24, 1:00 PM", "13/1/24, 1:00 PM", "1/1/24, 0:00 AM", "1/1/24, 13:00 PM")) {
            assertThat(PlainDates.american(none)).as(none).isNull();
        }
        for (String none :
                List.of("2023-02-29", "2024-04-31", "2024-00-01", "2024-13-01", "1999-12-31", "2038-01-01")) {
            assertThat(moment(none + " 01:02:03 UTC")).as(none).isEqualTo(PlainDates.NONE);
            assertThat(moment(none + "T01:02:03")).as(none).isEqualTo(PlainDates.NONE);
        }
        for (String none : List.of("24:00:00", "12:60:00", "12:00:60")) {
            assertThat(moment("2024-03-07 " + none + " UTC")).as(none).isEqualTo(PlainDates.NONE);
        }
    }

    /** A letter outside ASCII sends the whole text to Unicode's tables; what stands before it must not change. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void namesAndWordsOfAsciiAreThoseOfUnicodesTables(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = ascii(random);
            assertThat(Names.compared(text + "|ß|") + "end").as(text).isEqualTo(Names.compared(text + "|") + "ss|end");
            assertThat(Names.shown(text + "|ß|")).isEqualTo(Names.shown(text + "|") + "ß|");
            List<String> alone = words(text);
            assertThat(words(text + " ß").subList(0, alone.size())).as(text).isEqualTo(alone);
        }
    }

    private static String ascii(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(9)) {
                        case 0 -> " ";
                        case 1 -> (char) random.nextInt(128);
                        case 2 ->
                            List.of("://", "www.", "a@b.c", "@", "it's", ",", "\n", "12")
                                    .get(random.nextInt(8));
                        default -> (char) ('A' + random.nextInt(58));
                    });
        }
        return text.toString();
    }

    private static List<String> words(String text) {
        List<String> all = new ArrayList<>();
        Words.cut(text, new Words.Taker() {
            @Override
            public void word(long hash, int letters, boolean unspaced) {
                all.add(hash + " " + letters + " " + unspaced);
            }

            @Override
            public void comma() {
                all.add("comma");
            }

            @Override
            public void lineEnd() {
                all.add("line end");
            }
        });
        all.remove(all.size() - 1);
        return all;
    }

    @Test
    void aWordIsHashedAsItIsWritten() {
        List<String> expected = new ArrayList<>();
        for (String word : List.of("grüsse", "it", "ok")) {
            expected.add(Words.hash(Normalizer.normalize(word, Normalizer.Form.NFKC)) + " " + word.length() + " false");
        }
        assertThat(words("Grüße it OK")).isEqualTo(expected);
        assertThat(words("IT ok")).isEqualTo(expected.subList(1, 3));
    }

    @Test
    void formattersStillReadTheRarerShapes() throws RowException {
        assertThat(ExportDates.connectedOn("4-Apr-21", "c")).isEqualTo("2021-04-04");
        assertThat(ExportDates.connectedOn("4 Apr 2021", "c")).isEqualTo("2021-04-04");
        assertThat(ExportDates.pacific("3/7/24,\u202F12:34\u202FPM", "c")).isEqualTo("2024-03-07T20:34:00Z");
        assertThatThrownBy(() -> ExportDates.pacific("3/10/24, 2:30 AM", "c"))
                .as("an hour that the clocks leave out")
                .isInstanceOf(RowException.class);
        assertThat(ExportDates.pacific("11/3/24, 1:30 AM", "c")).isEqualTo("2024-11-03T08:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-Mar-2024",
                "07-Mar-2024",
                "7 March 2024",
                "Mar 7, 2024",
                "March 7, 2024",
                "2024-03-07",
                "2024/3/7",
                "7 march 2024",
                "07  MAR  2024",
                "07\u00A0Mar\u00A02024",
                "07\u202FMar 2024",
                "07 Mar 2024\u200E",
                "\u200E07 Mar 2024"
            })
    void aDayOfConnectingIsReadAsSpreadsheetsSaveIt(String cell) throws RowException {
        assertThat(ExportDates.connectedOn(cell, "c")).isEqualTo("2024-03-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/07/2024",
                "7.3.2024",
                "7-3-2024",
                "7 Mars 2024",
                "31 September 2024",
                "30-Feb-2024",
                "2023-02-29",
                "07 Mar 202\uFFFD"
            })
    void aDayThatMayBeTwoOrIsNoneIsNoDate(String cell) {
        assertThatThrownBy(() -> ExportDates.connectedOn(cell, "c")).isInstanceOf(RowException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-07T12:34:00Z",
                "2024-03-07 12:34 UTC",
                "2024-03-07 12:34:00",
                "2024-03-07 12:34:00 GMT",
                "2024-03-07T12:34:00.000Z",
                "2024-03-07 12:34:00.999 UTC",
                "2024-03-07T14:34:00+02:00",
                "2024-03-07\u00A012:34:00\u202FUTC",
                "2024-03-07 12:34:00 UTC\u200E"
            })
    void aMessagesMomentIsReadAsScriptsSaveIt(String cell) throws RowException {
        assertThat(ExportDates.message(cell, "c")).isEqualTo(1_709_814_840L);
    }
}
