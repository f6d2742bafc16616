package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Interaction;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Notes;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.SnapshotChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody could be written about, from a fact of this person and nothing else: a promise, thanks not yet said, a new
 * job, something noted, a coffee, the day of connecting, an event, where they met, where they work. Where there is no fact, there is no opener.
 */
public final class Opening {
    private static final int RECENT = 365;
    private static final Set<String> TABLES =
            Set.of("coffee", "tea", "lunch", "dinner", "breakfast", "drinks", "walk", "lunch walk");

    private final Ledger ledger;
    private final LocalDate today;
    /** Contacts whose company or position is new. */
    private final Set<Integer> moved;

    private final Set<String> said = new HashSet<>();

    public Opening(Ledger ledger) {
        this.ledger = ledger;
        this.today = ledger.windows().today();
        this.moved = Arrays.stream(SnapshotChanges.jobChanges(ledger)).boxed().collect(Collectors.toSet());
    }

    /**
     * The opener, "You could …"; empty if there is no fact, or it was said of somebody else in this report. Whoever was named
     * before hears of another fact, if there is one.
     *
     * @param promise what was promised them, if that is why they are named
     */
    public String of(int contact, HelloRule rule, Optional<Fact.Logged> promise) {
        List<String> facts = facts(contact, rule, promise);
        int times = promise.isPresent() ? 0 : Listings.of(ledger).times(contact);
        for (int i = 0; i < facts.size(); i++) {
            String words = "You could " + facts.get((i + times) % facts.size());
            if (said.add(words)) {
                return words;
            }
        }
        return "";
    }

    private List<String> facts(int contact, HelloRule rule, Optional<Fact.Logged> promise) {
        List<String> facts = new ArrayList<>();
        promise.map(this::promised).ifPresent(facts::add);
        unthanked(contact).ifPresent(facts::add);
        Contact person = ledger.history().contacts().get(contact);
        if (moved.contains(contact) && !person.position().isBlank()) {
            facts.add(English.stop("wish them well as " + person.position()
                    + (person.company().isBlank() ? "" : " at " + person.company())));
        }
        if (rule == HelloRule.NEW_CONNECTION) {
            invitation(contact).ifPresent(facts::add);
        }
        table(contact).ifPresent(facts::add);
        anniversary(person).ifPresent(facts::add);
        event(contact).ifPresent(facts::add);
        ledger.notes().topic(contact).map(this::topic).ifPresent(facts::add);
        met(contact).ifPresent(facts::add);
        ledger.notes().note(contact).map(this::note).ifPresent(facts::add);
        boolean known = rule == HelloRule.SLIPPING || rule == HelloRule.DORMANT || rule == HelloRule.JOB_CHANGE;
        if (known && !person.company().isBlank()) {
            facts.add("ask how things are at " + English.stop(person.company()));
        }
        return facts;
    }

    private LocalDate day(Instant at) {
        return ledger.windows().day(at.getEpochSecond());
    }

    private String date(LocalDate day) {
        return InWords.date(day, today);
    }

    private String month(LocalDate day) {
        return day.getYear() == today.getYear() ? English.month(day.getMonth()) : English.monthOfYear(day);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    private String promised(Fact.Logged row) {
        if (!row.words().promise().isEmpty()) {
            return "keep your word: " + quoted(row.words().promise()) + ".";
        }
        String when = " on " + date(row.on());
        return "send what you promised"
                + (row.words().topic().isEmpty()
                        ? when
                        : when + ", about " + quoted(row.words().topic())) + ".";
    }

    /** An endorsement or a recommendation of the last year after which the owner has not turned to them. */
    private Optional<String> unthanked(int contact) {
        return ledger.acts().stream()
                .filter(act -> act.contact() == contact && act.direction() == Direction.IN)
                .reduce((one, later) -> later)
                .filter(act -> !day(act.at()).isBefore(today.minusDays(RECENT)))
                .filter(act -> ledger.timelines().of(contact).stream()
                        .noneMatch(talk -> talk.direction().ownerSide()
                                && talk.epochDay() >= day(act.at()).toEpochDay()))
                .map(act -> "thank them for "
                        + (act.kind() == Fact.Vouched.Kind.ENDORSEMENT
                                ? "endorsing you in "
                                : "the recommendation they wrote you in ")
                        + month(day(act.at())) + ".");
    }

    private String topic(Notes.Noted topic) {
        return "ask what became of " + quoted(topic.text()) + ", which you talked about in " + month(topic.on()) + ".";
    }

    private String note(Notes.Noted note) {
        return "have your note in mind: " + quoted(note.text()) + ".";
    }

    private Optional<String> event(int contact) {
        return ledger.timelines().logged(contact).stream()
                .map(talk -> talk.logged().orElseThrow())
                .filter(row -> !row.event().isEmpty() && row.direction() == Direction.BOTH)
                .reduce((one, later) -> later)
                .map(row -> "look back on " + row.event() + ", where you both were in " + month(row.on()) + ".");
    }

    private Optional<String> anniversary(Contact person) {
        return person.connectedOn()
                .filter(day -> day.getMonth() == today.getMonth() && day.getYear() < today.getYear())
                .map(day -> "mention that you connected "
                        + English.count(today.getYear() - day.getYear(), "year", "years") + " ago this month.");
    }

    private Optional<String> invitation(int contact) {
        return ledger.history().invitations().stream()
                .filter(one -> one.contact() == contact && one.withNote())
                .findFirst()
                .map(one -> (one.direction() == Direction.OUT
                                ? "go on from the note you sent with your invitation on "
                                : "thank them for the note that came with their invitation on ")
                        + date(day(one.at())) + ".");
    }

    /** The latest coffee, lunch or walk together. */
    private Optional<String> table(int contact) {
        return ledger.timelines().logged(contact).stream()
                .map(talk -> talk.logged().orElseThrow())
                .filter(row -> TABLES.contains(row.channel()))
                .reduce((one, later) -> later)
                .map(row -> "offer another " + row.channel() + "; the last was in " + month(row.on()) + ".");
    }

    /** Where they met, if the first contact of all was in person or by voice. */
    private Optional<String> met(int contact) {
        return ledger.timelines().of(contact).stream()
                .findFirst()
                .flatMap(Interaction::logged)
                .filter(OldTies::inPersonOrByVoice)
                .map(row -> "remember how you first spoke, "
                        + (row.event().isEmpty() ? "by " + row.channel() : "at " + row.event()) + " in "
                        + month(row.on())
                        + ".");
    }
}
