package dev.rapport.read.interaction;

import dev.rapport.fact.RejectReason;
import dev.rapport.read.csv.DecodedBytes;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.people.Bearers;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.NoPeople;
import dev.rapport.read.people.People;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people whom the rows of all logs mean; none is guessed. */
public final class PeopleOfRows {
    /** A caller without a name, and the like. */
    public static final int NOBODY = -4;

    private static final int SELF = -1;
    private static final int MOST_TAKEN = 5;

    private final People people;
    private final Map<String, String> aliases;
    private final OwnNames own;
    private final Accounts accounts;
    private final AddressNames addresses;
    /** People with lower numbers stand in an export; the others are known by logs alone. */
    private final int ofExports;

    /** Names that an alias takes from their bearers, as compared: this may be meant or a slip, so it is mentioned once. */
    private final Set<String> taken = new HashSet<>();

    /** Who bears each address that was asked for. */
    private final Map<String, Integer> heard = new HashMap<>();

    PeopleOfRows(People people, Map<String, String> aliases, OwnNames own, Accounts accounts, AddressNames addresses) {
        this.people = people;
        this.aliases = aliases;
        this.own = own;
        this.accounts = accounts;
        this.addresses = addresses;
        ofExports = people.size();
    }

    /**
     * The people a row of the log means: by address, e-mail, alias, then the exact name; none is guessed. Numbers
     * below 0 stand for the owner, for no person ({@link #NOBODY}) and for several bearers ({@link Bearers#AMBIGUOUS}).
     */
    public List<Integer> of(LogEntry entry) throws RowException {
        List<Mention> mentions = entry.mentions();
        boolean alone = mentions.size() <= 1;
        int byUrl = entry.url().isEmpty()
                ? -1
                : people.byUrl(
                        entry.url(),
                        alone && !mentions.isEmpty() ? mentions.get(0).name() : "");
        if (!alone && (byUrl >= 0 || (!entry.mail().isEmpty() && byMail(entry.mail()) >= 0))) {
            // One address for several names: whose it is cannot be told.
            throw new RowException(RejectReason.CONTRADICTION, "contact");
        }
        if (mentions.isEmpty()) {
            return List.of(byUrl);
        }
        List<Integer> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int person =
                    accounts.severalChat(entry.tally(), mention.name()) ? Bearers.AMBIGUOUS : person(mention, byUrl);
            all.add(person);
            if (byUrl < 0 && isAlias(mention.name())) {
                remarkTaken(entry, mention.name(), person);
            }
        }
        return all;
    }

    private void remarkTaken(LogEntry entry, String name, int meant) {
        String compared = Names.compared(name);
        IntSet bearers = people.names().bearing(compared);
        boolean takes = meant >= 0 && !bearers.isEmpty() && !bearers.contains(meant);
        if (takes && taken.size() < MOST_TAKEN && taken.add(compared)) {
            entry.tally()
                    .remark("line " + entry.origin().line() + ": the list of aliases (--aliases) gives this name to"
                            + " another person than the one who bears it in your network");
        }
    }

    private boolean isAlias(String name) {
        return !aliases.isEmpty() && aliases.containsKey(Names.compared(name));
    }

    private int person(Mention mention, int byUrl) throws RowException {
        boolean mine = own.mailIs(mention.mail());
        int byMail = mention.mail().isEmpty() || mine ? -1 : byMail(mention.mail());
        if (byUrl >= 0 && byMail >= 0 && byUrl != byMail) {
            throw new RowException(RejectReason.CONTRADICTION, "email");
        }
        int known = byUrl >= 0 ? byUrl : byMail;
        if (known >= 0) {
            refuseAnother(mention.name(), known);
            return known;
        }
        int heard = byMail == Bearers.AMBIGUOUS || mine ? -1 : heard(mention.mail());
        if (heard >= 0) {
            return heard;
        }
        boolean alone = mention.name().isEmpty()
                || !mention.mail().isEmpty() && !isAlias(mention.name()) && accounts.severalAddresses(mention.name());
        return alone ? byAddressAlone(mention.mail(), mine, byMail) : byName(mention.name());
    }

    private int byMail(String mail) {
        String alias = aliases.get(Names.compared(mail));
        return alias == null ? people.byMail(mail) : people.byUrl(alias, "");
    }

    /** Who bears an address that only logs know: whom one of its names means, else the fullest of its names. -1 if unsure. */
    private int heard(String mail) {
        return mail.isEmpty() ? -1 : heard.computeIfAbsent(Names.compared(mail), this::named);
    }

    private int named(String mail) {
        Set<Integer> known = new HashSet<>();
        addresses.urls(mail).forEach(url -> known.add(people.byUrl(url, "")));
        List<String> booked = people.book().namesOfMail(mail);
        List<String> names = new ArrayList<>(booked.size() == 1 ? booked : List.of());
        names.addAll(addresses.names(mail));
        for (String name : names) {
            boolean one = people.knowsName(name) && !accounts.severalAddresses(name);
            int bearer = isAlias(name) || one ? byName(name) : -1;
            if (bearer >= 0 && (isAlias(name) || bearer < ofExports)) {
                known.add(bearer);
            }
        }
        if (!known.isEmpty()) {
            return known.size() == 1 ? known.iterator().next() : -1;
        }
        return names.stream()
                .filter(name -> !accounts.severalAddresses(name))
                .map(this::byName)
                .filter(bearer -> bearer >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int byAddressAlone(String mail, boolean mine, int byMail) {
        if (mine || byMail == Bearers.AMBIGUOUS) {
            return mine ? SELF : Bearers.AMBIGUOUS;
        }
        List<String> booked = people.book().namesOfMail(mail);
        return booked.size() == 1
                ? people.byName(booked.get(0))
                : people.of("mail:" + Names.compared(mail), mail).number;
    }

    private int byName(String name) {
        String alias = aliases.get(Names.compared(name));
        if (alias != null) {
            return people.byUrl(alias, name);
        }
        if (!people.knowsName(name)) {
            if (own.nameIs(name)) {
                return SELF;
            }
            if (NoPeople.name(name)) {
                return NOBODY;
            }
            if (name.indexOf(DecodedBytes.REPLACEMENT) >= 0) {
                // Of two names in letters that could not be decoded the rest may be the same.
                return Bearers.AMBIGUOUS;
            }
        }
        return people.byName(name);
    }

    /** The name belongs to one other person: the columns contradict each other. */
    private void refuseAnother(String name, int known) throws RowException {
        String alias = aliases.get(Names.compared(name));
        if (alias != null || people.knowsName(name)) {
            int bearer = alias == null ? people.byName(name) : people.byUrl(alias, name);
            if (bearer >= 0 && bearer != known) {
                throw new RowException(RejectReason.CONTRADICTION, "contact");
            }
        }
    }
}
