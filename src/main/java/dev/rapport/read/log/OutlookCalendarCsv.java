package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.fact.When;
import dev.rapport.read.cell.Row;
import dev.rapport.read.date.ClockTime;
import dev.rapport.read.date.DateOrder;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.NoPeople;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Outlook's calendar as CSV: one contact with everybody who was asked to a meeting.
 *
 * <p>{@code Subject,Start Date,Start Time,…,All day event,…,Meeting Organizer,Required Attendees,Optional Attendees,…,Show
 * time as}, or the words of another language, which a {@link Preset} tells. Lists are separated by semicolons, names are
 * {@code Last, First} or {@code First Last}. Of the subject only the word is looked at by which Outlook marks what was
 * cancelled or declined; descriptions and places are not.
 */
record OutlookCalendarCsv(Preset preset, LogFile file, LogSink sink) {
    private static final String[] KEYS = {
        "subject", "date", "time", "all-day", "organiser", "required", "optional", "shown"
    };

    static LogFormat of(String name) {
        return Preset.format(name, (preset, file, sink) -> new OutlookCalendarCsv(preset, file, sink).read());
    }

    private void read() throws IOException, LogRefused {
        String[] columns = preset.columns(KEYS);
        DateOrder.Order order = order(columns);
        boolean[] mine = {false};
        boolean[] anybody = {false};
        boolean[] mailboxes = {false};
        file.csv(preset.columns(), columns, row -> {
            List<Mention> asked = asked(row);
            anybody[0] |= !asked.isEmpty();
            mine[0] |= asked.stream().anyMatch(file::mine);
            mailboxes[0] |= asked.stream().anyMatch(one -> one.name().startsWith("/o="));
            meeting(row, order);
        });
        if (mailboxes[0]) {
            sink.remark("names some people by a mailbox inside an office alone (/o=…): nobody knows whose it is");
        }
        if (anybody[0] && !mine[0]) {
            sink.remark("nobody in it is known to be you: --me names you, or an address of yours");
        }
    }

    /** The order of the dates: as all of them say, as the person says, or as English Outlook writes them. */
    private DateOrder.Order order(String[] columns) throws IOException, LogRefused {
        DateOrder order = new DateOrder();
        boolean[] twelveHours = {false};
        file.look(preset.columns(), columns, row -> {
            order.saw(row.get(1));
            twelveHours[0] |= row.get(2).endsWith("M");
        });
        Optional<DateOrder.Order> decided = order.decided(file.options().logDateFormat());
        if (decided.isEmpty() && order.open() && twelveHours[0]) {
            sink.remark("no date tells day from month: read as month/day/year, as Outlook writes it beside AM and PM."
                    + " --log-date-format d/M/yyyy says otherwise");
            return DateOrder.Order.MONTH_DAY_YEAR;
        }
        // Without any date every row is rejected by itself.
        return decided.orElse(DateOrder.Order.YEAR_MONTH_DAY);
    }

    private void meeting(Row row, DateOrder.Order order) {
        Optional<LocalDate> day = DateOrder.read(row.get(1), order);
        Optional<LocalTime> time = ClockTime.read(row.get(2));
        boolean allDay = preset.lists("yes", row.get(3));
        if (day.isEmpty() || (time.isEmpty() && !row.get(2).isEmpty())) {
            sink.rejected(row.line(), RejectReason.UNKNOWN_DATE, preset.get(KEYS[day.isEmpty() ? 1 : 2]));
            return;
        }
        Map<String, Mention> people = people(row);
        LeftOutRule rule = cancelled(row.get(0))
                ? LeftOutRule.CANCELLED
                : (allDay && !file.options().meetings().allDay()) || away(row.get(7), allDay)
                        ? LeftOutRule.NO_MEETING
                        : people.isEmpty()
                                ? LeftOutRule.NO_PERSON
                                : people.size() > file.options().meetings().size() ? LeftOutRule.CROWD : null;
        if (rule != null) {
            sink.leftOut(rule);
            return;
        }
        When when = time.map(at -> file.days().at(day.get().atTime(at)))
                .orElseGet(() -> file.days().on(day.get()));
        boolean first = true;
        for (Mention one : people.values()) {
            // The record was counted already; each further person is a row as in other calendars.
            if (!first) {
                sink.read();
            }
            first = false;
            sink.take(LogRow.meeting(row.line(), when, one.name(), one.mail()));
        }
    }

    /** Outlook shows every whole day as free by itself. */
    private boolean away(String shown, boolean allDay) {
        return preset.lists("away", shown) || !allDay && preset.lists("free", shown);
    }

    private boolean cancelled(String subject) {
        String begin = subject.toLowerCase(Locale.ROOT);
        return preset.words("cancelled").stream().anyMatch(begin::startsWith);
    }

    /** Everybody who was asked but the owner, once each. */
    private Map<String, Mention> people(Row row) {
        Map<String, Mention> people = new LinkedHashMap<>();
        for (Mention attendee : asked(row)) {
            if (!NoPeople.has(attendee.name(), attendee.mail()) && !file.mine(attendee)) {
                people.putIfAbsent((attendee.name() + attendee.mail()).toLowerCase(Locale.ROOT), attendee);
            }
        }
        return people;
    }

    private static List<Mention> asked(Row row) {
        List<Mention> asked = new ArrayList<>();
        for (int column = 4; column <= 6; column++) {
            for (String one : row.get(column).split(";")) {
                Mention attendee = Mention.of(one).spoken();
                if (!attendee.isEmpty()) {
                    asked.add(attendee);
                }
            }
        }
        return asked;
    }
}
