package dev.rapport.write.people;

import dev.rapport.report.English;
import dev.rapport.report.OpenPromise;
import dev.rapport.report.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person on the page of people, in words. */
public final class PersonEntry {
    private static final int NEVER = 99999;
    private static final double HUNDRED = 100;

    private final ContactRow person;
    private final int year;
    private final List<OpenPromise> promises;
    private final List<Suggestion> suggestions;
    private final List<String> states;

    /**
     * @param year the year of the report, which its dates need not say
     * @param promises those to this person
     * @param suggestions those of this person
     */
    PersonEntry(ContactRow person, int year, List<OpenPromise> promises, List<Suggestion> suggestions) {
        this.person = person;
        this.year = year;
        this.promises = promises;
        this.suggestions = suggestions;
        this.states = states(person);
    }

    /** A fact of the card: what, and its words. */
    public record Fact(String what, String words) {}

    private static List<String> states(ContactRow person) {
        List<String> states = new ArrayList<>();
        add(states, "close", person.is("close"));
        add(states, "slipping", person.slipping());
        add(states, "waiting", person.waiting());
        add(states, "back", person.back());
        add(states, "new", person.fresh());
        add(states, "moved", person.moved());
        add(states, "month", person.counted("month.people"));
        add(states, "went", person.counted("touch.went-quiet"));
        add(states, "quiet", person.counted("touch.quiet"));
        add(states, "dormant", person.counted("touch.dormant") || person.counted("touch.long-dormant"));
        add(states, "waking", person.counted("touch.dormant-opportunities"));
        return states;
    }

    private static void add(List<String> states, String state, boolean holds) {
        if (holds) {
            states.add(state);
        }
    }

    public ContactRow person() {
        return person;
    }

    /** What the filters go by. */
    public List<String> states() {
        return states;
    }

    /** The same in one attribute, or nothing. */
    public String stateNames() {
        return String.join(" ", states);
    }

    /** What the order goes by: days in touch, days of quiet, how far past the usual gap. */
    public String order() {
        long quiet = person.quiet().orElse(NEVER);
        long past = person.usual().isPresent() && person.usual().getAsDouble() > 0
                ? Math.round(HUNDRED * quiet / person.usual().getAsDouble())
                : 0;
        return person.touched() + " " + quiet + " " + past;
    }

    /** The one word of the row. */
    public String chip() {
        for (String state : List.of("slipping", "waiting", "back", "new", "moved")) {
            if (states.contains(state)) {
                return state.equals("waiting") ? "wrote last" : state;
            }
        }
        return switch (person.text("state")) {
            case "active" -> "in touch";
            case "never-spoken" -> "";
            default -> person.text("state").replace('-', ' ');
        };
    }

    public String chipStyle() {
        return switch (chip()) {
            case "slipping", "wrote last" -> "co";
            case "back" -> "ct";
            case "new", "moved" -> "ci";
            default -> "";
        };
    }

    /** Two years of days, drawn. */
    public String strip() {
        int days = person.lately();
        return person.strip()
                .dense(days == 0 ? "no day in touch in two years" : English.days(days) + " in touch in two years");
    }

    public String last() {
        return person.day("last_contact").map(this::date).orElse("not yet spoken");
    }

    public String channel() {
        String channel = person.text("last_channel");
        return channel.equals("LinkedIn") ? "message" : channel;
    }

    /** "71 days". */
    public String quiet() {
        if (person.quiet().isEmpty()) {
            return "";
        }
        long days = person.quiet().getAsLong();
        return days == 0 ? "today" : English.days(days);
    }

    /** "usually 18". */
    public String usual() {
        return person.usual().isPresent()
                ? "usually " + English.whole(Math.round(person.usual().getAsDouble()))
                : "";
    }

    private String date(LocalDate day) {
        String words = day.getDayOfMonth() + " " + English.shortMonth(day.getMonth());
        return day.getYear() == year ? words : words + " " + day.getYear();
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        met(facts);
        long days = person.touched();
        if (days > 0) {
            facts.add(new Fact("In touch", English.days(days) + opened()));
        }
        String channels =
                person.text("channels").replace("LinkedIn", "messages").replace(";", ", ");
        if (channels.contains(",")) {
            facts.add(new Fact("By way of", channels));
        }
        given(facts);
        for (OpenPromise promise : promises) {
            facts.add(new Fact("Your promise", "noted on " + date(promise.made()) + ", due " + date(promise.due())));
        }
        for (Suggestion one : suggestions) {
            facts.add(new Fact("Suggested", "this month: " + one.reason()));
        }
        return facts;
    }

    private void met(List<Fact> facts) {
        String connected = person.day("connected_on")
                .map(day -> "connected " + date(day))
                .orElse(person.is("connected") ? "connected" : "");
        String first = person.day("first_contact")
                .map(day -> "first contact " + date(day))
                .orElse("");
        String words = connected + (connected.isEmpty() || first.isEmpty() ? "" : "; ") + first;
        if (!words.isEmpty()) {
            facts.add(new Fact("First met", English.capital(words)));
        }
    }

    private String opened() {
        long mine = person.whole("opened_by_me").orElse(0);
        long all = mine + person.whole("opened_by_them").orElse(0);
        return all == 0 ? "" : "; you opened " + English.of(mine, all, "conversation", "conversations");
    }

    private void given(List<Fact> facts) {
        List<String> words = new ArrayList<>();
        both(words, "endorsements");
        both(words, "recommendations");
        both(words, "introductions");
        both(words, "help");
        if (!words.isEmpty()) {
            facts.add(new Fact("Give and take", English.capital(String.join("; ", words)) + "."));
        }
    }

    private void both(List<String> words, String what) {
        long given = person.whole(what + "_given").orElse(0);
        long received = person.whole(what + "_received").orElse(0);
        if (given + received > 0) {
            words.add(what.toLowerCase(Locale.ROOT) + ": " + English.bare(given) + " given, " + English.bare(received)
                    + " received");
        }
    }
}
