package dev.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with an English sentence in which numbers stand, as far as rules can tell. */
public final class Grammar {
    private static final String ONES =
            "person|character|day|hour|message|row|week|month|connection|conversation|tie|case|"
                    + "invitation|mark|turn|move|company|name|text|file|report|theme|line|follow-up|meeting|call|answer|change|"
                    + "address|question|job|export|template|note|log";
    private static final String MANY =
            "people|characters|days|hours|messages|rows|weeks|months|connections|conversations|"
                    + "ties|cases|invitations|marks|turns|moves|companies|names|texts|files|reports|themes|lines|follow-ups|"
                    + "meetings|calls|answers|changes|addresses|questions|jobs|exports|templates|notes|logs";
    private static final String SEVERAL =
            "(?:0|[2-9]|\\d[\\d,]*\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String ONE = "(?<![\\d.,/:-])\\b(?:1|[Oo]ne)(?![\\d,.:/-])";
    private static final String BEFORE = "(?<![\\w.,/:-])";

    private static final Map<String, Pattern> WRONG = new LinkedHashMap<>();

    static {
        wrong("one with many", ONE + "(?! of\\b| reached)(?: [a-z-]+){0,2}? (?:" + MANY + ")\\b(?! none)");
        wrong("many with one", BEFORE + SEVERAL + " (?:(?!a |this )[a-z-]+ )?(?:" + ONES + ")(?![\\w-]| none)");
        wrong("no of", "\\b[Nn]o (?:of|one|are|is|were|was)\\b");
        wrong("one are", ONE + "(?: of [\\d,]+)?(?: (?!you )[a-z-]+){0,2} (?:are|were|have)\\b");
        wrong("one are", "\\b(?:[Nn]obody|[Ee]verybody|person|tie|follow-up|invitation) (?:are|were|have)\\b");
        wrong("many is", "\\b(?:" + MANY + ") (?:is|was|has)\\b");
        wrong("many is", BEFORE + "" + SEVERAL + " (?:is|was|has)\\b");
        wrong("every one day", "\\bevery (?:one|1) ");
        wrong("no days ago", "\\bno (?:days|hours|weeks)\\b");
        wrong("minus nothing", "(?<![\\w.])-0(?![.\\d])");
        wrong("two spaces", "  ");
        wrong("space before a mark", " [,.;:?!)%]");
        wrong("two marks", "[,.;:?!][,.;:?!]");
        wrong("nothing between brackets", "\\(\\s*[);,.]|[(,;:] ?\\)");
        wrong("an before a consonant", "\\b[Aa]n [b-df-gj-np-tv-z1-79]");
        wrong("a before a vowel", "\\b[Aa] (?!one\\b|once|uni|use|usual|eu|u[rst])[aeiou]|\\b[Aa] (?:8|11|18)\\b");
        wrong("twice the same", "\\b([A-Za-z]+) \\1(?![\\w-])");
        wrong(
                "an empty place",
                "\\b(?:with|to|from|of|by|at|in|the|and) [.,;:]|: [.,;]|null|NaN|Optional|[{}#]|Infinity");
        wrong("between the same", "between (.{1,20}) and \\1(?![\\w%.,])");
        wrong("nobody is no longer", "[Nn]obody is no\\b");
    }

    /** What stands before a verb in the singular though it ends in many: a part of one, a year, a balance of nothing. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b1 of [\\d,]+(?: [a-z]+){0,2}(?= (?:is|was) )|\\b(?:of those people|from old ties|20\\d\\d)(?= (?:is|was) )|\\b0(?= is as )");

    private static final Pattern SHARE = Pattern.compile("(?<percent>[<>]?\\d+)% \\((?<k>[\\d,]+) of (?<n>[\\d,]+)");
    private static final Pattern COUNTED =
            Pattern.compile("(?<k>[\\d,]+) of (?<n>[\\d,]+) [^.]*\\. That is (?<percent>[<>]?\\d+)%");

    /** The faults of what was looked at: most words come again in the next world. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Grammar() {}

    private static void wrong(String rule, String pattern) {
        WRONG.merge(rule, Pattern.compile(pattern), (one, two) -> Pattern.compile(one + "|" + two));
    }

    /** The text of a page, one line for each element. */
    public static Stream<String> lines(String html) {
        return html.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "")
                .replaceAll("</?(b|i|em|strong|bdi|a|code|tspan|span|time)\\b[^>]*>", "")
                .replaceAll("<[^>]+>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .lines();
    }

    /** The faults of some words, each with its rule; empty if there is none. */
    public static List<String> faults(String words) {
        return KNOWN.computeIfAbsent(words, Grammar::looked);
    }

    private static List<String> looked(String words) {
        List<String> faults = new ArrayList<>();
        String plain = ASIDE.matcher(words).replaceAll("it");
        WRONG.forEach((rule, pattern) -> {
            Matcher found = pattern.matcher(rule.startsWith("many is") ? plain : words);
            if (found.find()) {
                faults.add(rule + " (" + found.group() + "): " + words);
            }
        });
        if (count(words, '(') != count(words, ')') || count(words, '"') % 2 != 0) {
            faults.add("a bracket or quote left open: " + words);
        }
        share(faults, SHARE.matcher(words), words);
        share(faults, COUNTED.matcher(words), words);
        return faults;
    }

    private static void share(List<String> faults, Matcher share, String words) {
        while (share.find()) {
            String percent = share.group("percent");
            long k = number(share.group("k"));
            long n = number(share.group("n"));
            boolean wrong =
                    percent.equals("0") && k > 0 || percent.equals("<1") && k == 0 || percent.equals(">99") && k == n;
            if (wrong) {
                faults.add("a share that is not its count (" + share.group() + "): " + words);
            }
        }
    }

    /** The faults of a whole sentence, or several: it begins with a capital or a number, and ends with a full stop. */
    public static List<String> sentenceFaults(String words) {
        List<String> faults = new ArrayList<>(faults(words));
        if (!words.matches("(?s)[\\p{Lu}\\p{Lt}\\p{Lo}\\d<>\"‘“].*")) {
            faults.add("it does not begin as a sentence: " + words);
        }
        if (!words.matches("(?s).*[.?]")) {
            faults.add("it does not end as a sentence: " + words);
        }
        if (Pattern.compile("(?<!Inc|Dr|Jr)[.?] [a-z]").matcher(words).find()) {
            faults.add("a sentence in it does not begin with a capital: " + words);
        }
        return faults;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(each -> each == mark).count();
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }
}
