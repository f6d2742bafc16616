package dev.rapport.torture;

import dev.rapport.fact.History;
import dev.rapport.fact.LeftOutRule;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of a larger archive that tell of nobody's contact: the owner's public activity, own addresses and address books. */
final class ActivityTables {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.ENGLISH);
    private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A71";

    /** No fact comes of such a file. */
    static final Function<History, List<Told>> NONE = history -> List.of();

    private ActivityTables() {}

    /** Every second of them, one half or the other. */
    static List<Table> some(int half) {
        List<Table> all = List.of(
                activity("Comments.csv", "comments", "Link", Column.text("Message")),
                activity("Reactions.csv", "reactions", "Type", Column.url("Link")),
                activity("Shares.csv", "shares", "ShareLink", Column.text("ShareCommentary")),
                activity("Votes.csv", "votes", "Link", Column.text("OptionText")),
                activity("InstantReposts.csv", "instantreposts", "Link"),
                activity("Member_Follows.csv", "memberfollows", "Status", Column.text("FullName")),
                ownMails(),
                book("Contacts.csv", "contacts"),
                book("ImportedContacts.csv", "imported contacts"));
        List<Table> some = new ArrayList<>();
        for (int i = half % 2; i < all.size(); i += 2) {
            some.add(all.get(i));
        }
        return some;
    }

    /** Whether its last cell need not be written as CSV asks: a damaged line may belong to the row before. */
    static boolean loose(String kind) {
        return kind.equals("comments") || kind.equals("votes");
    }

    private static Table activity(String file, String kind, String second, Column... third) {
        boolean address = second.endsWith("Link");
        List<Column> columns = new ArrayList<>(List.of(
                Column.plain("Date"),
                address ? Column.url(second).needed() : Column.text(second).needed()));
        List.of(third).forEach(column -> columns.add(column.needed()));
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDateTime at =
                    LocalDateTime.of(2016, 2, 3, 8 + i, 5 * i + 4, 7 * i + 2).plusDays(5L * i + kind.length());
            List<String> cells = new ArrayList<>(List.of(PLAIN.format(at), address ? LINK + i : "Word" + i));
            if (third.length > 0) {
                cells.add(third[0].isAddress() ? LINK + i : "What was said of " + kind + ", number " + i);
            }
            rows.add(silent(cells));
        }
        return new Table(file, kind, List.of(), columns, rows, false, NONE);
    }

    private static Table ownMails() {
        List<Column> columns = List.of(
                Column.mail("Email Address").needed(),
                Column.word("Confirmed", "Yes|No").needed(),
                Column.word("Primary", "Yes|No").needed(),
                Column.text("Updated On"));
        List<TrueRow> rows = List.of(
                silent(List.of("sam@own.example", "Yes", "Yes", "3/7/24, 12:34 PM")),
                silent(List.of("sam.owner@work.example", "Yes", "No", "3/8/24, 12:35 PM")));
        return new Table("Email Addresses.csv", "e-mail addresses", List.of(), columns, rows, false, NONE);
    }

    private static Table book(String file, String kind) {
        List<Column> columns = List.of(
                Column.text("Source"),
                Column.text("FirstName").needed(),
                Column.text("LastName").needed(),
                Column.mail("Emails"),
                Column.text("PhoneNumbers"),
                Column.text("CreatedAt").needed());
        List<TrueRow> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDateTime at = LocalDateTime.of(2016, 5, 6, 9 + i, 5 * i + 4).plusDays(5L * i);
            TrueRow row = silent(List.of(
                    "GOOGLE",
                    "Booked" + i,
                    "Entry" + i,
                    i == 3 ? "" : "booked" + i + "@book.example",
                    "",
                    US.format(at)));
            rows.add(i == 3 ? row.leftOut(LeftOutRule.NOT_NEEDED) : row);
        }
        return new Table(file, kind, List.of(), columns, rows, false, NONE);
    }

    /** A row of which no fact comes. */
    private static TrueRow silent(List<String> cells) {
        return new TrueRow(cells, List.of(), Optional.empty(), Set.of());
    }
}
