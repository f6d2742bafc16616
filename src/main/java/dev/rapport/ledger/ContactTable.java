package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
import dev.rapport.fact.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The contact table: one row a contact in order of index, every cell counted beforehand. */
final class ContactTable {
    private static final String LINKEDIN = "LinkedIn";

    private final Ledger ledger;
    private final long today;
    private final Map<String, Column<?>> columns = new HashMap<>();
    private final StringColumn contactColumn;
    private final StringColumn nameColumn;
    private final StringColumn companyColumn;
    private final StringColumn positionColumn;
    private final StringColumn urlColumn;
    private final BooleanColumn connectedColumn;
    private final DateColumn connectedOnColumn;
    private final BooleanColumn suggestedColumn;
    private final DateColumn snoozedUntilColumn;
    private final IntColumn contactDaysColumn;
    private final BooleanColumn twoWayColumn;
    private final BooleanColumn closeColumn;
    private final StringColumn stateColumn;
    private final DateColumn firstContactColumn;
    private final DateColumn lastContactColumn;
    private final DoubleColumn warmthColumn;
    private final IntColumn gapDaysColumn;
    private final DoubleColumn typicalGapDaysColumn;
    private final DoubleColumn overdueRatioColumn;
    private final IntColumn messagesInColumn;
    private final IntColumn messagesOutColumn;
    private final IntColumn loggedColumn;
    private final DoubleColumn balanceColumn;
    private final StringColumn lastChannelColumn;
    private final StringColumn channelsColumn;
    private final IntColumn openedByMeColumn;
    private final IntColumn openedByThemColumn;
    private final BooleanColumn waitingOnYouColumn;
    private final IntColumn waitingDaysColumn;
    private final IntColumn unansweredInARowColumn;

    private ContactTable(Ledger ledger) {
        this.ledger = ledger;
        this.today = ledger.windows().today().toEpochDay();
        int size = ledger.history().contacts().size();
        for (String name : Columns.CONTACTS) {
            columns.put(name, empty(name, size));
        }
        contactColumn = (StringColumn) columns.get("contact");
        nameColumn = (StringColumn) columns.get("name");
        companyColumn = (StringColumn) columns.get("company");
        positionColumn = (StringColumn) columns.get("position");
        urlColumn = (StringColumn) columns.get("url");
        connectedColumn = (BooleanColumn) columns.get("connected");
        connectedOnColumn = (DateColumn) columns.get("connected_on");
        suggestedColumn = (BooleanColumn) columns.get("suggested");
        snoozedUntilColumn = (DateColumn) columns.get("snoozed_until");
        contactDaysColumn = (IntColumn) columns.get("contact_days");
        twoWayColumn = (BooleanColumn) columns.get("two_way");
        closeColumn = (BooleanColumn) columns.get("close");
        stateColumn = (StringColumn) columns.get("state");
        firstContactColumn = (DateColumn) columns.get("first_contact");
        lastContactColumn = (DateColumn) columns.get("last_contact");
        warmthColumn = (DoubleColumn) columns.get("warmth");
        gapDaysColumn = (IntColumn) columns.get("gap_days");
        typicalGapDaysColumn = (DoubleColumn) columns.get("typical_gap_days");
        overdueRatioColumn = (DoubleColumn) columns.get("overdue_ratio");
        messagesInColumn = (IntColumn) columns.get("messages_in");
        messagesOutColumn = (IntColumn) columns.get("messages_out");
        loggedColumn = (IntColumn) columns.get("logged");
        balanceColumn = (DoubleColumn) columns.get("balance");
        lastChannelColumn = (StringColumn) columns.get("last_channel");
        channelsColumn = (StringColumn) columns.get("channels");
        openedByMeColumn = (IntColumn) columns.get("opened_by_me");
        openedByThemColumn = (IntColumn) columns.get("opened_by_them");
        waitingOnYouColumn = (BooleanColumn) columns.get("waiting_on_you");
        waitingDaysColumn = (IntColumn) columns.get("waiting_days");
        unansweredInARowColumn = (IntColumn) columns.get("unanswered_in_a_row");
    }

