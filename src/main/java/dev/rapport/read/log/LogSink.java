package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.LogEntry;
import dev.rapport.read.people.AddressBook;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.wording.WordingMeter;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the rows of a file go: each that is read is then taken, left out by a rule, or rejected. Those that are taken become
 * entries of the log, and numbers the people they mean.
 */
final class LogSink {
    /** From here on people wrote mails that they still have; an older day is that of a clock that was never set. */
    private static final int FIRST_MAILBOXES = 1990;

    private final Tally tally;
    private final InteractionLog log;
    private final People people;
    private final AddressBook book;
    private final WordingMeter meter = new WordingMeter();
    private long texts;
    private long characters;
    private long questions;
    private long birthdays;

    LogSink(Tally tally, InteractionLog log, People people) {
        this.tally = tally;
        this.log = log;
        this.people = people;
        book = people.book();
    }

    void read() {
        tally.read();
    }

    /** Takes a row, or several that are one: {@link LogRow#rows} were read. */
    void take(LogRow row) {
        Optional<RejectReason> impossible = LogDates.impossible(row.when());
        if (impossible.equals(Optional.of(RejectReason.BEFORE_LINKEDIN))
                && row.when().day().getYear() >= FIRST_MAILBOXES) {
            // An archive that reaches back is sound: what is old in it is no damage, and takes nothing else with it.
            tally.leftOut(LeftOutRule.TOO_OLD, row.rows());
            return;
        }
        if (impossible.isPresent()) {
            for (int i = 0; i < row.rows(); i++) {
                tally.rejected(row.line(), impossible.get(), "date");
            }
            return;
        }
        String name = Names.shown(row.name());
        String mail = Names.shown(row.mail());
        // The book knows whose number it is; a telephone calls them as its keeper does.
        List<String> owners = mail.isEmpty() && !log.isAlias(name) ? book.namesOfPhone(row.phone()) : List.of();
        if (owners.size() == 1) {
            name = owners.get(0);
        } else if (name.isEmpty() && mail.isEmpty()) {
            LeftOutRule rule = owners.isEmpty() ? LeftOutRule.UNKNOWN_NUMBER : LeftOutRule.AMBIGUOUS_NAME;
            tally.leftOut(rule, row.rows());
            return;
        }
        log.columns().addAll(List.of("date", "contact", "channel"));
        if (row.stated()) {
            log.columns().add("direction");
        }
        LogEntry entry = new LogEntry(
                tally,
                log.alone(name),
                "",
                log.shared(mail),
                // A known moment alone says the day, as of every other source.
                row.when(),
                row.direction(),
                row.stated(),
                log.shared(row.channel()),
                row.kind(),
                "",
                Optional.empty(),
                OptionalInt.empty(),
                new Origin(tally.file(), row.line()),
                row.rows(),
                OwnWords.NONE,
                row.seconds());
        log.take(entry, List.of(row.channel(), entry.when(), entry.names(), mail, row.phone(), row.direction()));
    }

    void leftOut(LeftOutRule rule) {
        tally.leftOut(rule);
    }

    /** The row that begins on a line is damaged, so that it cannot be known what it says. */
    void damaged(long line) {
        tally.read();
        tally.rejected(line, RejectReason.DAMAGED_ENTRY, "");
    }

    /** @param column what of a row is wrong, in the file's own words for its columns; may be empty */
    void rejected(long line, RejectReason reason, String column) {
        tally.rejected(line, reason, column);
    }

    /** Says something about the file as a whole, never what a row holds. */
    void remark(String words) {
        tally.remark(words);
    }

    /** Measures a text (characters, question mark), which is then dropped. */
    void measure(String text) {
        meter.measure(text);
        texts++;
        characters += meter.visible();
        questions += meter.question() ? 1 : 0;
    }

    /** A chat is with a person of that name and this account: two accounts of one name are two people. */
    void account(String name, String account) {
        log.account(tally, Names.shown(name), account);
    }

    boolean knows(String name) {
        return log.isAlias(name) || people.knowsName(name);
    }

    /** The name that address books have for a number; empty if none or several. */
    String nameOfPhone(String phone) {
        List<String> owners = book.namesOfPhone(phone);
        return owners.size() == 1 ? owners.get(0) : "";
    }

    /**
     * An address book's entry: addresses and numbers that mean one person, and their birthday if it tells.
     *
     * @param names how the book calls them, the shown name first; a known one among them is meant
     */
    void person(List<String> names, List<String> mails, List<String> phones, Optional<MonthDay> birthday) {
        String shown = Names.shown(known(names, mails));
        if (Names.compared(shown).isEmpty() || mails.isEmpty() && phones.isEmpty() && birthday.isEmpty()) {
            tally.leftOut(LeftOutRule.NOT_NEEDED);
            return;
        }
        mails.forEach(mail -> book.mail(mail, shown));
        phones.forEach(phone -> book.phone(phone, shown));
        birthday.ifPresent(day -> {
            book.birthday(shown, mails, day);
            birthdays++;
        });
        tally.used();
    }

    /** The connection that shows one of the addresses, else the first name that a known person bears. */
    private String known(List<String> names, List<String> mails) {
        return mails.stream()
                .map(people::nameOfMail)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .or(() -> names.stream().filter(people::knowsName).findFirst())
                .orElse(names.get(0));
    }

    /** What was measured, once the file is read. */
    void end() {
        if (birthdays > 0) {
            tally.remark("tells " + birthdays + (birthdays == 1 ? " birthday" : " birthdays")
                    + ": those of people in your network go into follow-ups.ics");
        }
        if (texts > 0) {
            tally.remark("texts measured and dropped: " + texts + ", with " + characters + " letters and signs; "
                    + questions + (questions == 1 ? " asks something" : " ask something"));
        }
    }
}
