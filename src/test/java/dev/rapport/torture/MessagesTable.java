package dev.rapport.torture;

import dev.rapport.fact.LeftOutRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages of a {@link World}: with everybody, in groups, of the system, of strangers, unsent. */
final class MessagesTable {
    private final Era era;
    private final String owner;
    private final String me;
    private final List<Someone> people;
    private final Dice dice;

    /**
     * @param owner the owner's name in this export
     * @param me their address there
     * @param people as this export knows them
     */
    MessagesTable(Era era, String owner, String me, List<Someone> people, Dice dice) {
        this.era = era;
        this.owner = owner;
        this.me = me;
        this.people = people;
        this.dice = dice;
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        Column folder = Column.word("FOLDER", "\\S{0,20}");
        if (era == Era.Y2018) {
            for (String name : List.of("From", "To")) {
                columns.add(Column.text(name).needed());
            }
            columns.add(Column.moment("Date"));
            columns.add(Column.text("Subject"));
            columns.add(Column.text("Content").needed());
            columns.add(Column.word("Direction", "OUTGOING|INCOMING|"));
            columns.add(folder.named("Folder"));
        } else {
            columns.addAll(List.of(
                    Column.text("CONVERSATION ID"),
                    Column.text("CONVERSATION TITLE"),
                    Column.text("FROM").needed(),
                    Column.url("SENDER PROFILE URL"),
                    Column.text("TO").needed()));
            if (era.urls()) {
                columns.add(Column.url("RECIPIENT PROFILE URLS"));
            }
            columns.addAll(List.of(
                    Column.moment("DATE"),
                    Column.text("SUBJECT"),
                    Column.text("CONTENT").needed(),
                    folder));
        }
        if (era == Era.Y2026) {
            columns.addAll(List.of(
                    Column.word("ATTACHMENTS", "(?!(INBOX|ARCHIVE|SPAM|Yes|No)$).*"),
                    Column.word("IS MESSAGE DRAFT", "|Yes|No"),
                    Column.word("IS CONVERSATION DRAFT", "|Yes|No")));
        }
        List<TrueRow> rows = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            int count = 1 + dice.below(4);
            for (int i = 0; i < count; i++) {
                boolean mine = dice.oneIn(2);
                Someone other = people.get(person);
                rows.add(message(rows.size(), "2-talk" + person + "x" + person + "==", "", mine, List.of(other), "")
                        .apply());
            }
        }
        for (int i = 0; i < 4; i++) {
            // The first row of each conversation comes from the namesake, whose address it bears from 2020 on.
            Someone one = Someone.NAMESAKES.get(i % 2);
            TrueRow row = message(rows.size(), "2-twin" + i % 2 + "x==", "", i > 1, List.of(one), "")
                    .apply();
            rows.add(era == Era.Y2018 ? row.leftOut(LeftOutRule.AMBIGUOUS_NAME) : row);
        }
        for (int i = 0; i < 2; i++) {
            Draft group = message(
                    rows.size(), "2-groupXYgroup==", "Old friends", true, List.of(people.get(0), people.get(1)), "");
            rows.add(group.apply().leftOut(LeftOutRule.GROUP));
        }
        Draft system = message(rows.size(), "2-systemXY==", "", false, List.of(), "");
        rows.add(system.apply().leftOut(LeftOutRule.SYSTEM));
        Draft member = message(rows.size(), "2-memberXY==", "", false, List.of(), "");
        member.from = "LinkedIn Member";
        member.to = owner;
        rows.add(member.apply().leftOut(LeftOutRule.NO_IDENTITY));
        if (era != Era.Y2018) {
            Draft promotion = message(rows.size(), "2-advertXY==", "Sponsored Conversation", false, List.of(), "");
            promotion.from = "Brightly Promotions";
            promotion.to = owner;
            rows.add(promotion.apply().leftOut(LeftOutRule.ADVERTISEMENT));
            Draft stranger = message(rows.size(), "2-strangerXY==", "", false, List.of(), "");
            stranger.from = "Unknown Recruiter";
            stranger.to = owner;
            rows.add(stranger.apply().leftOut(LeftOutRule.SENDER_WITHOUT_IDENTITY));
        }
        if (era == Era.Y2026) {
            Draft unsent = message(rows.size(), "2-draftXY==", "", true, List.of(people.get(2)), "Yes");
            rows.add(unsent.apply().leftOut(LeftOutRule.DRAFT));
        }
        return new Table("messages.csv", "messages", List.of(), columns, rows, era == Era.Y2026, Facts::messages);
    }

    /** A message row before it is written down. */
    private final class Draft {
        private int number;
        private String id;
        private String title;
        private boolean mine;
        private List<Someone> others;
        private String draft;
        private String from;
        private String to;

        private TrueRow apply() {
            String words = text(number);
            String names = String.join(",", others.stream().map(Someone::name).toList());
            String urls = String.join(",", others.stream().map(Someone::raw).toList());
            if (from == null) {
                from = others.isEmpty() ? "" : mine ? owner : names;
                to = others.isEmpty() ? "" : mine ? names : owner;
            }
            String fromUrl = others.isEmpty() ? "" : mine ? me : urls;
            String toUrl = others.isEmpty() ? "" : mine ? urls : me;
            LocalDateTime local = World.at(number, era == Era.Y2018 ? 2017 : 2021);
            Instant when = era == Era.Y2018 ? World.pacific(local) : local.toInstant(ZoneOffset.UTC);
            List<String> cells = new ArrayList<>();
            if (era == Era.Y2018) {
                cells.addAll(List.of(
                        from,
                        to,
                        World.US.format(local),
                        "",
                        words,
                        from.isEmpty() ? "" : mine ? "OUTGOING" : "INCOMING",
                        "INBOX"));
            } else {
                cells.addAll(List.of(id, title, from, fromUrl, to));
                if (era.urls()) {
                    cells.add(toUrl);
                }
                cells.addAll(List.of(
                        World.UTC.format(local),
                        number % 5 == 0 ? "Subject of row " + number + " of all" : "",
                        words,
                        "INBOX"));
            }
            if (era == Era.Y2026) {
                cells.addAll(List.of("", draft.isEmpty() ? "No" : draft, "No"));
            }
            List<Told> told = new ArrayList<>();
            for (Someone other : others) {
                told.add(Facts.message(other.today(), when, mine, Facts.visible(words), words.endsWith("?")));
            }
            if (told.isEmpty()) {
                told.add(Facts.message(from, when, mine, Facts.visible(words), words.endsWith("?")));
            }
            return new TrueRow(cells, told, Optional.empty(), Someone.names(others));
        }
    }

    private Draft message(int number, String id, String title, boolean mine, List<Someone> others, String draft) {
        Draft row = new Draft();
        row.number = number;
        row.id = id;
        row.title = title;
        row.mine = mine;
        row.others = others;
        row.draft = draft;
        return row;
    }

    /** A text of its own length, with what texts hold: commas, quotes, line breaks, letters of any script. */
    private String text(int number) {
        String line = era == Era.Y2026 ? "\n" : "  ";
        String start = switch (number % 6) {
            case 0 -> "Plain words";
            case 1 -> "Commas, here, and there";
            case 2 -> "She said \"hello, there\" and left" + line + "then came";
            case 3 -> "Zażółć gęślą 日本語 \uD83D\uDE00" + line + line + "below";
            case 4 -> "\"Quoted\" from the start; semicolons";
            default -> "A\u2028separator, U+2028" + line + "- a list" + line + "- of two";
        };
        StringBuilder words =
                new StringBuilder(start).append(" m").append(number).append(' ');
        while (words.codePointCount(0, words.length()) < 70 + 40 * number) {
            words.append(words.length() % 7 == 0 ? ' ' : 'a');
        }
        return words.append(number % 2 == 0 ? "x?" : "x.").toString();
    }
}
