package dev.rapport.ledger;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
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

    private ContactTable(Ledger ledger) {
        this.ledger = ledger;
        this.today = ledger.windows().today().toEpochDay();
        int size = ledger.history().contacts().size();
        for (String name : Columns.CONTACTS) {
            columns.put(name, empty(name, size));
        }
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
        set("contact", c, contact.key());
        set("name", c, contact.name());
        set("company", c, contact.company());
        set("position", c, contact.position());
        set("url", c, contact.url());
        set("connected", c, contact.connected());
        contact.connectedOn().ifPresent(date -> set("connected_on", c, date));
        set("suggested", c, false);
        LocalDate snoozed = ledger.memory().snoozed().get(contact.key());
        if (snoozed != null) {
            set("snoozed_until", c, snoozed);
        }
    }

    private void touch(int c) {
        int[] days = ledger.contactDays(c);
        set("contact_days", c, days.length);
        set("two_way", c, ledger.twoWayUpTo(c, today));
        set("close", c, ledger.close(c, today));
        set("state", c, ledger.stateOfAnyone(c, today).code());
        if (days.length > 0) {
            set("first_contact", c, LocalDate.ofEpochDay(days[0]));
            set("last_contact", c, LocalDate.ofEpochDay(days[days.length - 1]));
            set("warmth", c, ledger.warmth(c, today));
            set("gap_days", c, ledger.gap(c, today));
        }
        OptionalDouble typical = ledger.typicalGap(c, today);
        if (typical.isPresent()) {
            set("typical_gap_days", c, typical.getAsDouble());
            set("overdue_ratio", c, ledger.gap(c, today) / typical.getAsDouble());
        }
    }

    private void talk(int c) {
        List<Interaction> timeline = ledger.timeline(c);
        int in = 0;
        int out = 0;
        TreeSet<String> channels = new TreeSet<>();
        String latest = "";
        for (Interaction one : timeline) {
            String channel = channel(one);
            if (!channel.equals(latest)) {
                channels.add(channel);
                latest = channel;
            }
            in += one.message() && !one.direction().ownerSide() ? 1 : 0;
            out += one.message() && one.direction().ownerSide() ? 1 : 0;
        }
        set("messages_in", c, in);
        set("messages_out", c, out);
        set("logged", c, timeline.size() - in - out);
        if (in + out > 0) {
            set("balance", c, (double) (out - in) / (out + in));
        }
        if (!timeline.isEmpty()) {
            set("last_channel", c, channel(timeline.get(timeline.size() - 1)));
        }
        set("channels", c, String.join(";", channels));
        List<Episode> episodes = ledger.episodes().of(c);
        int mine = (int) episodes.stream().filter(Episode::openedByMe).count();
        set("opened_by_me", c, mine);
        set("opened_by_them", c, episodes.size() - mine);
        boolean waiting = ledger.tie(c) && ledger.waitingOnYou(c);
        set("waiting_on_you", c, waiting);
        if (waiting) {
            set("waiting_days", c, (int) ledger.waitingDays(c));
        }
        set("unanswered_in_a_row", c, ledger.unansweredInARow(c));
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
            for (int c = 0; c < acts.length; c++) {
                set(name, c, acts[c]);
            }
        }
    }

    private static String channel(Interaction one) {
        return one.logged().map(Fact.Logged::channel).orElse(LINKEDIN);
    }

    private void set(String name, int row, String value) {
        ((StringColumn) columns.get(name)).set(row, value);
    }

    private void set(String name, int row, boolean value) {
        ((BooleanColumn) columns.get(name)).set(row, value);
    }

    private void set(String name, int row, LocalDate value) {
        ((DateColumn) columns.get(name)).set(row, value);
    }

    private void set(String name, int row, int value) {
        ((IntColumn) columns.get(name)).set(row, value);
    }

    private void set(String name, int row, double value) {
        ((DoubleColumn) columns.get(name)).set(row, value);
    }
}
