package dev.rapport.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The chats of several people: a few rows each, names and addresses of all the others in one cell. */
final class GroupTalk {
    private GroupTalk() {}

    static List<Row> rows(World world, int number) {
        Dice dice = Dice.of("group", number);
        List<Person> friends = world.playing(number % 2 == 0 ? Role.STEADY : Role.CLOSE);
        List<Card> circle = new ArrayList<>(List.of(World.OWNER));
        for (int i = 0; i < Math.min(3, friends.size()); i++) {
            circle.add(friends.get((number + 2 * i) % friends.size()).card());
        }
        String title = number == 44 ? "Honest Charts, planning" : "";
        Instant at = Days.daytime(dice, Days.back(500 - 190 * (number - 43)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Card from = circle.get(dice.below(circle.size()));
            List<Card> others = new ArrayList<>(circle);
            others.remove(from);
            String text = List.of("Who brings the projector?", "I do!", "Then I bring cake.", "Room 4, seven o'clock.")
                    .get(dice.below(4));
            rows.add(new Row(Row.conversation(900_000 + number, 0), title, from, others, at, "", text, "INBOX", ""));
            at = Days.awake(dice, at.plusSeconds(600 + dice.below(30_000)));
        }
        return rows;
    }
}
