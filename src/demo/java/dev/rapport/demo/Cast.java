package dev.rapport.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Casting: who plays which part, under which name, and connected since when. */
final class Cast {
    private static final List<String> AFTER_THE_NAME =
            List.of(", PhD", ", PMP", " 🌱", " (she/her)", ", MSc, CSPO", " ☕", " ", " 🚲", ", MBA", "\u200f");

    private final DemoSize size;
    private final LocalDate talkBegins;
    private final List<Person> people = new ArrayList<>();

    private Cast(DemoSize size, LocalDate talkBegins) {
        this.size = size;
        this.talkBegins = talkBegins;
    }

    static List<Person> of(DemoSize size, LocalDate talkBegins) {
        Cast cast = new Cast(size, talkBegins);
        int connected = 0;
        for (Role role : Role.values()) {
            int number = role == Role.SILENT ? size.connections() - connected : role.number(size.connections());
            for (int turn = 0; turn < number; turn++) {
                cast.enter(role, turn);
            }
            connected += role.connected() ? number : 0;
        }
        return List.copyOf(cast.people);
    }

    private void enter(Role role, int turn) {
        int id = people.size();
        Dice dice = Dice.of("cast", id);
        Names.Name name = Names.number(namesake(role, turn) ? id - 1 : id);
        String last = role != Role.CLOSE && dice.chance(.06) ? name.last() + dice.oneOf(AFTER_THE_NAME) : name.last();
        if (namesake(role, turn) || (role == Role.STEADY && turn == 2)) {
            last = name.last();
        }
        boolean single = role == Role.NEWLY_WRITTEN_TO;
        String company = single ? Work.small(turn * 3) : Work.company(dice);
        Card card = new Card(name.first(), last, slug(name, id), company, Work.position(dice));
        String email = dice.chance(.03) ? "someone." + id + "@example." + (dice.chance(.5) ? "org" : "com") : "";
        LocalDate opening = opening(role, turn, dice);
        LocalDate connected = connected(role, turn, dice, opening);
        people.add(new Person(
                id, role, turn, card, earlier(role, turn, card, dice), email, connected, opening, name.language()));
    }

    /** Two people of one name: the third and the fourth of those who speak now and then. */
    static boolean namesake(Role role, int turn) {
        return role == Role.STEADY && turn == 3;
    }

    /** Whether somebody else bears this person's name. */
    static boolean doubtful(Person person) {
        return person.role() == Role.STEADY && (person.turn() == 2 || person.turn() == 3);
    }

    /** Some changed jobs since the older export, one the name and one the address. */
    private static Card earlier(Role role, int turn, Card card, Dice dice) {
        if (role == Role.DORMANT && turn == 1) {
            return card.withLast("Ambrevale-Roe");
        }
        if (role == Role.STEADY && turn == 6) {
            return card.withSlug(card.slug().replace("-example-", "-sample-"));
        }
        boolean moved = role.isOneOf(Role.CLOSE, Role.STEADY, Role.DORMANT, Role.WRITTEN_TO_BEFORE) && turn % 6 == 4
                || role.isOneOf(Role.ACQUAINTANCE, Role.SILENT) && turn % 17 == 5;
        return moved ? card.withJob(Work.small(dice.below(10_000)), Work.position(dice)) : card;
    }

    private static String slug(Names.Name name, int id) {
        String plain = (name.first() + "-" + name.last()).toLowerCase(Locale.ROOT);
        // Most people keep the ASCII address LinkedIn proposes; some take one in their own spelling.
        boolean own = id % 3 == 0;
        String spelled = own ? plain : ascii(plain);
        String number = Integer.toHexString(0x10000 + (id * 40503 & 0xffff)).substring(1);
        String more = id > 0xffff ? Integer.toHexString(id >> 16) : "";
        return Normalizer.normalize(spelled, Normalizer.Form.NFC) + "-example-" + number + more;
    }

