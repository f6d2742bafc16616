package dev.rapport.write;

import dev.rapport.report.Report;
import dev.rapport.report.Suggestion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
 * The suggested follow-ups as calendar to-dos, {@code follow-ups.ics}. A person's to-do of one month keeps its UID, and a
 * promise keeps it until it is kept, so that importing twice does not double it.
 */
final class CalendarFile implements ReportWriter {
    private static final int DAYS_TO_ACT = 14;

    @Override
    public void write(Report report, Output output) throws IOException {
        // Its updater would open the network; the dates here need no time-zone tables at all.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//rapport//follow-ups//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (Suggestion suggestion : report.suggestions()) {
            calendar.add(toDo(report, suggestion));
        }
        try (OutputStream out = output.create("follow-ups.ics")) {
            new CalendarOutputter(false).output(calendar, out);
        }
    }

    private static VToDo toDo(Report report, Suggestion suggestion) {
        Instant end = report.end();
        LocalDate due =
                suggestion.due().orElse(end.atZone(report.zone()).toLocalDate().plusDays(DAYS_TO_ACT));
        VToDo toDo = new VToDo(false);
        toDo.add(new DtStamp(end));
        // A promise keeps its to-do from month to month until it is kept; a suggestion is a new one each month.
        boolean promised = suggestion.due().isPresent();
        String what = promised ? "promised|" + due : report.month().id() + "|" + suggestion.rule();
        toDo.add(new Uid(uid(what + "|" + suggestion.contact())));
        toDo.add(new Due<>(due));
        toDo.add(new Summary((promised ? "What you promised " : "A hello to ") + suggestion.name()));
        toDo.add(new Description(suggestion.reason() + " " + suggestion.step()));
        return toDo;
    }

    private static String uid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "@rapport";
    }
}