    static Table of(Ledger ledger) {
        ContactTable table = new ContactTable(ledger);
        for (Contact contact : ledger.history().contacts()) {
            table.who(contact);
            table.touch(contact.id());
            table.talk(contact.id());
        }
        table.vouches();
        Column<?>[] inOrder = new Column<?>[Columns.CONTACTS.length];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = table.columns.get(Columns.CONTACTS[i]);
        }
        return Table.create("contacts", inOrder);
    }

    private static Column<?> empty(String name, int size) {
        return switch (name) {
            case "contact", "name", "company", "position", "url", "last_channel", "state", "channels" ->
                StringColumn.create(name, size);
            case "connected", "two_way", "close", "waiting_on_you", "suggested" -> BooleanColumn.create(name, size);
            case "connected_on", "first_contact", "last_contact", "snoozed_until" -> DateColumn.create(name, size);
            case "balance", "warmth", "typical_gap_days", "overdue_ratio" -> DoubleColumn.create(name, size);
            default -> IntColumn.create(name, size);
        };
    }

    private void who(Contact contact) {
        int c = contact.id();
        contactColumn.set(c, contact.key());
        nameColumn.set(c, contact.name());
        companyColumn.set(c, contact.company());
        positionColumn.set(c, contact.position());
        urlColumn.set(c, contact.url());
        connectedColumn.set(c, contact.connected());
        if (contact.connectedOn().isPresent()) {
            connectedOnColumn.set(c, contact.connectedOn().get());
        }
        suggestedColumn.set(c, false);
        LocalDate snoozed = ledger.memory().snoozed().get(contact.key());
        if (snoozed != null) {
            snoozedUntilColumn.set(c, snoozed);
        }
    }

    private void touch(int c) {
        int[] days = ledger.contactDays().of(c);
        contactDaysColumn.set(c, days.length);
        twoWayColumn.set(c, ledger.contactDays().twoWayUpTo(c, today));
        closeColumn.set(c, ledger.states().close(c, today));
        stateColumn.set(c, ledger.states().stateOfAnyone(c, today).code());
        if (days.length > 0) {
            firstContactColumn.set(c, LocalDate.ofEpochDay(days[0]));
            lastContactColumn.set(c, LocalDate.ofEpochDay(days[days.length - 1]));
            warmthColumn.set(c, ledger.states().warmth(c, today));
            gapDaysColumn.set(c, ledger.states().gap(c, today));
        }
        OptionalDouble typical = ledger.states().typicalGap(c, today);
        if (typical.isPresent()) {
            typicalGapDaysColumn.set(c, typical.getAsDouble());
            overdueRatioColumn.set(c, ledger.states().gap(c, today) / typical.getAsDouble());
        }
    }

    private void talk(int c) {
        Messages messages = ledger.history().messages();
        List<Interaction> logged = ledger.timelines().logged(c);
        int from = ledger.timelines().messagesFrom(c);
        int to = ledger.timelines().messagesFrom(c + 1);
        int out = 0;
        for (int i = from; i < to; i++) {
            out += messages.mine(i) ? 1 : 0;
        }
        int in = to - from - out;
        messagesInColumn.set(c, in);
        messagesOutColumn.set(c, out);
        loggedColumn.set(c, logged.size());
        if (in + out > 0) {
            balanceColumn.set(c, (double) (out - in) / (out + in));
        }
        channels(c, from < to ? messages.second(to - 1) : Long.MIN_VALUE, logged);
        List<Episode> episodes = ledger.episodes().of(c);
        int mine = 0;
        for (Episode episode : episodes) {
            mine += episode.openedByMe() ? 1 : 0;
        }
        openedByMeColumn.set(c, mine);
        openedByThemColumn.set(c, episodes.size() - mine);
        boolean waiting = ledger.states().tie(c) && ledger.lastWords().waitingOnYou(c);
        waitingOnYouColumn.set(c, waiting);
        if (waiting) {
            waitingDaysColumn.set(c, (int) ledger.lastWords().daysSinceLastMessage(c));
        }
        unansweredInARowColumn.set(c, ledger.lastWords().unansweredInARow(c));
    }

    /** Channels used with a contact, and the last one: of a message and a row of one second the row comes later. */
    private void channels(int c, long lastMessage, List<Interaction> logged) {
        boolean written = lastMessage != Long.MIN_VALUE;
        if (logged.isEmpty()) {
            channelsColumn.set(c, written ? LINKEDIN : "");
            if (written) {
                lastChannelColumn.set(c, LINKEDIN);
            }
            return;
        }
        TreeSet<String> channels = new TreeSet<>();
        if (written) {
            channels.add(LINKEDIN);
        }
        for (Interaction row : logged) {
            channels.add(channel(row));
        }
        Interaction last = logged.get(logged.size() - 1);
        lastChannelColumn.set(c, last.second() >= lastMessage ? channel(last) : LINKEDIN);
        channelsColumn.set(c, String.join(";", channels));
    }

    private void vouches() {
        for (String name : List.of(
                "endorsements_given", "endorsements_received", "recommendations_given", "recommendations_received")) {
            int[] acts = new int[ledger.history().contacts().size()];
            for (Fact.Vouched act : ledger.acts()) {
                if (Acts.column(act).equals(name)) {
                    acts[act.contact()]++;
                }
            }
            IntColumn column = (IntColumn) columns.get(name);
            for (int c = 0; c < acts.length; c++) {
                column.set(c, acts[c]);
            }
        }
    }

    private static String channel(Interaction one) {
        return one.logged().map(Fact.Logged::channel).orElse(LINKEDIN);
    }
}
