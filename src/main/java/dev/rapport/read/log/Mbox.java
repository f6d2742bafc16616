package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mailbox (mbox, RFC 4155), as Gmail's takeout and Thunderbird have it: mails with one person within a day are one
 * contact. Only headers are read, in a stream; bodies are passed over at any size.
 *
 * <p>Example: {@code From 1@xxx Mon Oct 05 11:00:00 +0000 2026}, then {@code From: Ada Example <ada@example.org>}, {@code To:},
 * {@code Date:} and others, a blank line, the body.
 */
final class Mbox {
    static final LogFormat FORMAT = LogFormat.of(
            "mailbox (mbox)",
            "Gmail: takeout.google.com > Mail; Thunderbird: the file of a folder (Account settings > Local directory)",
            Mbox::recognises,
            Mbox::read);

    private static final Pattern FIRST = Pattern.compile("From (?:\\S+ ?.*)?");
    private static final Pattern HEADER = Pattern.compile(">?[!-9;-~]+:.*");

    private Mbox() {}

    private static boolean recognises(Beginning beginning) {
        List<String> lines = beginning.lines();
        return lines.size() > 2
                && beginning.text().startsWith("From ")
                && FIRST.matcher(lines.get(0)).matches()
                && HEADER.matcher(lines.get(1)).matches();
    }

    private static void read(LogFile file, LogSink sink) throws IOException {
        Set<String> own = ownAddresses(file, sink);
        MailRows rows = new MailRows(file, sink, own);
        LongSet seen = new LongOpenHashSet();
        try (InputStream in = file.source().open()) {
            new MailHeaders(in).forEach((mail, line) -> {
                String id = mail.first("message-id");
                if (!mail.whole()) {
                    sink.damaged(line);
                    return;
                }
                sink.read();
                if (!id.isEmpty() && !seen.add(sum(id))) {
                    sink.leftOut(LeftOutRule.DUPLICATE);
                } else {
                    rows.take(mail, line);
                }
            });
        }
        if (own.isEmpty() && !file.knowsOwnAddresses()) {
            sink.remark("no address in it is known to be yours: --me names you");
        }
        rows.end();
    }

    /**
     * Addresses from which the mailbox itself says that the owner sent. Where it does not, and none is known, those that bear
     * the owner's name, or the one that takes part in nearly all mails.
     */
    private static Set<String> ownAddresses(LogFile file, LogSink sink) throws IOException {
        Set<String> own = new HashSet<>();
        boolean known = file.knowsOwnAddresses();
        MailOwner owner = new MailOwner(file);
        try (InputStream in = file.source().open()) {
            new MailHeaders(in).forEach((mail, line) -> {
                if (mail.sentByLabel()) {
                    mail.people("from").forEach(one -> own.add(one.mail()));
                } else if (!known && own.isEmpty()) {
                    owner.saw(mail);
                }
            });
        }
        if (!known && own.isEmpty()) {
            own.addAll(owner.named());
            if (own.isEmpty()) {
                owner.everywhere().ifPresent(address -> {
                    own.add(address);
                    sink.remark(
                            "no address is known to be yours; the one that takes part in nearly all mails of it is taken"
                                    + " for yours: --me says otherwise");
                });
            }
        }
        return own;
    }

    private static long sum(String id) {
        long sum = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            sum = 31 * sum + id.charAt(i);
        }
        return sum;
    }
}
