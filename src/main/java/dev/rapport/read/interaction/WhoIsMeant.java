package dev.rapport.read.interaction;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import dev.rapport.own.Formulas;
import dev.rapport.read.cell.CellKind;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.people.Callers;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.People;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.setting.LogMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a row of an interaction log means: by profile address, e-mail address, telephone number and name. */
final class WhoIsMeant {
    /** The part of an address that names a profile, with or without what stands before it. */
    private static final Pattern SLUG = Pattern.compile("(/?in/)?([^\\s/?#@,;:]+)/?");

    private final InteractionLog log;
    private final People people;
    private final SideBySide sideBySide;

    /** @param people those whom the exports and address books know */
    WhoIsMeant(InteractionLog log, People people) {
        this.log = log;
        this.people = people;
        sideBySide = new SideBySide(name -> people.knowsName(name) || log.isAlias(name));
    }

    /**
     * The people a row names.
     *
     * @param names several may stand in one cell
     * @param mail the one address that stands beside at most one name
     * @param nobody why a number on its own means no person
     */
    record Who(List<String> names, String url, String mail, Optional<LeftOutRule> nobody) {
        boolean isNobody() {
            return names.isEmpty() && url.isEmpty() && mail.isEmpty();
        }
    }

    /** What a cell of a name says, without what another tool or a spreadsheet writes around it. */
    static String contact(String cell, Optional<LogMapping> mapping) {
        return mapping.map(one -> one.contact(cell)).orElseGet(() -> Formulas.restored(cell));
    }

    Who of(Row row, Optional<LogMapping> mapping) throws RowException {
        String contact = contact(row.get(LogColumns.CONTACT), mapping);
        String phone = "";
        if (row.has(LogColumns.PHONE)) {
            // Telephones write a number, or a word for nobody, in place of a name that they do not know.
            phone = Callers.number(Formulas.restored(row.text(LogColumns.PHONE)));
            phone = phone.isEmpty() && Callers.isNumber(contact) ? contact : phone;
            contact = Callers.name(contact);
        }
        Who who = who(contact, row);
        String url = profile(row);
        inPlace(row);
        if (url.isEmpty()
                && who.names.size() == 1
                && !ProfileLinks.key(who.names.get(0)).isEmpty()) {
            return new Who(List.of(), who.names.get(0), who.mail, Optional.empty());
        }
        Who named = new Who(who.names, url, who.mail, Optional.empty());
        return phone.isEmpty() ? named : byNumber(phone, named);
    }

    /** The book knows whose a number is; a telephone calls them as its keeper does. */
    private Who byNumber(String phone, Who who) {
        boolean otherwise = !who.url.isEmpty() || !who.mail.isEmpty() || who.names.size() > 1;
        if (otherwise || who.names.stream().anyMatch(log::isAlias)) {
            return who;
        }
        List<String> owners = people.book().namesOfPhone(phone);
        if (owners.size() == 1) {
            return new Who(List.of(log.shared(owners.get(0))), "", "", Optional.empty());
        }
        LeftOutRule rule = owners.isEmpty() ? LeftOutRule.UNKNOWN_NUMBER : LeftOutRule.AMBIGUOUS_NAME;
        return new Who(who.names, "", "", Optional.of(rule));
    }

    private Who who(String contact, Row row) throws RowException {
        String mails = row.mail(LogColumns.MAIL);
        if (!Mention.addresses(mails)) {
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(LogColumns.MAIL));
        }
        List<String> names = names(contact);
        for (String name : names) {
            if (Mention.of(name).unsure()) {
                throw new RowException(RejectReason.OUT_OF_PLACE, row.column(LogColumns.CONTACT));
            }
        }
        List<String> addresses = names(mails);
        if (names.isEmpty()) {
            return new Who(addresses, "", "", Optional.empty());
        }
        if (addresses.size() > 1) {
            // Whose each of them is cannot be told.
            throw new RowException(RejectReason.CONTRADICTION, row.column(LogColumns.MAIL));
        }
        return new Who(
                names,
                "",
                addresses.isEmpty() ? "" : Mention.of(addresses.get(0)).mail(),
                Optional.empty());
    }

    /** A profile's address, as people write it: all of it, from {@code in/} on, or the last part of one that is known. */
    private String profile(Row row) throws RowException {
        String cell = row.text(LogColumns.URL);
        if (ProfileLinks.several(cell)) {
            throw new RowException(RejectReason.NOT_A_PROFILE, row.column(LogColumns.URL));
        }
        if (cell.isEmpty() || !ProfileLinks.key(cell).isEmpty()) {
            return cell;
        }
        Matcher slug = SLUG.matcher(cell);
        if (slug.matches()) {
            String address = ProfileLinks.url(ProfileLinks.key("linkedin.com/in/" + slug.group(2)));
            if (slug.group(1) != null || people.known(ProfileLinks.key(address)).isPresent()) {
                return address;
            }
        }
        throw new RowException(RejectReason.NOT_A_PROFILE, row.column(LogColumns.URL));
    }

    /** No date stands behind it that would tell that all have moved: only a word for nothing counts as nothing. */
    private static void inPlace(Row row) throws RowException {
        if (row.isEmptied(LogColumns.MAIL) && !CellKind.isNothing(row.get(LogColumns.MAIL))) {
            throw new RowException(RejectReason.OUT_OF_PLACE, row.column(LogColumns.MAIL));
        }
    }

    private List<String> names(String cell) {
        List<String> names = new ArrayList<>(1);
        for (String one : Mention.split(cell)) {
            for (String name : sideBySide.of(one)) {
                names.add(log.shared(name));
            }
        }
        return names;
    }
}
