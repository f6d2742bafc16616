package dev.rapport.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The conversations that are none: advertisements, system rows, nameless members, and chats of several people. */
final class Strangers {
    /** About how many rows these are. */
    static final int ROWS = 75;

    private static final Card NOBODY = new Card("LinkedIn", "Member", "", "", "");
    private static final Card LINKEDIN = new Card("LinkedIn", "Premium Team", "", "", "");
    private static final String MARKUP = "<p class=\"spinmail-quill-editor__spin-break\">%</p>";

    private Strangers() {}

    static List<List<Row>> conversations(World world) {
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < 46; i++) {
            all.add(conversation(world, i, Dice.of("strangers", i)));
        }
        return all;
    }

    private static List<Row> conversation(World world, int number, Dice dice) {
        Instant at = Days.daytime(dice, Days.between(dice, world.talkBegins(), Days.back(2)));
        if (number < 12) {
            return titled(number, at, dice);
        }
        if (number < 22) {
            Card seller = named(2000 + number);
            String text = MARKUP.replace("%", "Hi Robin, thirty days of our reporting suite, for free, for you.");
            return List.of(row(number, "", at, seller, List.of(World.OWNER), "An offer for Quillhaven", text));
        }
        if (number < 27) {
            List<String> words =
                    List.of("Message request accepted", "You opened this conversation through a feed ad", "");
            return List.of(row(number, "", at, Card.NONE, List.of(), "", words.get(number % 3)));
        }
        if (number < 35) {
            return nameless(number, at, dice);
        }
        if (number < 37) {
            String news = "Robin, your month at a glance: see what is new for members like you.";
            return List.of(row(number, "", at, LINKEDIN, List.of(World.OWNER), "", news));
        }
        if (number < 41) {
            String offer = "Dear Robin, a seat is reserved for you at our leadership retreat.";
            return List.of(row(number, "", at, named(2100 + number), List.of(World.OWNER), "Your seat", offer));
        }
        return number < 43 ? gone(number, at) : GroupTalk.rows(world, number);
    }

    /** Titled advertisements come from LinkedIn Member; the owner pressed a button in some. */
    private static List<Row> titled(int number, Instant at, Dice dice) {
        String title = "Sponsored Conversation";
        List<Row> rows = new ArrayList<>();
        String text = "Meet the notebook that never forgets. Interested?";
        rows.add(row(number, title, at, NOBODY, List.of(World.OWNER), "", text));
        if (dice.chance(.2)) {
            rows.add(row(number, title, at.plusSeconds(50), World.OWNER, List.of(NOBODY), "", "Schedule"));
        }
        return rows;
    }

    /** Somebody who has closed the account since; sometimes the owner had written first. */
    private static List<Row> nameless(int number, Instant at, Dice dice) {
        List<Row> rows = new ArrayList<>();
        if (number % 3 == 0) {
            String hello = "Hello, your article about night trains made me miss my stop. Is there a second part?";
            rows.add(row(number, "", at.minusSeconds(90_000), World.OWNER, List.of(NOBODY), "", hello));
        }
        rows.add(row(
                number, "", at, NOBODY, List.of(World.OWNER), "", "Thanks for connecting, Robin. " + dice.below(9)));
        return rows;
    }

    /** The owner wrote, and the other side is gone altogether: no name is left. */
    private static List<Row> gone(int number, Instant at) {
        return List.of(row(number, "", at, World.OWNER, List.of(), "", "See you at the small table by the window."));
    }

    private static Card named(int number) {
        Names.Name name = Names.number(number + 9000);
        return new Card(name.first(), name.last(), "", "", "");
    }

    private static Row row(
            int number, String title, Instant at, Card from, List<Card> to, String subject, String text) {
        return new Row(Row.conversation(900_000 + number, 0), title, from, to, at, subject, text, "INBOX", "");
    }
}
