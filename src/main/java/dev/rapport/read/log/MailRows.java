package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.interaction.AddressNames;
import dev.rapport.read.people.Mention;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides of each mail who was in contact by it, and under which name an address goes. */
final class MailRows {
    /** A mail to more people is not meant for any one of them. */
    private static final int MOST_RECIPIENTS = 5;

    private final LogFile file;
    private final LogSink sink;
    private final Set<String> own;
    private final MessageDays days;
    private final AddressNames names = new AddressNames();

    /** @param own addresses of which the mailbox says that they are the owner's */
    MailRows(LogFile file, LogSink sink, Set<String> own) {
        this.file = file;
        this.sink = sink;
        this.own = own;
        days = new MessageDays("email", file.days(), sink);
    }

    private boolean mine(Mention one) {
        return own.contains(Mention.untagged(one.mail())) || own.contains(one.mail()) || file.mine(one);
    }

    /** A mail, which the sink knows to be read. */
    void take(Mail mail, long line) {
        List<Mention> from = mail.people("from");
        List<Mention> to = mail.people("to");
        List<Mention> cc = mail.people("cc");
        Optional<Instant> at = mail.at();
        boolean out = from.stream().anyMatch(this::mine) || mail.sentByLabel();
        if (mail.draft()) {
            sink.leftOut(LeftOutRule.DRAFT);
        } else if (from.isEmpty() || at.isEmpty()) {
            sink.rejected(
                    line,
                    from.isEmpty() ? RejectReason.MISSING_VALUE : RejectReason.UNKNOWN_DATE,
                    from.isEmpty() ? "From" : "Date");
        } else if (!out && mail.bulk()) {
            sink.leftOut(LeftOutRule.BULK_MAIL);
        } else if (to.size() + cc.size() > MOST_RECIPIENTS) {
            sink.leftOut(LeftOutRule.WIDE_MAIL);
        } else if (out) {
            sent(to, cc, at.get(), line);
        } else {
            boolean meant = to.stream().anyMatch(this::mine) || to.isEmpty() && cc.isEmpty() || !known();
            if (meant) {
                add(from.get(0), at.get(), line, false);
            } else {
                sink.leftOut(LeftOutRule.GROUP);
            }
        }
    }

    /** Whether it is known at all which addresses are the owner's. */
    private boolean known() {
        return !own.isEmpty() || file.knowsOwnAddresses();
    }

    private void sent(List<Mention> to, List<Mention> cc, Instant at, long line) {
        List<Mention> meant = to.stream().filter(one -> !mine(one)).distinct().toList();
        List<Mention> copied = cc.stream().filter(one -> !mine(one)).distinct().toList();
        if (meant.isEmpty()) {
            sink.leftOut(
                    copied.isEmpty() ? to.isEmpty() ? LeftOutRule.NO_PERSON : LeftOutRule.SELF : LeftOutRule.GROUP);
            return;
        }
        for (int i = 0; i < meant.size(); i++) {
            // The mail was counted already; each further person it is for is a row of its own.
            if (i > 0) {
                sink.read();
            }
            add(meant.get(i), at, line, true);
        }
        for (int i = 0; i < copied.size(); i++) {
            sink.read();
            sink.leftOut(LeftOutRule.GROUP);
        }
    }

    private void add(Mention one, Instant at, long line, boolean out) {
        names.add(one.mail(), one.name());
        days.add(line, at, "", one.mail(), "", out);
    }

    /** Hands all days over, each address under a known person's name, else a full name, else the one it bears most often. */
    void end() {
        Map<String, String> usual = new HashMap<>();
        days.end(mail -> usual.computeIfAbsent(mail, this::usual));
    }

    private String usual(String mail) {
        List<String> all = names.names(mail);
        return all.stream().filter(sink::knows).findFirst().orElse(all.isEmpty() ? "" : all.get(0));
    }
}
