package dev.rapport.torture;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Fact;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.read.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Readers with a defect planted in them: the torture must find each. */
enum WrongReading {
    CRASHES("crash", loaded -> {
        throw new IllegalStateException("planted");
    }),
    HANGS("hang", loaded -> {
        LockSupport.parkNanos(Duration.ofSeconds(60).toNanos());
        return loaded;
    }),
    LOSES_A_MESSAGE(
            "lost",
            loaded -> new Loaded<>(
                    with(
                            loaded.value(),
                            fewer(loaded.value()),
                            loaded.value().contacts(),
                            loaded.value().vouches()),
                    loaded.intake())),
    SWAPS_COMPANY_AND_POSITION(
            "invented",
            loaded -> new Loaded<>(
                    with(
                            loaded.value(),
                            loaded.value().messages(),
                            loaded.value().contacts().stream()
                                    .map(WrongReading::swapped)
                                    .toList(),
                            loaded.value().vouches()),
                    loaded.intake())),
    SHIFTS_DATES_BY_A_ROW(
            "invented",
            loaded -> new Loaded<>(
                    with(
                            loaded.value(),
                            loaded.value().messages(),
                            loaded.value().contacts(),
                            rotated(loaded.value().vouches())),
                    loaded.intake())),
    SEES_A_DAY_TOO_FAR(
            "misplaced",
            loaded -> new Loaded<>(
                    until(loaded.value(), loaded.value().end().plus(Duration.ofDays(1))), loaded.intake())),
    SAYS_NOTHING_OF_A_FILE(
            "unaccounted",
            loaded -> new Loaded<>(
                    loaded.value(),
                    loaded.intake().stream()
                            .filter(file -> !file.kind().equals("invitations"))
                            .toList())),
    COUNTS_FEWER_ROWS_THAN_THERE_ARE(
            "unaccounted",
            loaded -> new Loaded<>(
                    loaded.value(),
                    loaded.intake().stream().map(WrongReading::withoutRejected).toList()));

    private final String complaint;
    private final UnaryOperator<Loaded<History>> defect;

    WrongReading(String complaint, UnaryOperator<Loaded<History>> defect) {
        this.complaint = complaint;
        this.defect = defect;
    }

    /** How the torture must name it. */
    String complaint() {
        return complaint;
    }

    Torture.Reading reading() {
        return (exports, logs, options) -> defect.apply(Reader.read(exports, logs, options));
    }

    private static Contact swapped(Contact one) {
        return new Contact(
                one.id(),
                one.key(),
                one.name(),
                one.firstName(),
                one.lastName(),
                one.position(),
                one.company(),
                one.url(),
                one.connectedOn());
    }

    private static List<Fact.Vouched> rotated(List<Fact.Vouched> all) {
        List<Fact.Vouched> moved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Fact.Vouched one = all.get(i);
            moved.add(new Fact.Vouched(
                    one.contact(), all.get((i + 1) % all.size()).at(), one.direction(), one.kind(), one.skill()));
        }
        return moved;
    }

    private static Messages fewer(History history) {
        Messages all = history.messages();
        MessagesBuilder fewer = new MessagesBuilder();
        for (int i = 1; i < all.size(); i++) {
            fewer.add(all.contact(i), all.second(i), all.mine(i), all.visibleCharacters(i), all.questionMark(i));
        }
        return fewer.build();
    }

    private static Intake withoutRejected(Intake file) {
        return new Intake(
                file.file(),
                file.kind(),
                file.read() - file.rejectedRows(),
                file.used(),
                new TreeMap<>(file.leftOut()),
                Collections.emptyList(),
                new TreeMap<>(),
                file.remarks(),
                false);
    }

    private static History with(
            History history, Messages messages, List<Contact> contacts, List<Fact.Vouched> vouches) {
        return new History(
                history.owner(),
                contacts,
                messages,
                history.groupMessages(),
                history.groupConversations(),
                history.anonymousOpeners(),
                history.invitations(),
                vouches,
                history.log(),
                history.firstTexts(),
                history.namelessConnectedOn(),
                history.loggedAfterEnd(),
                history.earlier(),
                history.coverage(),
                history.end());
    }

    private static History until(History history, Instant end) {
        return new History(
                history.owner(),
                history.contacts(),
                history.messages(),
                history.groupMessages(),
                history.groupConversations(),
                history.anonymousOpeners(),
                history.invitations(),
                history.vouches(),
                history.log(),
                history.firstTexts(),
                history.namelessConnectedOn(),
                history.loggedAfterEnd(),
                history.earlier(),
                history.coverage(),
                end);
    }
}
