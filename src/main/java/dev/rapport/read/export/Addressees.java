package dev.rapport.read.export;

import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.MessageCells;
import dev.rapport.read.people.Names;
import dev.rapport.read.wording.Words;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Cuts a cell in which several people's names stand. They are joined by a comma, in 2020 and 2021 by a comma and a blank;
 * and names hold commas themselves ("Ada Example, MBA"). Names that are known whole from elsewhere decide: as a sender, a
 * connection, in an invitation, as a conversation's title. So the cells wait until all files were read.
 */
public final class Addressees {
    /** Of so many pieces a name consists at most. */
    private static final int MOST_PIECES = 6;

    private static final int MOST_WORDS = 4;
    private static final int MOST_COMPARED = 10_000;

    private final Export export;
    private final List<Export> exports;
    /** Names for comparing: the same few stand in many cells. */
    private final Map<String, String> compared = new HashMap<>();

    /** A name in a cell, and whether it is known whole from elsewhere. */
    record Name(String written, boolean known) {}

    public Addressees(List<Export> exports, Export export) {
        this.exports = exports;
        this.export = export;
    }

    /** Understands all cells of an export that were left open. */
    public void settle() {
        for (Conversation conversation : export.talk.conversations) {
            for (Conversation.Cell cell : conversation.takeOpen()) {
                settle(conversation, cell);
            }
            if (compared.size() > MOST_COMPARED) {
                compared.clear();
            }
        }
    }

    private void settle(Conversation conversation, Conversation.Cell cell) {
        if (export.roster.knowsCrowd(cell.linked())) {
            conversation.crowd = true;
            return;
        }
        List<Name> names = new ArrayList<>(cut(cell.to(), this::known));
        names.removeIf(name -> compared(name.written()).equals(export.owner.name()));
        IntList linked = cell.linked();
        int named = linked.isEmpty()
                ? names.size()
                : (int) names.stream().filter(Name::known).count();
        // An address is one person, whatever pieces the name beside it has.
        int people = Math.max(linked.size(), named);
        if (linked.size() == 1 && people == 1) {
            export.roster.named(linked.getInt(0), whole(cell.to()));
        } else {
            name(linked, names.size() == linked.size() ? written(names) : plainly(cell.to()));
        }
        for (Name name : linked.isEmpty() ? names : List.<Name>of()) {
            // In a crowd an unknown name makes no new person.
            if (!name.written().equals(Names.MEMBER) && (people == 1 || name.known())) {
                conversation.name(name.written());
            }
        }
        conversation.crowd |= people + (cell.mine() ? 0 : 1) > 1;
    }

    /** As many names as addresses are theirs in turn. */
    private void name(IntList linked, List<String> names) {
        for (int i = 0; i < names.size() && names.size() == linked.size(); i++) {
            export.roster.named(linked.getInt(i), names.get(i));
        }
    }

    private static List<String> written(List<Name> names) {
        return names.stream().map(Name::written).toList();
    }

    /** The names as they are cut where none in the cell is known, without the owner's. */
    private List<String> plainly(String cell) {
        return Arrays.stream(MessageCells.names(cell))
                .filter(name -> !Names.compared(name).equals(export.owner.name()))
                .toList();
    }

    private String compared(String name) {
        return compared.computeIfAbsent(name, Names::compared);
    }

    private boolean known(String name) {
        String plain = compared(name);
        return name.equals(Names.MEMBER)
                || plain.equals(export.owner.name())
                || exports.stream().anyMatch(any -> any.roster.knows(plain));
    }

    /** A name without the commas that a recipient who is gone has left behind. */
    private static String whole(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && separates(cell.charAt(from))) {
            from++;
        }
        while (to > from && separates(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean separates(char c) {
        return c == ',' || c == ';' || c <= ' ';
    }

    /**
     * Cuts a cell so that most of its pieces belong to known names, and to as few names as possible. Of the other pieces
     * those that look like a full name are a person's; all others belong to the name before.
     */
    static List<Name> cut(String cell, Predicate<String> known) {
        List<int[]> pieces = pieces(cell);
        int count = pieces.size();
        int[] covered = new int[count + 1];
        int[] parts = new int[count + 1];
        int[] length = new int[count + 1];
        for (int i = count - 1; i >= 0; i--) {
            covered[i] = covered[i + 1];
            parts[i] = parts[i + 1];
            for (int n = 1; n <= MOST_PIECES && i + n <= count; n++) {
                int all = covered[i + n] + n;
                int names = parts[i + n] + 1;
                boolean better = all > covered[i] || all == covered[i] && names < parts[i];
                if (better && known.test(text(cell, pieces, i, n))) {
                    covered[i] = all;
                    parts[i] = names;
                    length[i] = n;
                }
            }
        }
        List<Name> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < count; ) {
            String piece = text(cell, pieces, i, Math.max(1, length[i]));
            Name before = names.isEmpty() ? null : names.get(names.size() - 1);
            if (length[i] > 0 || before == null || looksFull(piece)) {
                names.add(new Name(piece, length[i] > 0));
                from = i;
            } else if (!before.known()) {
                names.set(names.size() - 1, new Name(text(cell, pieces, from, i - from + 1), false));
            }
            i += Math.max(1, length[i]);
        }
        return names;
    }

    private static String text(String cell, List<int[]> pieces, int first, int count) {
        return cell.substring(pieces.get(first)[0], pieces.get(first + count - 1)[1]);
    }

    /** Where the pieces between commas stand, without blanks around; empty ones are left out. */
    private static List<int[]> pieces(String cell) {
        List<int[]> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == ',' || cell.charAt(i) == ';') {
                int start = from;
                int end = i;
                while (start < end && separates(cell.charAt(start))) {
                    start++;
                }
                while (end > start && separates(cell.charAt(end - 1))) {
                    end--;
                }
                if (!Names.blank(cell.substring(start, end))) {
                    pieces.add(new int[] {start, end});
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Whether a piece has a first and a last name, as no degree has: some words, each with a capital and small letters. */
    private static boolean looksFull(String piece) {
        String[] words = piece.split("\\s+");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return piece.codePoints().allMatch(c -> Words.unspaced(c)) && piece.codePointCount(0, piece.length()) > 1;
        }
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean cased = Character.isUpperCase(first) || Character.isTitleCase(first);
            boolean small = word.codePoints().skip(1).anyMatch(c -> !Character.isUpperCase(c) && Character.isLetter(c));
            boolean plain = word.codePoints().allMatch(c -> Character.isLetter(c) || "'\u2019-".indexOf(c) >= 0);
            if (!plain || cased && !small && word.length() > 1 || !cased && Character.isLowerCase(first)) {
                return false;
            }
        }
        return true;
    }
}