    private static String ascii(String text) {
        String folded =
                text.replace("ł", "l").replace("ø", "o").replace("ı", "i").replace("ß", "ss");
        String bare = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("[^a-z-]", "");
        return bare.startsWith("-") ? "hito" + bare : bare;
    }

    private LocalDate opening(Role role, int turn, Dice dice) {
        int number = role.number(size.connections());
        return switch (role) {
            case NEWLY_WRITTEN_TO -> planned(dice, 363, .97 * turn / number + .03 * dice.share(), 3);
            case WRITTEN_TO_BEFORE -> planned(dice, 728, .97 * turn / number + .03 * dice.share(), 368);
            case ACQUAINTANCE -> Days.between(dice, talkBegins.plusDays(20), Days.back(735));
            case VISITOR, STRANGER ->
                turn % 2 == 0
                        ? Days.between(dice, Days.back(role == Role.VISITOR ? 230 : 400), Days.back(3))
                        : Days.between(dice, talkBegins.plusDays(20), Days.back(400));
            case CLOSE,
                    CLOSE_GONE_QUIET,
                    STEADY,
                    CAME_BACK,
                    DORMANT,
                    LONG_DORMANT,
                    WAITING,
                    PROMISED,
                    WRITTEN_TO_OFTEN,
                    HIDDEN,
                    GONE,
                    SILENT,
                    PENDING -> talkBegins.plusDays(dice.between(1, 60));
        };
    }

    /** A day between two distances from the end, later ones a little more often, seldom in the holidays. */
    private static LocalDate planned(Dice dice, int from, double place, int to) {
        double bent = StrictMath.pow(place, .85);
        LocalDate day = Days.back(to + (int) ((from - to) * (1 - bent)));
        LocalDate low = day.minusDays(Days.season(day) < .5 ? 45 : 4);
        return Days.between(dice, low.isBefore(Days.back(from)) ? Days.back(from) : low, day);
    }

    private LocalDate connected(Role role, int turn, Dice dice, LocalDate opening) {
        LocalDate beginning = Days.back(365 * (size.years() + 6));
        LocalDate before = talkBegins.minusDays(20);
        return switch (role) {
            case CLOSE, CLOSE_GONE_QUIET, STEADY, CAME_BACK, WAITING, PROMISED, WRITTEN_TO_OFTEN ->
                grown(dice, beginning, turn % 4 == 3 ? talkBegins.plusDays(240) : before);
            case DORMANT, LONG_DORMANT -> grown(dice, beginning, before);
            case NEWLY_WRITTEN_TO, WRITTEN_TO_BEFORE ->
                turn % 4 == 1
                        ? grown(dice, beginning, opening.minusDays(200))
                        : opening.minusDays(
                                turn % 5 == 2 ? dice.between(8, 25) : (int) (7 * dice.share() * dice.share()));
            case ACQUAINTANCE, VISITOR -> opening.minusDays(dice.between(0, turn % 3 == 0 ? 900 : 20));
            case GONE -> grown(dice, beginning, Days.back(600));
            case HIDDEN -> turn == 0 ? Days.back(800) : grown(dice, beginning, Days.back(20));
            case SILENT ->
                turn % 6 == 0
                        ? Days.between(dice, Days.back(170), Days.back(4))
                        : grown(dice, beginning, Days.back(10));
            case PENDING -> pending(turn, dice);
            case STRANGER -> opening;
        };
    }

    /** Invitations still open: young ones, older ones, and three that were open at the time of the older export. */
    private static LocalDate pending(int turn, Dice dice) {
        return switch (turn % 8) {
            case 0, 1 -> Days.back(dice.between(2, 27));
            case 7 -> Days.of(Days.EARLIER_END).minusDays(dice.between(5, 150));
            default -> Days.back(dice.between(33, 172));
        };
    }

    private static LocalDate grown(Dice dice, LocalDate from, LocalDate to) {
        double place = StrictMath.pow(dice.share(), .62);
        LocalDate day = from.plusDays((long) (ChronoUnit.DAYS.between(from, to) * place));
        return Days.season(day) < .5 && dice.chance(.5) ? day.minusDays(50) : day;
    }
}
