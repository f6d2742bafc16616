package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.strings.ByteDictionaryMap;
import tech.tablesaw.columns.strings.NullDictionaryMap;

/**
 * The contact table: one row a contact in order of index, every cell counted beforehand. The columns are those of
 * contacts.csv (measures.md 5.2) in their order, and after them two to ask by.
 */
final class ContactTable {
    private final Parts parts;
    private final long today;
    private final Table table = Table.create("contacts");
    private final StringColumn contact = add(texts("contact"));
    private final StringColumn name = add(texts("name"));
    private final StringColumn company = add(texts("company"));
    private final StringColumn position = add(texts("position"));
    private final StringColumn url = add(texts("url"));
    private final BooleanColumn connected = add(BooleanColumn.create("connected"));
    private final DateColumn connectedOn = add(DateColumn.create("connected_on"));
    private final DateColumn firstContact = add(DateColumn.create("first_contact"));
    private final DateColumn lastContact = add(DateColumn.create("last_contact"));
    private final StringColumn lastChannel = add(StringColumn.create("last_channel"));
    private final IntColumn contactDays = add(IntColumn.create("contact_days"));
    private final IntColumn messagesIn = add(IntColumn.create("messages_in"));
    private final IntColumn messagesOut = add(IntColumn.create("messages_out"));
    private final IntColumn logged = add(IntColumn.create("logged"));
    private final IntColumn openedByMe = add(IntColumn.create("opened_by_me"));
    private final IntColumn openedByThem = add(IntColumn.create("opened_by_them"));
    private final DoubleColumn balance = add(DoubleColumn.create("balance"));
    private final BooleanColumn twoWay = add(BooleanColumn.create("two_way"));
    private final BooleanColumn close = add(BooleanColumn.create("close"));
    private final DoubleColumn warmth = add(DoubleColumn.create("warmth"));
    private final StringColumn state = add(StringColumn.create("state"));
    private final IntColumn gapDays = add(IntColumn.create("gap_days"));
    private final DoubleColumn usualGapDays = add(DoubleColumn.create("usual_gap_days"));
    private final DoubleColumn overdueRatio = add(DoubleColumn.create("overdue_ratio"));
    private final IntColumn closeness = add(IntColumn.create(Columns.CLOSENESS));
    private final BooleanColumn slipping = add(BooleanColumn.create(Columns.SLIPPING));
    private final BooleanColumn waitingOnYou = add(BooleanColumn.create("waiting_on_you"));
    private final BooleanColumn asksYou = add(BooleanColumn.create("asks_you"));
    private final IntColumn waitingDays = add(IntColumn.create("waiting_days"));
    private final IntColumn unansweredInARow = add(IntColumn.create("unanswered_in_a_row"));
    private final DateColumn cameBackOn = add(DateColumn.create("came_back_on"));
    private final IntColumn cameBackAfter = add(IntColumn.create("came_back_after"));
    private final BooleanColumn jobChanged = add(BooleanColumn.create("job_changed"));
    private final StringColumn channels = add(StringColumn.create("channels"));
    private final IntColumn endorsementsGiven = add(IntColumn.create("endorsements_given"));
    private final IntColumn endorsementsReceived = add(IntColumn.create("endorsements_received"));
    private final IntColumn recommendationsGiven = add(IntColumn.create("recommendations_given"));
    private final IntColumn recommendationsReceived = add(IntColumn.create("recommendations_received"));
    private final BooleanColumn suggested = add(BooleanColumn.create("suggested"));
    private final DateColumn snoozedUntil = add(DateColumn.create("snoozed_until"));
    private final StringColumn lastTopic = add(texts("last_topic"));
    private final DateColumn lastTopicOn = add(DateColumn.create("last_topic_on"));
    private final StringColumn lastNote = add(texts("last_note"));
    private final DateColumn lastNoteOn = add(DateColumn.create("last_note_on"));
    private final StringColumn lastPromise = add(texts("last_promise"));
    private final DateColumn lastPromiseOn = add(DateColumn.create("last_promise_on"));
    private final IntColumn index = add(IntColumn.create(Columns.INDEX));
    private final BooleanColumn tie = add(BooleanColumn.create(Columns.TIE));

    private ContactTable(Parts parts) {
        this.parts = parts;
        this.today = parts.windows.today().toEpochDay();
    }

    /** A column of texts that hardly ever come twice: a dictionary of them would take as long to fill as all else. */
    private static StringColumn texts(String name) {
        return StringColumn.createInternal(name, new NullDictionaryMap(new ByteDictionaryMap(false)));
    }

    private <C extends Column<?>> C add(C column) {
        table.addColumns(column);
        return column;
    }

    static Table of(Parts parts) {
        return new ContactTable(parts).filled();
    }

