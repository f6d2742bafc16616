package dev.rapport.read.csv;

import dev.rapport.fact.Intake;
import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.Rejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The row ledger of one file while it is being read. */
public final class Tally {
    /** Rejected rows of which each is listed; of more the first, and how many more by reason. */
    static final int MOST_LISTED = 10_000;

    static final int FIRST_LISTED = 1_000;

    private final String file;
    private final String kind;
    private final Map<LeftOutRule, Long> leftOut = new EnumMap<>(LeftOutRule.class);
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<RejectReason, Long> unlisted = new EnumMap<>(RejectReason.class);
    private final List<String> remarks = new ArrayList<>();
    private long read;
    private long used;
    /** Whether another file of its kind comes before it in the same export. */
    private boolean second;

    private boolean missed;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    public Tally(String file, String kind) {
        this.file = file;
        this.kind = kind;
    }

    /** Another file of its kind comes first: what that has too is a copy. */
    public void isSecond() {
        second = true;
    }

    public long readRows() {
        return read;
    }

    public long rejectedRows() {
        return rejected.size()
                + unlisted.values().stream().mapToLong(Long::longValue).sum();
    }

    public String kind() {
        return kind;
    }

    public String file() {
        return file;
    }

    public void read() {
        read++;
    }

    /** Whether nothing was read so far. */
    public boolean empty() {
        return read == 0;
    }

    public void used() {
        used++;
    }

    public void leftOut(LeftOutRule rule) {
        leftOut.merge(second && rule == LeftOutRule.OLDER_EXPORT ? LeftOutRule.OLDER_COPY : rule, 1L, Long::sum);
    }

    public void leftOut(LeftOutRule rule, long rows) {
        leftOut.merge(rule, rows, Long::sum);
    }

    /** Whatever was read and is sound is left out by a rule, be it used so far or not. */
    public void allLeftOut(LeftOutRule rule) {
        long unusable = rejectedRows();
        leftOut.clear();
        used = 0;
        if (read > unusable) {
            leftOut(rule, read - unusable);
        }
    }

    /** Rows that were used so far turn out to be left out. */
    public void usedNoMore(LeftOutRule rule) {
        used--;
        leftOut(rule);
    }

    public void rejected(long line, RejectReason reason, String column) {
        if (!unlisted.isEmpty()) {
            unlisted.merge(reason, 1L, Long::sum);
            return;
        }
        rejected.add(new Rejected(new Origin(file, line), reason, column));
        if (rejected.size() > MOST_LISTED) {
            sort();
            List<Rejected> more = rejected.subList(FIRST_LISTED, rejected.size());
            more.forEach(row -> unlisted.merge(row.reason(), 1L, Long::sum));
            more.clear();
        }
    }

    private void sort() {
        rejected.sort(Comparator.comparingLong(row -> row.origin().line()));
    }

    /** Nothing came of it although something should have; why is said before all else. */
    public void missed(String why) {
        missed = true;
        remarks.add(0, why);
    }

    public void remark(String words) {
        if (!remarks.contains(words)) {
            remarks.add(words);
        }
    }

    /** A row of it is of a day. */
    public void covers(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    public Intake intake() {
        sort();
        if (first != null) {
            remark("covers " + first + " to " + last);
        }
        return new Intake(
                file, kind, read, used, new TreeMap<>(leftOut), rejected, new TreeMap<>(unlisted), remarks, missed);
    }
}
