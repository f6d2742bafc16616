package dev.rapport.read;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Origin;
import dev.rapport.fact.OwnWords;
import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.Tally;
import dev.rapport.read.date.LogDates;
import dev.rapport.read.interaction.InteractionLog;
import dev.rapport.read.interaction.LogEntry;
import dev.rapport.read.log.LogRow;
import dev.rapport.read.log.LogSink;
import dev.rapport.read.people.AddressBook;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.People;
import dev.rapport.read.wording.WordingMeter;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the rows of another tool's file into entries of the log, and numbers into the people they mean. */
final class EntrySink implements LogSink {
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

    EntrySink(Tally tally, InteractionLog log, People people) {
        this.tally = tally;
        this.log = log;
        this.people = people;
        book = people.book();
    }

    @Override
    public void read() {
        tally.read();
    }

    @Override
    public void take(LogRow row) {
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

    @Override
    public void leftOut(LeftOutRule rule) {
        tally.leftOut(rule);
    }

    @Override
    public void rejected(long line, RejectReason reason, String column) {
        tally.rejected(line, reason, column);
    }

    @Override
    public void remark(String words) {
        tally.remark(words);
    }

    @Override
    public void measure(String text) {
        meter.measure(text);
        texts++;
        characters += meter.visible();
        questions += meter.question() ? 1 : 0;
    }

    @Override
    public void account(String name, String account) {
        log.account(tally, Names.shown(name), account);
    }

    @Override
    public boolean knows(String name) {
        return log.isAlias(name) || people.knowsName(name);
    }

    @Override
    public String nameOfPhone(String phone) {
        List<String> owners = book.namesOfPhone(phone);
        return owners.size() == 1 ? owners.get(0) : "";
    }

    @Override
    public void person(List<String> names, List<String> mails, List<String> phones, Optional<MonthDay> birthday) {
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
