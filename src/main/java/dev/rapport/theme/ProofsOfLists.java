package dev.rapport.theme;

import dev.rapport.fact.Contact;
import dev.rapport.fact.Direction;
import dev.rapport.fact.Fact;
import dev.rapport.fact.FirstText;
import dev.rapport.ledger.Ledger;
import dev.rapport.ledger.Span;
import dev.rapport.ledger.TextKind;
import dev.rapport.report.Evidence;
import dev.rapport.report.Evidence.Part;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cases of theme 5 and of the network: first texts, connections. */
final class ProofsOfLists {
    private static final String TEXT = "one first text of yours: a message, or the invitation with its note";

    private ProofsOfLists() {}

    static Map<String, Proofs.Way> ways() {
        Map<String, Proofs.Way> ways = new LinkedHashMap<>();
        ways.put("personal.tailored-share", ProofsOfLists::tailored);
        ways.put("personal.notes", ProofsOfLists::notes);
        ways.put("personal.largest-template", ProofsOfLists::largestTemplate);
        ways.put("personal.templates", ProofsOfLists::templates);
        ways.put("network.connections", ProofsOfLists::connections);
        ways.put("network.new-connections", ProofsOfLists::newConnections);
        ways.put("network.attention", (ledger, proof) -> attention(ledger, proof));
        ways.put("network.top5-share", (ledger, proof) -> attention(ledger, proof));
        ways.put("network.largest-company", ProofsOfLists::largestCompany);
        ways.put("network.job-changes", ProofsOfLists::jobChanges);
        return ways;
    }

    private static List<Evidence.Row> text(Ledger ledger, Proof proof, FirstText text) {
        if (text.note()) {
            Fact invitation = new Fact.Invited(text.contact(), text.at(), Direction.OUT, true, Optional.empty());
            return proof.facts(invitation, text.at(), "your note");
        }
        return List.of(proof.message(ledger.timelines().messagesFrom(text.contact())));
    }

    /** Positions of the first texts of W12. */
    private static List<Integer> texts(Ledger ledger) {
        List<Integer> inside = new ArrayList<>();
        List<FirstText> texts = ledger.history().firstTexts();
        for (int i = 0; i < texts.size(); i++) {
            if (ledger.windows().year().holds(texts.get(i).at())) {
                inside.add(i);
            }
        }
        return inside;
    }

    private static void text(Ledger ledger, Proof proof, int i, boolean counts) {
        FirstText text = ledger.history().firstTexts().get(i);
        int family = ledger.texts().family()[i];
        String note =
                ledger.texts().kinds().get(i).name().toLowerCase(Locale.ROOT) + (family < 0 ? "" : " " + (family + 1));
        proof.add(counts ? Part.COUNTED : Part.COMPARED, text.contact(), note, text(ledger, proof, text));
    }

    private static Evidence tailored(Ledger ledger, Proof proof) {
        texts(ledger).forEach(i -> text(ledger, proof, i, ledger.texts().kinds().get(i) == TextKind.TAILORED));
        return proof.of(TEXT);
    }

    /** Texts of W12 by their family; the family of those without is -1. */
    private static TreeMap<Integer, List<Integer>> families(Ledger ledger) {
        TreeMap<Integer, List<Integer>> families = new TreeMap<>();
        texts(ledger)
                .forEach(i -> families.computeIfAbsent(ledger.texts().family()[i], any -> new ArrayList<>())
                        .add(i));
        return families;
    }

