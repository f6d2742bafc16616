package dev.rapport.demo;

import java.util.List;

/** The owner's first words to somebody: written for one person, from a template, or ready-made by LinkedIn. */
final class Texts {
    static final List<String> TOPICS = Phrases.lines("""
            charts people can read on a phone
            measuring delays on rural bus lines
            open data in small towns
            forecasting with very little data
            teaching statistics without formulas
            maps of flooded streets
            spreadsheets that grew too large
            repair cafés
            night trains
            quiet meetings
            accessible dashboards
            the cost of cold storage
            seed libraries
            writing for tired readers
            surveys nobody finishes
            counting bees
            """);

    private static final String TEMPLATE =
            "Hi {first}, I came across your profile and was impressed by your experience at {company}. I am always happy"
                    + " to meet people who care about data and its stories. Let us stay in touch and see where we can learn"
                    + " from each other!";
    private static final String OLD_TEMPLATE =
            "Dear {first}, thank you for being part of my network. I help teams turn their numbers into stories that"
                    + " people remember. If {company} ever needs a hand with reports, a workshop or a second pair of eyes,"
                    + " just let me know.";
    private static final String INVITING_TEMPLATE =
            "Hello, I am putting together a small online round about honest charts, the first Thursday of each month at"
                    + " noon, and thought it could be of interest to you. Shall I send you the invitation?";
    private static final List<String> READY_MADE =
            List.of("Congrats on your work anniversary!", "Congrats on the new role!", "Thanks for connecting!");

    private static final List<String> GREETING = List.of("Hi {first},", "Hello {first},", "Dear {first},", "{first},");
    private static final List<String> NO_NAME = List.of("Hello,", "Good morning,", "Hi there,");
    private static final List<String> HOOK_COMPANY = Phrases.lines("""
            the piece about {company} and {topic} stayed with me all weekend.
            a friend sent me the talk {company} gave on {topic}, and I watched it twice.
            I have been reading what {company} publishes about {topic} since spring.
            your note on how {company} started with {topic} made me laugh, because we fell into the same hole.
            our team borrowed an idea from {company} for our work on {topic}, and it held up well.
            the small chart {company} drew for {topic} hangs above my desk now.
            I sat behind you while somebody from {company} spoke about {topic}.
            what {company} does for {topic} is close to a thing I have tried for months.
            two colleagues praised {company} this week, both because of {topic}.
            I used your list on {topic} from {company} in class, with your name on it.
            you wrote that {company} nearly gave up on {topic}, and I would love to hear the rest.
            """);
    private static final List<String> HOOK_TOPIC = Phrases.lines("""
            your comment about {topic} was the most useful thing I read this month.
            we both answered the same question about {topic} last week, in opposite ways.
            somebody told me you know more about {topic} than anybody in the region.
            I am collecting examples of {topic} for a small exhibition in the library.
            since the spring meet-up I keep thinking of your remark on {topic}.
            I am new to {topic} and your explanation was the first one I understood.
            it seems we share a soft spot for {topic}.
            my neighbour works on {topic} as well and mentioned your workshop.
            the notes you shared on {topic} saved me a whole afternoon.
            """);
    private static final List<String> MIDDLE = Phrases.lines("""
            We tried it with three groups of volunteers, first on paper and then on screens, and the paper group was done before the others had logged in.
            What surprised me most was how few people looked at the legend at all; nearly everybody read the title, one label, and then made up their mind.
            I kept a diary of every wrong turn, because the tidy version that ends up in a slide deck never helps the next person who has to do the same.
            Half of the numbers came in as photographs of handwritten lists, so we spent the first month drinking tea with the people who had written them.
            There is a version with fewer colours now, and a printed one for the hallway, which turned out to be the one everybody points at during lunch.
            Nothing about it is finished, but the rough edges are exactly where I would value somebody who has done this for longer than I have.
            In the end we threw away two thirds of what we had counted, and the remaining third finally told the story that the town council had asked for.
            My own background is more words than numbers, so I notice quickly when a sentence is lazy, and far too late when a denominator is.
            The budget is small and the patience of everybody involved is large, which I have learned to prefer to the other way around.
            I also learned that the oldest member of the group had kept rainfall records since she was nine, in pencil, without a single missing week.
            """);
    private static final List<String> ASK = Phrases.lines("""
            How did you get the first people to join in?
            Would you have twenty minutes for a call next week?
            What would you do differently if you began again today?
            Is there something written about it that I could read?
            Which tool did you end up with, and are you happy with it?
            Could I send you our draft, one page and a half?
            Who else should I be listening to?
            Do you still do this, or has it moved to somebody else?
            May I quote you on that in our newsletter?
            Where did the first numbers come from?
            What was the part nobody warned you about?
            Would a coffee near the station be an idea, some day in the coming weeks?
            How large is the group that keeps it going?
            """);
    private static final List<String> CLOSING = Phrases.lines("""
            Just wanted you to know that it was of use to somebody.
            I would be glad to swap notes some day.
            If you ever pass through Elmsworth, the coffee is on me.
            Greetings from a rainy reading room.
            No answer needed, this is only to say thank you.
            I am going to try it your way and will report back.
            It would be a pleasure to hear how it went on.
            I left a copy of our notes for you at the front desk.
            Looking forward to reading more.
            All the best for the next round.
            Let me know should you need a guinea pig.
            """);

