package dev.rapport.write;

import dev.rapport.report.OpenPromise;
import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The suggested and the promised follow-ups as calendar to-dos, {@code follow-ups.ics}. A person's to-do of one month keeps its UID, and a
 * promise keeps it until it is kept, so that importing twice does not double it.
 */
final class CalendarFile implements ReportWriter {
    private static final int DAYS_TO_ACT = 14;
    private static final String PROMISED = "What you promised ";

    @Override
    public void write(Report report, Sketches sketches, Output output) throws IOException {
        // Its updater would open the network; the dates here need no time-zone tables at all.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//rapport//follow-ups//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        Set<String> written = new HashSet<>();
        for (Suggestion suggestion : report.suggestions()) {
            calendar.add(hello(report, suggestion, written));
        }
        for (OpenPromise promise : report.promises()) {
            if (!written.contains(promised(promise.due(), promise.contact()))) {
                calendar.add(promise(report, promise, written));
            }
        }
        try (OutputStream out = output.create("follow-ups.ics")) {
            new CalendarOutputter(false).output(calendar, out);
        }
    }

    private static VToDo hello(Report report, Suggestion one, Set<String> written) {
        LocalDate soon = report.end().atZone(report.zone()).toLocalDate().plusDays(DAYS_TO_ACT);
        // A promise keeps its to-do from month to month until it is kept; a suggestion is a new one each month.
        String seed = one.due()
                .map(due -> promised(due, one.contact()))
                .orElse(report.month().id() + "|" + one.rule() + "|" + one.contact());
        String summary = (one.due().isPresent() ? PROMISED : "A hello to ") + one.name();
        written.add(seed);
        return toDo(report, seed, one.due().orElse(soon), summary, one.reason() + " " + one.step());
    }

    /** A promise that is not on the list of people: not due yet, or others came first. */
    private static VToDo promise(Report report, OpenPromise one, Set<String> written) {
        String seed = promised(one.due(), one.contact());
        written.add(seed);
        return toDo(report, seed, one.due(), PROMISED + one.name(), "You noted this on " + one.made() + ".");
    }

    private static String promised(LocalDate due, String contact) {
        return "promised|" + due + "|" + contact;
    }

    private static VToDo toDo(Report report, String seed, LocalDate due, String summary, String description) {
        VToDo toDo = new VToDo(false);
        toDo.add(new DtStamp(report.end()));
        toDo.add(new Uid(uid(seed)));
        toDo.add(new Due<>(due));
        toDo.add(new Summary(summary));
        toDo.add(new Description(description));
        return toDo;
    }

    private static String uid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "@rapport";
    }
}