    private Table filled() {
        List<Contact> contacts = parts.history.contacts();
        for (Contact each : contacts) {
            contact.append(each.key());
            name.append(each.name());
            company.append(each.company());
            position.append(each.position());
            url.append(each.url());
        }
        for (Column<?> column : table.columns()) {
            for (int c = column.size(); c < contacts.size(); c++) {
                column.appendMissing();
            }
        }
        for (Contact each : contacts) {
            who(each);
            touch(each.id());
        }
        // Meanwhile the episodes are made, which the table of months asks for first.
        for (Contact each : contacts) {
            talk(each.id());
        }
        vouches();
        return table;
    }

    private void who(Contact person) {
        int c = person.id();
        index.set(c, c);
        connected.set(c, person.connected());
        person.connectedOn().ifPresent(day -> connectedOn.set(c, day));
        suggested.set(c, false);
        jobChanged.set(c, false);
        LocalDate snoozed = parts.memory.snoozed().get(person.key());
        if (snoozed != null) {
            snoozedUntil.set(c, snoozed);
        }
    }

    private void touch(int c) {
        int[] days = parts.contactDays.of(c);
        contactDays.set(c, days.length);
        twoWay.set(c, parts.contactDays.twoWayUpTo(c, today));
        close.set(c, parts.states.close(c, today));
        tie.set(c, parts.states.tie(c));
        closeness.set(c, parts.closeness.of(c));
        slipping.set(c, parts.states.slipping(c, today));
        state.set(c, parts.states.stateOfAnyone(c, today).code());
        if (days.length > 0) {
            firstContact.set(c, LocalDate.ofEpochDay(days[0]));
            lastContact.set(c, LocalDate.ofEpochDay(days[days.length - 1]));
            warmth.set(c, parts.states.warmth(c, today));
            gapDays.set(c, parts.states.gap(c, today));
        }
        parts.silences.backOn(c, parts.windows.month()).ifPresent(day -> {
            cameBackOn.set(c, LocalDate.ofEpochDay(day));
            cameBackAfter.set(c, parts.states.gap(c, day - 1L) + 1);
        });
        parts.states.usualGap(c, today).ifPresent(gap -> usualGapDays.set(c, gap));
        parts.states.overdue(c, today).ifPresent(ratio -> overdueRatio.set(c, ratio));
    }

    private void talk(int c) {
        Messages messages = parts.history.messages();
        List<Interaction> rows = parts.timelines.logged(c);
        int from = parts.timelines.messagesFrom(c);
        int to = parts.timelines.messagesFrom(c + 1);
        int out = 0;
        for (int i = from; i < to; i++) {
            out += messages.mine(i) ? 1 : 0;
        }
        int in = to - from - out;
        messagesIn.set(c, in);
        messagesOut.set(c, out);
        logged.set(c, rows.size());
        if (in + out > 0) {
            balance.set(c, (double) (out - in) / (out + in));
        }
        channels(c, from < to ? messages.second(to - 1) : Long.MIN_VALUE, rows);
        List<Episode> episodes = parts.episodes.get().of(c);
        int mine = (int) episodes.stream().filter(Episode::openedByMe).count();
        openedByMe.set(c, mine);
        openedByThem.set(c, episodes.size() - mine);
        LastTurnKind ending =
                tie.get(c) && parts.lastWords.wroteLast(c) ? parts.lastWords.ending(c) : LastTurnKind.STRANGER;
        boolean waiting = ending != LastTurnKind.STRANGER;
        asksYou.set(c, ending == LastTurnKind.ASKS);
        waitingOnYou.set(c, waiting);
        if (waiting) {
            waitingDays.set(c, (int) parts.lastWords.daysSinceLastMessage(c));
        }
        unansweredInARow.set(c, parts.lastWords.unansweredInARow(c));
        noted(c, parts.notes.topic(c), lastTopic, lastTopicOn);
        noted(c, parts.notes.note(c), lastNote, lastNoteOn);
        noted(c, parts.notes.promise(c), lastPromise, lastPromiseOn);
    }

    /** Channels used with a contact, and the last one: of a message and a row of one second the row comes later. */
    private void channels(int c, long lastMessage, List<Interaction> rows) {
        channels.set(c, String.join(";", parts.timelines.channels(c)));
        Interaction last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last != null && last.second() >= lastMessage) {
            lastChannel.set(c, last.channel());
        } else if (lastMessage != Long.MIN_VALUE) {
            lastChannel.set(c, Interaction.LINKEDIN);
        }
    }

    private static void noted(int c, Optional<Notes.Noted> latest, StringColumn text, DateColumn on) {
        if (latest.isPresent()) {
            text.set(c, latest.get().text());
            on.set(c, latest.get().on());
        }
    }

    private void vouches() {
        for (IntColumn acts :
                List.of(endorsementsGiven, endorsementsReceived, recommendationsGiven, recommendationsReceived)) {
            acts.setMissingTo(0);
        }
        for (Fact.Vouched act : parts.acts.get()) {
            IntColumn acts = table.intColumn(Acts.column(act).code());
            acts.set(act.contact(), acts.getInt(act.contact()) + 1);
        }
    }
}
