package dev.rapport.write;

import dev.rapport.report.Birthday;
import dev.rapport.report.English;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The suggested and the promised follow-ups as calendar to-dos, {@code follow-ups.ics}, and as events, {@code
 * follow-up-events.ics}; birthdays, if asked for, in both. A person's to-do of one month keeps its UID, and a
 * promise keeps it until it is kept, so that importing twice does not double it.
 */
final class CalendarFile implements ReportWriter {
    private static final int DAYS_TO_ACT = 14;
    private static final String PROMISED = "What you promised ";

    /** One thing to do, for either kind of calendar. */
    private record Entry(String seed, LocalDate due, String summary, String description) {}

    @Override
    public void write(Report report, Shared shared, Output output) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Suggestion suggestion : report.suggestions()) {
            Entry hello = hello(report, suggestion);
            entries.putIfAbsent(hello.seed(), hello);
        }
        for (OpenPromise promise : report.promises()) {
            Entry promised = promise(promise.due(), promise.contact(), promise.name(), said(promise));
            entries.putIfAbsent(promised.seed(), promised);
        }
        Calendars.write(report, List.copyOf(entries.values()), output);
    }

    /** A promise keeps its entry from month to month until it is kept; a suggestion is a new one each month. */
    private static Entry hello(Report report, Suggestion one) {
        if (one.due().isPresent()) {
            String said = report.promises().stream()
                    .filter(promise -> promise.contact().equals(one.contact())
                            && promise.due().equals(one.due().get()))
                    .findFirst()
                    .map(CalendarFile::said)
                    .orElse("");
            return promise(one.due().get(), one.contact(), one.name(), said);
        }
        LocalDate soon = report.end().atZone(report.zone()).toLocalDate().plusDays(DAYS_TO_ACT);
        return new Entry(
                report.month().id() + "|" + one.rule() + "|" + one.contact(),
                soon,
                "A hello to " + one.name(),
                // Days, not days ago: it is read on another day than it was written.
                Stream.of(
                                one.role(),
                                one.lastContact()
                                        .map(day -> "Last in touch on " + English.dayOfYear(day) + ".")
                                        .orElse(""),
                                one.step())
                        .filter(words -> !words.isEmpty())
                        .map(English::stop)
                        .collect(Collectors.joining(" ")));
    }

    private static Entry promise(LocalDate due, String contact, String name, String said) {
        return new Entry(promised(due, contact), due, PROMISED + name, said);
    }

    private static String said(OpenPromise one) {
        return (one.words().isEmpty() ? "" : "“" + one.words() + "” ") + "You noted this on "
                + English.dayOfYear(one.made()) + ".";
    }

    private static String promised(LocalDate due, String contact) {
        return "promised|" + due + "|" + contact;
    }

    private static String uid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "@rapport";
    }

    /** All that touches the library, which no run loads that writes no calendar. */
    private static final class Calendars {
        private Calendars() {}

        static void write(Report report, List<Entry> entries, Output output) throws IOException {
            // Its updater would open the network; the dates here need no time-zone tables at all.
            System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
            Calendar toDos = calendar();
            Calendar events = calendar();
            for (Entry entry : entries) {
                toDos.add(toDo(report, entry));
                events.add(event(report, entry));
            }
            for (Birthday birthday : report.birthdays()) {
                toDos.add(birthday(report, birthday));
                events.add(birthday(report, birthday));
            }
            put(toDos, "follow-ups.ics", output);
            put(events, "follow-up-events.ics", output);
        }

        private static Calendar calendar() {
            Calendar calendar = new Calendar();
            calendar.add(new ProdId("-//rapport//follow-ups//EN"));
            calendar.add(ImmutableVersion.VERSION_2_0);
            return calendar;
        }

        private static void put(Calendar calendar, String name, Output output) throws IOException {
            try (OutputStream out = output.create(name)) {
                new CalendarOutputter(false).output(calendar, out);
            }
        }

        private static VToDo toDo(Report report, Entry entry) {
            VToDo toDo = new VToDo(false);
            toDo.add(new DtStamp(report.end()));
            toDo.add(new Uid(uid(entry.seed())));
            toDo.add(new Due<>(entry.due()));
            toDo.add(new Summary(entry.summary()));
            toDo.add(new Description(entry.description()));
            return toDo;
        }

        /** An event of a whole day that blocks no time, for calendars that show no to-dos. */
        private static VEvent event(Report report, Entry entry) {
            VEvent event = new VEvent(false);
            event.add(new DtStamp(report.end()));
            event.add(new Uid(uid(entry.seed() + "|event")));
            event.add(new DtStart<>(entry.due()));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
            event.add(new Summary(entry.summary()));
            event.add(new Description(entry.description()));
            return event;
        }

        /** The same in both files, so that a calendar that takes both shows it once. */
        private static VEvent birthday(Report report, Birthday one) {
            VEvent event = new VEvent(false);
            event.add(new DtStamp(report.end()));
            event.add(new Uid(uid("birthday|" + one.contact())));
            event.add(new DtStart<>(one.next()));
            event.add(new RRule<LocalDate>(one.leapDay() ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "FREQ=YEARLY"));
            event.add(new Transp(Transp.VALUE_TRANSPARENT));
            event.add(new Summary("Birthday of " + one.name()));
            return event;
        }
    }
}