    private Texts() {}

    /** Whether this person's first words are written for them alone. */
    static boolean tailored(Person person) {
        return !template(person) && !invitingTemplate(person) && !readyMade(person);
    }

    /** Template letters: common in the year before, and again until the spring of the last one. */
    private static boolean template(Person person) {
        boolean then = person.role() == Role.WRITTEN_TO_BEFORE && person.turn() % 5 < 2;
        return then || person.opening().isBefore(Days.back(165)) && person.turn() % 3 == 0;
    }

    private static boolean invitingTemplate(Person person) {
        return person.turn() % 10 == 7;
    }

    private static boolean readyMade(Person person) {
        return person.turn() % 11 == 5;
    }

    static boolean mentionsCompany(Person person) {
        return person.turn() % 5 != 2
                && person.turn() % 5 != 4
                && !person.card().company().isEmpty();
    }

    static String opener(Person person) {
        int turn = person.turn();
        Card card = person.card();
        if (template(person)) {
            return Phrases.filled(person.role() == Role.WRITTEN_TO_BEFORE ? OLD_TEMPLATE : TEMPLATE, card, "");
        }
        if (readyMade(person)) {
            return READY_MADE.get(turn / 11 % READY_MADE.size());
        }
        return invitingTemplate(person) ? INVITING_TEMPLATE : tailoredText(person, card);
    }

    private static String tailoredText(Person person, Card card) {
        int n = person.turn()
                + (person.role() == Role.NEWLY_WRITTEN_TO
                        ? 0
                        : 1000 + 37 * person.role().ordinal());
        String topic = TOPICS.get(n * 5 % TOPICS.size());
        List<String> hooks = mentionsCompany(person) ? HOOK_COMPANY : HOOK_TOPIC;
        String greeting = n % 4 == 3 ? NO_NAME.get(n % NO_NAME.size()) : GREETING.get(n % GREETING.size());
        StringBuilder text = new StringBuilder(greeting).append(' ').append(hooks.get(n % hooks.size()));
        if (n % 9 % 2 == 0) {
            for (int i = 0; i < 3; i++) {
                text.append(i == 0 ? "\n\n" : " ").append(MIDDLE.get((n * 3 + n / 10 + i * 3) % MIDDLE.size()));
            }
            text.append("\n\n");
        } else {
            text.append(' ');
        }
        text.append(n % 7 < 4 ? ASK.get(n % ASK.size()) : CLOSING.get(n % CLOSING.size()));
        return Phrases.filled(text.toString(), card, topic);
    }

    /** The note of an invitation, the owner's or the other person's: at most 300 characters, breaks as two blanks. */
    static String note(Person person, boolean mine, Dice dice) {
        Card card = mine ? person.card() : World.OWNER;
        List<String> hooks = card.company().isEmpty() ? HOOK_TOPIC : HOOK_COMPANY;
        String text = "Hello {first},  " + dice.oneOf(hooks) + "  " + dice.oneOf(CLOSING);
        return Phrases.filled(text, card, dice.oneOf(TOPICS));
    }
}
