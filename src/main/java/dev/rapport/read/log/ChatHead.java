package dev.rapport.read.log;

import dev.rapport.read.wording.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date and time that begin a line of a chat, rewritten as a telephone set to English would have them: digits of other
 * scripts ({@code ۲۰۲۶}), words for before and after noon ({@code 下午3:34}, {@code 3:34 μ.μ.}), and words that stand beside
 * a time ({@code klo 15.34}). The words are those of the Unicode CLDR; what none of them explains stays as it is.
 */
final class ChatHead {
    private static final int LONGEST = 60;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}.'\"\u05f3\u05f4\u2019]*");
    private static final Pattern TIME_FIRST =
            Pattern.compile("(\\[?)(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?),? (\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})");
    private static final Pattern HOUR = Pattern.compile(".*[ ,](\\d{1,2})[:.]\\d{2}(?:[:.]\\d{2})? *");

    private static final String BEFORE = "AM";
    private static final String AFTER = "PM";
    /** From eleven to one. */
    private static final String NOON = "noon";

    private static final String NOTHING = "";

    private static final Map<String, String> WORDS = WordList.meanings(
            BEFORE
                    + ": 上午, 早上, 凌晨, 清晨, 午前, 오전, πμ, ص, قظ, öö, sa, de, fm, vm, pg, проб, לפנהצ, पूर्वाह्न, ก่อนเที่ยง, am",
            AFTER + ": 下午, 晚上, 午後, 오후, μμ, م, بظ, ös, ch, du, em, nm, ptg, слоб, אחהצ, अपराह्न, หลังเที่ยง, pm",
            NOON + ": 中午",
            NOTHING + ": klo, kl, г, ч, at, um, à");

    private ChatHead() {}

    /** The line with such a beginning. */
    static String plain(String line) {
        int end = end(line);
        if (end < 0 || !foreign(line, end)) {
            return line;
        }
        StringBuilder digits = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '\u060c' || c == '\u3001') {
                digits.append(',');
            } else if (Character.isSpaceChar(c)) {
                digits.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                digits.append(c);
            }
        }
        String half = NOTHING;
        StringBuilder head = new StringBuilder(end);
        Matcher words = WORD.matcher(digits);
        while (words.find()) {
            String meaning =
                    WORDS.get(words.group().toLowerCase(Locale.ROOT).replaceAll("[.'\"\u05f3\u05f4\u2019]", ""));
            if (meaning == null) {
                return line;
            }
            half = meaning.isEmpty() ? half : meaning;
            words.appendReplacement(head, " ");
        }
        words.appendTail(head);
        String plain = head.toString().replaceAll(" +", " ").replace(" ,", ",").strip();
        Matcher timeFirst = TIME_FIRST.matcher(plain);
        plain = timeFirst.matches() ? timeFirst.group(1) + timeFirst.group(3) + ", " + timeFirst.group(2) : plain;
        return plain + half(half, plain) + (line.charAt(end) == ']' ? "" : " ") + line.substring(end);
    }

    /** Beside an hour above twelve such a word says nothing. */
    private static String half(String half, String head) {
        Matcher hour = HOUR.matcher(head);
        if (half.isEmpty() || !hour.matches()) {
            return "";
        }
        int number = Integer.parseInt(hour.group(1));
        if (number < 1 || number > 12) {
            return "";
        }
        boolean morning = half.equals(BEFORE) || half.equals(NOON) && number > 9 && number < 12;
        return morning ? " AM" : " PM";
    }

    /** Where it ends: at the bracket, or at the dash before the writer. -1 if it does not. */
    private static int end(String line) {
        int begin = 0;
        while (begin < line.length() && Character.getType(line.charAt(begin)) == Character.FORMAT) {
            begin++;
        }
        boolean bracket = begin < line.length() && line.charAt(begin) == '[';
        for (int i = begin; i < Math.min(line.length(), LONGEST); i++) {
            char c = line.charAt(i);
            boolean dash = (c == '-' || c == '\u2013') && i > 0 && Character.isSpaceChar(line.charAt(i - 1));
            if (bracket ? c == ']' : dash) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it holds what an English telephone would not write. */
    private static boolean foreign(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            boolean half = c == 'a' || c == 'A' || c == 'p' || c == 'P' || c == 'm' || c == 'M';
            if (c > 0x7f ? Character.isLetterOrDigit(c) : !half && Character.isLetter(c)) {
                return true;
            }
            // A time that stands first.
            if (c == ':' && i < 4) {
                return true;
            }
        }
        return false;
    }
}
