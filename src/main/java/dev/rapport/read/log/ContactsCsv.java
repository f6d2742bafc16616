package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.cell.Row;
import dev.rapport.read.date.BirthdayCell;
import dev.rapport.read.date.DateOrder;
import dev.rapport.read.wording.WordList;
import java.io.IOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An address book as CSV: Google's ({@code First Name,…,E-mail 1 - Value,…,Phone 1 - Value}, before 2024 {@code
 * Name,Given Name,…}) and Outlook's ({@code First Name,Last Name,…,E-mail Address,…,Mobile Phone}).
 *
 * @param required columns by which the file is known
 * @param names columns of the whole name, the first name in two spellings, the last name in two spellings
 */
record ContactsCsv(List<String> required, List<String> names, List<String> mails, List<String> phones) {
    static final LogFormat GOOGLE = format(
            "address book (Google CSV)",
            "contacts.google.com > Export > Google CSV",
            List.of("Phone 1 - Value"),
            List.of("Name", "First Name", "Given Name", "Last Name", "Family Name"),
            numbered("E-mail %d - Value"),
            numbered("Phone %d - Value"));
    static final LogFormat OUTLOOK = format(
            "address book (Outlook CSV)",
            "Outlook > People > Manage > Export contacts",
            List.of("First Name", "E-mail Address", "Mobile Phone"),
            List.of("Display Name", "First Name", "Given Name", "Last Name", "Family Name"),
            List.of("E-mail Address", "E-mail 2 Address", "E-mail 3 Address"),
            WordList.inOrder(
                    "Mobile Phone, Home Phone, Home Phone 2, Business Phone, Business Phone 2, Company Main Phone",
                    "Primary Phone, Other Phone, Car Phone"));

    private static List<String> numbered(String pattern) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> pattern.replace("%d", Integer.toString(number)))
                .toList();
    }

    private static LogFormat format(
            String name,
            String howToExport,
            List<String> required,
            List<String> names,
            List<String> mails,
            List<String> phones) {
        return new LogFormat(
                name,
                howToExport,
                true,
                beginning -> beginning.names(required.toArray(String[]::new)),
                new ContactsCsv(required, names, mails, phones)::read);
    }

    private void read(LogFile file, LogSink sink) throws IOException, LogRefused {
        List<String> columns = new ArrayList<>(names);
        columns.addAll(mails);
        columns.addAll(phones);
        int birthday = columns.size();
        columns.add("Birthday");
        String[] asked = columns.toArray(String[]::new);
        Optional<DateOrder.Order> order = file.options().birthdays() ? order(file, asked, birthday) : Optional.empty();
        file.csv(required, asked, row -> {
            String whole = row.get(0);
            String joined = ((row.get(1).isEmpty() ? row.get(2) : row.get(1)) + " "
                            + (row.get(3).isEmpty() ? row.get(4) : row.get(3)))
                    .strip();
            List<String> called =
                    Stream.of(whole, joined).filter(one -> !one.isEmpty()).toList();
            if (called.isEmpty()) {
                sink.leftOut(LeftOutRule.NO_PERSON);
                return;
            }
            int first = names.size();
            List<String> addresses = new ArrayList<>();
            for (String address : cells(row, first, first + mails.size())) {
                if (address.indexOf('@') > 0) {
                    addresses.add(address);
                }
            }
            List<String> numbers = cells(row, first + mails.size(), birthday);
            Optional<MonthDay> born =
                    file.options().birthdays() ? BirthdayCell.of(row.get(birthday), order) : Optional.empty();
            sink.person(called, addresses, numbers, born);
        });
    }

    /** The order of all birthdays that do not begin with the year; empty if they leave it open: none is guessed. */
    private Optional<DateOrder.Order> order(LogFile file, String[] columns, int birthday)
            throws IOException, LogRefused {
        DateOrder order = new DateOrder();
        file.look(required, columns, row -> order.saw(row.get(birthday).strip()));
        return order.decided(file.options().logDateFormat());
    }

    /** What some cells hold; Google writes several values into one. */
    private static List<String> cells(Row row, int from, int to) {
        List<String> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (String one : row.get(i).split(":::")) {
                if (!one.isBlank()) {
                    all.add(one.strip());
                }
            }
        }
        return all;
    }
}
