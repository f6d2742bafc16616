package dev.rapport.read.log;

import dev.rapport.read.csv.DecodedBytes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who writes in a chat: the owner and one other, or a group. */
final class ChatWriters {
    private static final Pattern GROUP = Pattern.compile(
            "(?i).*\\b(?:group|gruppe|groupe|grupo|groep|gruppo|grupp|grup|added you|joined using).*", Pattern.DOTALL);
    /** What WhatsApp says of groups alone without naming them so; of a contact it says "added" as well. */
    private static final Pattern JOINED = Pattern.compile(
            "(?i)(?!.*\\bcontacts?\\b)(?:\\S.* (?:added|removed) \\S.*|.* changed the subject (?:from|to) .*)");

    /** How WhatsApp names what it exports, in some languages. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:whatsapp[ -]chat (?:with|mit|met|-)|chat de whatsapp con|discussion whatsapp avec|conversa do whatsapp"
                    + " com|chat whatsapp con) (.+?)(?: ?\\(\\d+\\))?\\.(?:txt|zip)");

    private static final Pattern ENDING = Pattern.compile(" ?(?:\\(\\d+\\))?\\.(?:txt|zip)$");

    private static final int ENOUGH = 100;
    /** A name one letter off another's that writes this seldom is the other's, damaged. */
    private static final int SELDOM = 2;

    private static final int OFTEN = 5;
    /** Of so many lines one may stand in a pasted text. */
    private static final int RARE = 20;

    private static final int LONG_ENOUGH = 3;

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private Set<String> writers = Set.of();
    private boolean groupSaid;

    /** @param other the other's name as the chat has it; empty if they never wrote and nothing names them */
    record Pair(String me, String other) {}

    void saw(String said) {
        String writer = ChatLine.writer(said);
        if (ChatLine.assistant(writer)) {
            return;
        }
        if (writer.isEmpty()) {
            groupSaid |= !ChatLine.notice(said)
                    && (GROUP.matcher(said).matches() || JOINED.matcher(said).matches());
        } else if (!ChatLine.notice(said) && (lines.size() < ENOUGH || lines.containsKey(writer))) {
            lines.merge(writer, 1, Integer::sum);
        }
    }

    /**
     * All lines were seen: a name that is only another's damaged one makes no further writer, nor does one in a pasted text.
     *
     * @param file whose name may tell whom the chat is with
     */
    void end(LogFile file) {
        String named = named(file);
        writers = new LinkedHashSet<>(lines.keySet());
        if (writers.size() > 2) {
            writers.removeIf(this::damaged);
        }
        if (writers.size() > 2 && !named.isEmpty()) {
            pasted(named);
        }
    }

    /**
     * A chat named after one of its writers is a chat of two; any other name that stands there a few times among a hundred
     * lines belongs to a pasted text.
     */
    private void pasted(String named) {
        List<String> most = lines.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Set<String> two = new LinkedHashSet<>(most.subList(0, 2));
        int all = lines.values().stream().mapToInt(Integer::intValue).sum();
        int others = all - two.stream().mapToInt(lines::get).sum();
        if (others * RARE <= all && two.stream().anyMatch(writer -> same(writer, named))) {
            writers.retainAll(two);
        }
    }

    private boolean damaged(String name) {
        int count = lines.getOrDefault(name, 0);
        return count <= SELDOM
                && lines.entrySet().stream()
                        .anyMatch(other -> other.getValue() >= OFTEN * count && oneLetterOff(name, other.getKey()));
    }

    /** Whether two names differ in one letter, or in one that is no letter any more and so up to three signs. */
    private static boolean oneLetterOff(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int apart = Math.max(a.length(), b.length()) - head - tail;
        return head + tail >= LONG_ENOUGH && apart <= (a.indexOf(DecodedBytes.REPLACEMENT) < 0 ? 1 : 3);
    }

    /** Whether three or more write, or a line says that it is a group. */
    boolean group() {
        return groupSaid || writers.size() > 2;
    }

    boolean knows(String writer) {
        return writers.contains(writer);
    }

    /** Which of the two is the owner. */
    Pair pair(LogFile file) throws LogRefused {
        List<String> all = List.copyOf(writers);
        String named = named(file);
        List<String> mine = all.stream().filter(file::mine).toList();
        if (mine.isEmpty()) {
            mine = all.stream().filter(writer -> firstName(writer, file)).toList();
        }
        String other =
                all.stream().filter(writer -> same(writer, named)).findFirst().orElse("");
        if (mine.size() == 1) {
            String me = mine.get(0);
            return new Pair(
                    me, all.stream().filter(one -> !one.equals(me)).findFirst().orElse(named));
        }
        if (!other.isEmpty()) {
            return new Pair(
                    all.stream().filter(one -> !one.equals(other)).findFirst().orElse(""), other);
        }
        if (all.size() == 2 && !named.isEmpty()) {
            throw new LogRefused("is named after somebody who does not write in it, so it is not clear who you are.\n"
                    + "  Say so:  --me \"your name as it stands in the chat\"");
        }
        if (all.size() == 1 && !named.isEmpty()) {
            // Named after a person who has not written: the one who has is the owner.
            return new Pair(all.get(0), named);
        }
        if (all.size() == 1 && mine.isEmpty() && !file.ownNames().isEmpty()) {
            return new Pair("", all.get(0));
        }
        if (all.isEmpty()) {
            return new Pair("", named);
        }
        throw new LogRefused("does not say which of its writers you are.\n"
                + "  Say so:  --me \"your name as it stands in the chat\""
                + (file.ownNames().isEmpty() ? "  (an export given beside it tells your name, too)" : ""));
    }

    /** The name in the chat is the first of the owner's names, or the first two. */
    private static boolean firstName(String writer, LogFile file) {
        String compared = writer.toLowerCase(Locale.ROOT) + " ";
        return file.ownNames().stream().anyMatch(name -> name.startsWith(compared));
    }

    private static boolean same(String writer, String named) {
        return !named.isEmpty() && writer.equalsIgnoreCase(named);
    }

    /** Whom the file or its archive is named after; empty if after no person. */
    private String named(LogFile file) {
        for (String name : List.of(file.source().archive(), file.source().name())) {
            String plain = ChatLine.INVISIBLE.matcher(name).replaceAll("");
            Matcher named = NAMED.matcher(plain);
            if (named.matches()) {
                return named.group(1).strip();
            }
            // In any other language: the name that it ends in, if just one of the writers bears it.
            String chat = ENDING.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("");
            List<String> bearers = chat.contains("whatsapp")
                    ? writers.stream()
                            .filter(writer -> chat.endsWith(" " + writer.toLowerCase(Locale.ROOT)))
                            .toList()
                    : List.of();
            if (bearers.size() == 1) {
                return bearers.get(0);
            }
        }
        return "";
    }
}
