package dev.rapport.torture;

import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what was read to the truth. Every complaint is one broken promise, in words. */
final class Judge {
    /** How much later than the times of its files a row of an export may be. */
    private static final Duration BELIEVED = Duration.ofDays(3);

    private final List<Document> files;
    private final List<OtherLog> others;
    private final boolean packed;

    /** Whether there are older exports, whose people are known again by rows of several files. */
    private final boolean several;

    /** Whether the data say themselves how far they reach; the logs reach farther. */
    private final boolean undated;

    private final Instant made;
    private final List<String> complaints = new ArrayList<>();

    Judge(Mutation mutation) {
        files = mutation.files();
        others = mutation.others();
        // A file may be missing from a damaged archive, but it is never changed.
        packed = mutation.archiveDamaged();
        undated = mutation.asOf().isEmpty();
        made = mutation.made(0);
        several = files.stream().anyMatch(file -> file.age > 0);
    }

    List<String> read(Loaded<History> loaded) {
        // Nothing is computed from a file of which too many rows could not be read, so that others may miss its people.
        boolean incomplete = loaded.intake().stream().anyMatch(Judge::setAside);
        Set<String> touched = touched(incomplete);
        boolean nobodySure =
                packed || swapped() || incomplete || files.stream().anyMatch(file -> file.loose && !file.truth.isLog());
        for (Document file : files) {
            List<Told> facts = file.truth.facts().apply(loaded.value()).stream()
                    .filter(fact -> others.stream().noneMatch(other -> other.says(fact)))
                    .toList();
            if (file.age == 0) {
                complaints.addAll(Explained.complaints(files, file, facts, touched));
            }
            Optional<Intake> intake = intake(file, loaded.intake());
            if (intake.isEmpty()) {
                if (!file.doomed && !packed) {
                    complaints.add("unaccounted: " + file + " is in no row ledger as " + file.truth.kind());
                }
                continue;
            }
            balanced(intake.get());
            if (!file.doomed && !packed) {
                counted(file, intake.get(), touched);
                boolean present = file.age > 0 && file.truth.kind().equals("connections");
                if (!nobodySure && !present) {
                    complete(file, facts, touched);
                }
                if (!nobodySure && touched.isEmpty() && files.stream().noneMatch(Judge::damaged) && file.age == 0) {
                    rules(file, intake.get());
                }
            }
        }
        loaded.intake().forEach(this::balanced);
        for (OtherLog other : others) {
            complaints.addAll(other.complaints(loaded, touched, nobodySure, undated));
        }
        if (undated && !nobodySure) {
            ends(loaded.value().end());
        }
        if (!nobodySure
                && touched.isEmpty()
                && others.stream().allMatch(other -> other.damaged() == 0)
                && files.stream().noneMatch(file -> damaged(file) || file.loose || !file.missing.isEmpty())) {
            counted(loaded.value());
        }
        return complaints;
    }

    /** Whether the damage may let an older export reach later than the newest, so that it is taken for the present. */
    private boolean swapped() {
        String newest = files.stream()
                .filter(file -> file.age == 0 && !file.truth.isLog() && !file.doomed && !file.loose)
                .flatMap(file -> file.entries.stream())
                .filter(entry -> entry.status == Entry.Status.INTACT && entry.row != null)
                .flatMap(entry -> entry.row.told().stream())
                .map(told -> told.get("@at"))
                .max(Comparator.naturalOrder())
                .orElse("");
        return files.stream()
                .filter(file -> file.age > 0)
                .flatMap(file -> file.entries.stream())
                .anyMatch(entry -> entry.status == Entry.Status.ALTERED
                        || entry.row != null
                                && entry.row.told().stream()
                                        .anyMatch(told -> told.get("@at").compareTo(newest) >= 0));
    }

    /** Whether so many rows of a file could not be read that nothing is computed from the others. */
    private static boolean setAside(Intake intake) {
        return intake.leftOut().containsKey(LeftOutRule.TOO_DAMAGED);
    }

    /** The observation ends with the newest export's latest whole row or later, and never later than that was made. */
    private void ends(Instant end) {
        Instant least = files.stream()
                .filter(file -> file.age == 0 && !file.truth.isLog() && !file.doomed && !file.loose)
                .flatMap(file -> file.entries.stream())
                .filter(entry -> entry.status == Entry.Status.INTACT && entry.row != null)
                .filter(entry -> !entry.row.rule().equals(Optional.of(LeftOutRule.DRAFT)))
                .flatMap(entry -> entry.row.told().stream())
                .map(Facts::moment)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        boolean whole = files.stream().noneMatch(Judge::damaged);
        if (end.isBefore(least) || end.isAfter(whole ? least : made.plus(BELIEVED))) {
            complaints.add("misplaced: the observation ends " + end + ", the latest row is of " + least
                    + ", the export was made " + made);
        }
    }

    static boolean damaged(Document file) {
        return file.doomed || file.entries.stream().anyMatch(entry -> entry.status != Entry.Status.INTACT);
    }

    /** People of whom a damaged row spoke, so that other rows may no longer find them. */
    private Set<String> touched(boolean incomplete) {
        Set<String> people = new HashSet<>();
        if (several
                && (packed || incomplete || swapped() || files.stream().anyMatch(file -> file.loose || file.doomed))) {
            files.forEach(file -> file.truth.rows().forEach(row -> people.addAll(row.people())));
        }
        for (Document file : files) {
            boolean known = several || file.truth.kind().equals("connections");
            people.addAll(several ? file.missing : Set.of());
            if (file.missing.contains(World.TWINS)) {
                people.add(World.TWINS);
            }
            for (Entry entry : file.entries) {
                // Whether a name is one person's depends on all rows of those who bear it.
                boolean lost = entry.status == Entry.Status.LOST
                        && (known || entry.row != null && entry.row.people().contains(World.TWINS));
                if (entry.row != null && (entry.status == Entry.Status.ALTERED || lost)) {
                    people.addAll(entry.row.people());
                }
            }
        }
        return people;
    }

