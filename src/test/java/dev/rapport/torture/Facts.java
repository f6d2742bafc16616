package dev.rapport.torture;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a history holds, file by file, as plain words. */
final class Facts {
    private Facts() {}

    static Told connection(String first, String last, String company, String position, LocalDate on) {
        return Told.of(
                "person",
                (first + " " + last).strip(),
                "first",
                first,
                "last",
                last,
                "company",
                company,
                "position",
                position,
                "@on",
                on);
    }

    static List<Told> connections(History history) {
        return history.contacts().stream()
                .filter(Contact::connected)
                .map(one -> connection(
                        one.firstName(),
                        one.lastName(),
                        one.company(),
                        one.position(),
                        one.connectedOn().orElseThrow()))
                .toList();
    }

    /** When a fact was, of whatever kind. */
    static Instant moment(Told told) {
        return told.fields().containsKey("@at")
                ? Instant.parse(told.get("@at"))
                : LocalDate.parse(told.get("@on")).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Code points of a text that are no white space. */
    static int visible(String text) {
        return (int) text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
                .count();
    }

    static Told message(String person, Instant at, boolean mine, int characters, boolean question) {
        return Told.of("person", person, "@at", at, "#mine", mine, "@characters", characters, "#question", question);
    }

    static List<Told> messages(History history) {
        Messages all = history.messages();
        return IntStream.range(0, all.size())
                .mapToObj(i -> message(
                        name(history, all.contact(i)),
                        Instant.ofEpochSecond(all.second(i)),
                        all.mine(i),
                        all.visibleCharacters(i),
                        all.questionMark(i)))
                .toList();
    }

    static Told invitation(String person, Instant at, Direction direction, boolean note) {
        return Told.of("person", person, "@at", at, "#direction", direction, "#note", note);
    }

    static List<Told> invitations(History history) {
        return history.invitations().stream()
                .map(one -> invitation(name(history, one.contact()), one.at(), one.direction(), one.withNote()))
                .toList();
    }

    static Told vouch(String person, Instant at) {
        return Told.of("person", person, "@at", at);
    }

    static List<Told> vouches(History history, Fact.Vouched.Kind kind, Direction direction) {
        return history.vouches().stream()
                .filter(one -> one.kind() == kind && one.direction() == direction)
                .map(one -> vouch(name(history, one.contact()), one.at()))
                .toList();
    }

    static Told logged(
            String person, LocalDate on, Direction direction, String channel, String event, Optional<LocalDate> due) {
        return Told.of(
                "person",
                person,
                "@on",
                on,
                "#direction",
                direction,
                "channel",
                channel,
                "event",
                event,
                "@due",
                due.map(LocalDate::toString).orElse(""));
    }

    static List<Told> log(History history) {
        return history.log().stream()
                .map(one -> logged(
                        name(history, one.contact()),
                        one.on(),
                        one.direction(),
                        one.channel(),
                        one.event(),
                        one.followUp().flatMap(Fact.Logged.Promise::due)))
                .toList();
    }

    private static String name(History history, int contact) {
        return history.contacts().get(contact).name();
    }
}
