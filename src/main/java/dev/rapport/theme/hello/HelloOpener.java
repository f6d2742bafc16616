package dev.rapport.theme.hello;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Notes;
import dev.rapport.report.English;
import dev.rapport.theme.measure.InWords;
import dev.rapport.theme.measure.SnapshotChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a contact could be written about, from a fact of this person and nothing else: the question that waits, a promise,
 * thanks not yet said, a new job, a coffee, the day of connecting, an event, something noted, where they work. Where there is
 * no fact, there is no opener.
 */
public final class HelloOpener {
    private static final int RECENT = 365;
    /** Code points up to which a skill is one: LinkedIn takes no longer ones. */
    private static final int LONGEST_SKILL = 80;

    private final Ledger ledger;
    private final LocalDate today;
    private final SharedPast past;
    /** Contacts whose company or position is new. */
    private final Set<Integer> moved;

    private final Set<String> said = new HashSet<>();

    public HelloOpener(Ledger ledger) {
        this.ledger = ledger;
        this.today = ledger.windows().today();
        this.past = new SharedPast(ledger);
        this.moved = Arrays.stream(SnapshotChanges.jobChanges(ledger)).boxed().collect(Collectors.toSet());
    }

    /**
     * The opener, "You could …"; empty if there is no fact, or it was said of another contact in this report. Contacts named
     * before get an opener they have not had, else the one they had longest ago, and never that of the last time.
     *
     * @param promise what was promised them, if that is why they are named
     */
    public String of(int contact, HelloRule rule, Optional<Fact.Logged> promise) {
        List<String> before = Listings.of(ledger).said(contact);
        List<String> open = facts(contact, rule, promise).stream()
                .map(fact -> "You could " + fact)
                .filter(words -> !said.contains(words))
                .toList();
        Optional<String> fresh = open.stream()
                .filter(words -> !before.contains(Listings.withoutYear(words)))
                .findFirst();
        String words = fresh.or(() -> before.stream()
                        .limit(Math.max(0, before.size() - 1))
                        .flatMap(old -> open.stream()
                                .filter(again -> Listings.withoutYear(again).equals(old)))
                        .findFirst())
                .orElse("");
        said.add(words);
        return words;
    }

    private List<String> facts(int contact, HelloRule rule, Optional<Fact.Logged> promise) {
        List<String> facts = new ArrayList<>();
        String name = LastTime.called(ledger, contact);
        // Who waits for an answer, or for what was promised, is to hear of that and of nothing else.
        if (rule == HelloRule.WAITING_ON_YOU) {
            String on = date(LastTime.said(ledger, contact));
            boolean asked = !ledger.history().coverage().textMissing();
            facts.add("answer " + (asked ? "the question " + name + " asked on " : "what " + name + " wrote on ") + on
                    + "; a line is enough.");
            facts.add("let " + name + " know that an answer to the " + (asked ? "question" : "message") + " of " + on
                    + " is on its way.");
            return facts;
        }
        if (promise.isPresent()) {
            promised(facts, promise.get(), name);
            return facts;
        }
        Contact person = ledger.person(contact);
        unthanked(contact, name).ifPresent(facts::add);
        if (moved.contains(contact) && !person.position().isBlank()) {
            facts.add(English.stop("wish " + name + " well as " + person.position()
                    + (person.company().isBlank() ? "" : " at " + person.company())));
        }
        if (rule == HelloRule.NEW_CONNECTION) {
            invitation(contact, name).ifPresent(facts::add);
        }
        past.table(contact).ifPresent(facts::add);
        past.anniversary(person).ifPresent(facts::add);
        past.event(contact).ifPresent(facts::add);
        ledger.notes().topic(contact).map(this::topic).ifPresent(facts::add);
        past.theirWords(contact).ifPresent(facts::add);
        past.met(contact).ifPresent(facts::add);
        ledger.notes().note(contact).map(this::note).ifPresent(facts::add);
        past.busiestMonth(contact).ifPresent(facts::add);
        if (!person.company().isBlank()) {
            facts.add(English.stop(
                    rule == HelloRule.NEW_CONNECTION
                            ? "ask what " + name + " is working on at " + person.company()
                            : "ask how things are at " + person.company()));
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
        return InWords.month(day, today);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    private void promised(List<String> facts, Fact.Logged row, String name) {
        String forgotten = "tell " + name + " that you have not forgotten";
        String words = row.words().promise();
        if (!words.isEmpty()) {
            facts.add("keep your word: " + quoted(words) + ".");
            facts.add(forgotten + ": " + quoted(words) + ".");
            return;
        }
        String topic = row.words().topic();
        String what =
                "what you promised on " + date(row.on()) + (topic.isEmpty() ? "" : ", about " + quoted(topic)) + ".";
        facts.add("send " + what);
        facts.add(forgotten + " " + what);
    }

    /** An endorsement or a recommendation of the last year after which the owner has not turned to them. */
    private Optional<String> unthanked(int contact, String name) {
        return ledger.acts().stream()
                .filter(act -> act.contact() == contact && act.direction() == Direction.IN)
                .reduce((one, later) -> later)
                .filter(act -> !day(act.at()).isBefore(today.minusDays(RECENT)))
                .filter(act -> ledger.timelines().of(contact).stream()
                        .noneMatch(talk -> talk.direction().ownerSide()
                                && talk.epochDay() >= day(act.at()).toEpochDay()))
                .map(act -> "thank " + name + " for "
                        + (act.kind() == Fact.Vouched.Kind.ENDORSEMENT
                                ? "endorsing you" + skill(act)
                                : "recommending you")
                        + " in " + month(day(act.at())) + ".");
    }

    private static String skill(Fact.Vouched act) {
        boolean told = !act.skill().isBlank()
                && act.skill().codePointCount(0, act.skill().length()) <= LONGEST_SKILL;
        return told ? " for " + act.skill() : "";
    }

    private String topic(Notes.Noted topic) {
        return "ask what became of " + quoted(topic.text()) + ", which you talked about in " + month(topic.on()) + ".";
    }

    private String note(Notes.Noted note) {
        return "pick up what you noted in " + month(note.on()) + ": " + quoted(note.text()) + ".";
    }

    private Optional<String> invitation(int contact, String name) {
        return ledger.history().invitations().stream()
                .filter(one -> one.contact() == contact)
                .max(Comparator.comparing(Fact.Invited::withNote)
                        .thenComparing(one -> one.direction() == Direction.OUT))
                .map(one -> {
                    String on = date(day(one.at())) + ".";
                    return one.direction() == Direction.OUT
                            ? one.withNote()
                                    ? "go on from the note you sent with your invitation on " + on
                                    : "say what made you send the invitation on " + on
                            : "thank " + name + (one.withNote() ? " for the note that came with" : " for")
                                    + " the invitation of " + on;
                });
    }
}