    /** The ledger of a file: where another file lost what tells its kind and is taken for one of these, that of its name. */
    private static Optional<Intake> intake(Document file, List<Intake> all) {
        List<Intake> alike = all.stream()
                .filter(one -> one.kind().equals(file.truth.kind()))
                .filter(one -> file.age == 0
                        ? !one.file().startsWith("before")
                        : one.file().startsWith(Document.folder(file.age) + "/"))
                .toList();
        return alike.stream()
                .filter(one -> one.file().endsWith(file.lies))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    private void balanced(Intake intake) {
        if (intake.read() != intake.used() + intake.leftOutRows() + intake.rejectedRows()) {
            complaints.add("unaccounted: the row ledger of " + intake.file() + " does not balance");
        }
    }

    private void counted(Document file, Intake intake, Set<String> touched) {
        // A damaged line of a file with a loose last cell may belong to the text of the row before it.
        boolean loose = ActivityTables.loose(file.truth.kind());
        int least = file.entries.stream()
                .mapToInt(entry -> loose && entry.status != Entry.Status.INTACT ? 0 : entry.least)
                .sum();
        int most = file.entries.stream().mapToInt(entry -> entry.most).sum();
        if (intake.read() < least || intake.read() > most) {
            complaints.add("unaccounted: " + intake.read() + " rows of " + file + " read, " + least + " to " + most
                    + " are there");
        }
        // Where a damaged row calls somebody otherwise, a row of the log may contradict it.
        int broken = file.entries.stream()
                .filter(entry -> entry.status != Entry.Status.INTACT || contradicts(file, entry, touched))
                .mapToInt(entry -> entry.most)
                .sum();
        if (intake.rejectedRows() > broken && !(file.loose && file.truth.isLog())) {
            complaints.add("lost: " + intake.rejectedRows() + " rows of " + file + " rejected, " + broken
                    + " lines are damaged: " + reasons(intake));
        }
        for (Rejected row : intake.rejected()) {
            long line = row.origin().line();
            if (file.linesKnown
                    && !file.loose
                    && row.reason() != RejectReason.CONTRADICTION
                    && file.damagedLines.stream().noneMatch(range -> range[0] <= line && line <= range[1])) {
                complaints.add(
                        "lost: line " + line + " of " + file + " is whole, but " + row.reason() + " " + row.column());
            }
        }
    }

    private static boolean contradicts(Document file, Entry entry, Set<String> touched) {
        return file.truth.isLog()
                && entry.row != null
                && entry.row.people().stream().anyMatch(touched::contains);
    }

    private static String reasons(Intake intake) {
        return intake.rejected().stream()
                .map(row -> row.origin().line() + " " + row.reason() + " " + row.column())
                .limit(9)
                .toList()
                .toString();
    }

    /** Without damage everybody is one person, however many names and addresses they had. */
    private void counted(History history) {
        long people = files.stream()
                .filter(file -> file.age == 0 || !file.truth.kind().equals("connections"))
                .filter(file -> !undated || !file.truth.isLog())
                .flatMap(file -> file.entries.stream())
                .filter(entry -> entry.row.rule().isEmpty())
                .flatMap(entry -> entry.row.told().stream())
                .map(told -> told.get("person"))
                .filter(name -> !name.equals(World.TWINS))
                .distinct()
                .count();
        long found = history.contacts().stream()
                .filter(one -> !one.name().equals(World.TWINS))
                .count();
        if (found != people) {
            complaints.add("invented: " + found + " people, " + people + " are there");
        }
    }

    /** Why a row is left out; the logs begin after all exports end. */
    private Optional<LeftOutRule> rule(Document file, Entry entry) {
        return undated && file.truth.isLog()
                ? entry.row.rule().or(() -> Optional.of(LeftOutRule.AFTER_END))
                : entry.row.rule();
    }

    /** Every whole row whose people are whole is a fact. */
    private void complete(Document file, List<Told> facts, Set<String> touched) {
        Map<Told, Long> there = facts.stream().collect(Collectors.groupingBy(told -> told, Collectors.counting()));
        for (Entry entry : file.entries) {
            if (entry.intact()
                    && rule(file, entry).isEmpty()
                    && entry.row.people().stream().noneMatch(touched::contains)
                    && !file.loose) {
                for (Told told : entry.row.told()) {
                    if (there.getOrDefault(told, 0L) == 0) {
                        complaints.add("lost: a whole row of " + file + " is no fact: " + told);
                    }
                }
            }
        }
    }

    /** Without damage each row is used or left out by the rule that is its own. */
    private void rules(Document file, Intake intake) {
        // A copy is known while the file is read, but among messages only when all files are.
        boolean first = file.truth.kind().equals("invitations") || file.truth.isLog();
        boolean once = first
                || file.truth.kind().equals("messages")
                || file.truth.kind().equals("connections");
        Map<LeftOutRule, Long> expected = new TreeMap<>();
        for (Entry entry : file.entries) {
            boolean copy = entry.copy && (first || once && entry.row.rule().isEmpty());
            Optional<LeftOutRule> rule = copy ? Optional.of(LeftOutRule.DUPLICATE) : rule(file, entry);
            rule.ifPresent(why -> expected.merge(why, 1L, Long::sum));
        }
        if (!expected.equals(intake.leftOut())) {
            complaints.add("unaccounted: left out of " + file + " " + intake.leftOut() + ", expected " + expected);
        }
    }
}
