package dev.rapport.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes endorsements and recommendations, given and received. */
final class VouchingFiles {
    static final List<String> SKILLS = List.of(
            "Data Visualization",
            "Storytelling",
            "Statistics",
            "Workshop Facilitation",
            "Survey Design",
            "Cartography",
            "Technical Writing",
            "Forecasting");
    private static final List<String> PRAISE = Phrases.lines("""
            Asks the one question that turns a pile of numbers into a story, and listens to the answer.
            Made our report shorter every week until people began to read it.
            Patient with beginners, merciless with pie charts.
            The calmest person in the room when the projector fails, and the first to share the credit.
            """);

    private VouchingFiles() {}

    static void write(World world, Era era, Destination destination) throws IOException {
        endorsements(world, era, destination, true);
        endorsements(world, era, destination, false);
        recommendations(world, era, destination, true);
        recommendations(world, era, destination, false);
    }

    private record Vouch(Instant at, List<String> cells) {}

    private static void endorsements(World world, Era era, Destination destination, boolean given) throws IOException {
        String other = given ? "Endorsee" : "Endorser";
        List<Vouch> vouches = new ArrayList<>();
        for (Person person : world.people()) {
            Dice dice = person.dice(given ? "endorsed" : "was endorsed");
            if (knows(person) && dice.chance(given ? .16 : .21)) {
                Instant at = moment(dice, person);
                int skills = dice.between(1, 5);
                int first = dice.below(SKILLS.size());
                for (int i = 0; i < skills && era.holds(at); i++) {
                    vouches.add(endorsement(person.card(era), at.plusSeconds(3L * i), SKILLS.get((first + i) % 8)));
                }
            }
        }
        List<String> header = List.of(
                "Endorsement Date",
                "Skill Name",
                other + " First Name",
                other + " Last Name",
                other + " Public Url",
                "Endorsement Status");
        write(destination, given ? "Endorsement_Given_Info.csv" : "Endorsement_Received_Info.csv", header, vouches);
    }

    private static Vouch endorsement(Card card, Instant at, String skill) {
        String url = Card.IN + card.slug();
        return new Vouch(at, List.of(Stamps.endorsement(at), skill, card.first(), card.last(), url, "ACCEPTED"));
    }

    private static void recommendations(World world, Era era, Destination destination, boolean given)
            throws IOException {
        List<Vouch> vouches = new ArrayList<>();
        for (Person person : world.people()) {
            boolean near = person.role() == Role.CLOSE || person.role() == Role.STEADY && !Cast.doubtful(person);
            if (near && person.turn() % 4 == (given ? 0 : 1)) {
                Dice dice = person.dice(given ? "recommended" : "was recommended");
                Instant at = moment(dice, person);
                if (era.holds(at)) {
                    Card card = person.card(era);
                    String status = given ? "" : "VISIBLE";
                    String text = PRAISE.get((person.turn() / 4 + person.role().ordinal()) % PRAISE.size())
                            + (era == Era.NOW ? "\n\n" : "  ") + "Thank you, it was a pleasure.";
                    vouches.add(new Vouch(
                            at,
                            List.of(
                                    card.first(),
                                    card.last(),
                                    card.company(),
                                    card.position(),
                                    text,
                                    Stamps.pacific(at),
                                    status)));
                }
            }
        }
        List<String> header =
                List.of("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status");
        write(destination, given ? "Recommendations_Given.csv" : "Recommendations_Received.csv", header, vouches);
    }

    private static boolean knows(Person person) {
        return person.role()
                .isOneOf(
                        Role.CLOSE,
                        Role.CLOSE_GONE_QUIET,
                        Role.STEADY,
                        Role.CAME_BACK,
                        Role.DORMANT,
                        Role.NEWLY_WRITTEN_TO,
                        Role.ACQUAINTANCE);
    }

    /** More than half of the acts lie in the last year. */
    private static Instant moment(Dice dice, Person person) {
        boolean late = dice.chance(.6) || person.connected().isAfter(Days.back(500));
        return Days.daytime(dice, Days.between(dice, Days.back(late ? 300 : 1100), Days.back(late ? 2 : 480)));
    }

    private static void write(Destination destination, String name, List<String> header, List<Vouch> vouches)
            throws IOException {
        vouches.sort(Comparator.comparing(Vouch::at).reversed());
        Table.write(
                destination.create(name),
                header,
                vouches.stream().map(Vouch::cells).toList());
    }
}