    private static Evidence largestTemplate(Ledger ledger, Proof proof) {
        TreeMap<Integer, List<Integer>> families = families(ledger);
        families.remove(-1);
        int largest = families.entrySet().stream()
                .max(Map.Entry.<Integer, List<Integer>>comparingByValue(
                                (one, other) -> Integer.compare(one.size(), other.size()))
                        .thenComparing(Map.Entry.<Integer, List<Integer>>comparingByKey()
                                .reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
        texts(ledger)
                .forEach(i ->
                        text(ledger, proof, i, largest >= 0 && ledger.texts().family()[i] == largest));
        return proof.of(TEXT);
    }

    private static Evidence templates(Ledger ledger, Proof proof) {
        families(ledger)
                .tailMap(0)
                .forEach((family, texts) -> proof.add(
                        Part.COUNTED,
                        "template " + (family + 1),
                        Words.count(texts.size(), "first text", "first texts"),
                        texts.stream()
                                .flatMap(i -> text(
                                        ledger,
                                        proof,
                                        ledger.history().firstTexts().get(i))
                                        .stream())
                                .toList()));
        return proof.of("one text used for several people");
    }

    private static Evidence notes(Ledger ledger, Proof proof) {
        Span span = ledger.windows().halfYear();
        for (Fact.Invited invited : ledger.history().invitations()) {
            if (invited.direction() == Direction.OUT && span.holds(invited.at())) {
                proof.add(
                        invited.withNote() ? Part.COUNTED : Part.COMPARED,
                        invited.contact(),
                        "",
                        proof.invitation(invited, false));
            }
        }
        return proof.of("one invitation of yours");
    }

    private static Evidence connections(Ledger ledger, Proof proof) {
        for (Contact contact : ledger.history().contacts()) {
            if (contact.connected()) {
                proof.add(Part.COUNTED, contact.id(), "", proof.connection(contact.id()));
            }
        }
        proof.nameless().forEach(row -> proof.add(Part.COUNTED, "without a name", "", List.of(row)));
        return proof.of("one row of Connections.csv");
    }

    private static Evidence newConnections(Ledger ledger, Proof proof) {
        YearMonth month = ledger.windows().month();
        for (Contact contact : ledger.history().contacts()) {
            if (contact.connectedOn()
                    .filter(on -> YearMonth.from(on).equals(month))
                    .isPresent()) {
                proof.add(Part.COUNTED, contact.id(), "", proof.connection(contact.id()));
            }
        }
        proof.nameless().stream()
                .filter(row -> YearMonth.from(row.on()).equals(month))
                .forEach(row -> proof.add(Part.COUNTED, "without a name", "", List.of(row)));
        return proof.of("one connection made in the month");
    }

    private static Evidence attention(Ledger ledger, Proof proof) {
        Span year = ledger.windows().year();
        List<Integer> people = FollowUpTouch.contacts(ledger)
                .filter(contact -> Network.attentionDays(ledger, contact) > 0)
                .boxed()
                .sorted((one, other) ->
                        Long.compare(Network.attentionDays(ledger, other), Network.attentionDays(ledger, one)))
                .toList();
        for (int contact : people) {
            long days = Network.attentionDays(ledger, contact);
            proof.add(
                    Part.COUNTED,
                    contact,
                    Words.count(days, "contact day", "contact days"),
                    proof.talks(contact, talk -> year.holds(talk.second())));
        }
        return proof.of("one person, most contact days first: what happened in the window");
    }

    private static Evidence largestCompany(Ledger ledger, Proof proof) {
        NetworkCompanies companies = NetworkCompanies.of(ledger);
        List<Map.Entry<String, Long>> byPeople = Network.largestFirst(companies.people());
        for (Contact contact : ledger.history().contacts()) {
            String company = CompanyNames.normalised(contact.company());
            if (contact.connected() && !company.isEmpty()) {
                proof.add(
                        company.equals(byPeople.get(0).getKey()) ? Part.COUNTED : Part.COMPARED,
                        contact.id(),
                        contact.company(),
                        proof.connection(contact.id()));
            }
        }
        return proof.of("one connection with a company, in the largest one (k) or elsewhere");
    }

    private static Evidence jobChanges(Ledger ledger, Proof proof) {
        for (int contact : NetworkSnapshots.jobChanges(ledger)) {
            proof.add(Part.COUNTED, contact, "", proof.connection(contact));
        }
        return proof.of("one person whose row differs from the export before: the newer row");
    }
}
