package dev.rapport.read.identity;

import dev.rapport.read.csv.CannotRead;
import dev.rapport.read.export.Export;
import dev.rapport.read.export.ProfileCsv;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.OwnSide;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.ProfileLinks;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the account holder, in the order of export-format.md 4.3: the one inviter of outgoing invitations that is also the
 * invitee of incoming ones; the name in Profile.csv; what the messages tell ({@link Mailbox}). What the person says (--me)
 * decides where the export leaves it open, and where the messages speak for it.
 */
public final class Owners {
    private static final String INVITER = "the one sender of your invitations";

    private final Export export;
    private final Optional<Look> messages;
    private final boolean alone;
    private @Nullable Mailbox mailbox;

    /** A look through the messages, before they are read. */
    public interface Look {
        Mailbox through() throws IOException, CannotRead;
    }

    /**
     * @param alone whether there is no other export
     */
    public Owners(Export export, Optional<Look> messages, boolean alone) {
        this.export = export;
        this.messages = messages;
        this.alone = alone;
    }

    /** Whose the export is; unknown if neither it nor the person tells. */
    public Owner find(Optional<String> me) throws IOException, CannotRead {
        Owner told = named(told());
        return me.isPresent() ? said(me.get(), told) : told;
    }

    /** What an export that does not say whose it is means by the owner of another; empty if it cannot be theirs. */
    public Optional<Owner> adopted(Owner owner) throws IOException, CannotRead {
        return mailbox().isPresent() ? mailbox().get().as(owner) : Optional.of(owner);
    }

    private Owner said(String me, Owner told) throws IOException, CannotRead {
        String key = ProfileLinks.key(me);
        Owner said = named(Owner.of(key, key.isEmpty() ? me : inviterName(key), "what you said (--me)"));
        if (!told.known()) {
            return adopted(said).orElse(Owner.UNKNOWN);
        }
        if (said.contradicts(told)) {
            boolean rather = mailbox().isPresent()
                    && mailbox().get().share(said) > mailbox().get().share(told);
            return rather ? said : told.insteadOf(said);
        }
        // In one of several exports the person may stand under an older address than the one they say.
        return said.name().isEmpty() && !alone ? told : said.completedBy(told);
    }

    private Owner told() throws IOException, CannotRead {
        Optional<Owner> told = inviter(export.ownSides)
                .or(() -> inviter(export.ownSidesWithoutMoment))
                .or(() -> export.profileName.map(
                        name -> Owner.of("", name, "the name in your profile" + export.ownRow(ProfileCsv.class))));
        return told.isPresent() ? told.get() : mailbox().map(Mailbox::owner).orElse(Owner.UNKNOWN);
    }

    /** An owner of whom only the address is known, with the name that goes with it. */
    private Owner named(Owner owner) throws IOException, CannotRead {
        if (!owner.known() || !owner.name().isEmpty() || mailbox().isEmpty()) {
            return owner;
        }
        return mailbox().get().named(owner);
    }

    /** The messages, looked at only if something is asked of them. */
    private Optional<Mailbox> mailbox() throws IOException, CannotRead {
        if (mailbox == null && messages.isPresent()) {
            mailbox = messages.get().through();
        }
        return Optional.ofNullable(mailbox);
    }

    /** The name that an address bears among the invitations; empty if it is not among them. */
    private String inviterName(String key) {
        return Stream.concat(export.ownSides.stream(), export.ownSidesWithoutMoment.stream())
                .filter(side -> ProfileLinks.key(side.url()).equals(key))
                .map(OwnSide::name)
                .findFirst()
                .orElse("");
    }

    /** One key of outgoing invitations' senders and incoming ones' receivers; else one name. */
    private Optional<Owner> inviter(Collection<OwnSide> sides) {
        Map<String, String> keys = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        String shown = "";
        String row = "";
        for (OwnSide side : sides) {
            String key = ProfileLinks.key(side.url());
            if (!key.isEmpty()) {
                keys.put(key, side.name());
            }
            row = row.isEmpty() && (keys.isEmpty() || !key.isEmpty()) ? export.ownRow(side) : row;
            names.add(Names.compared(side.name()));
            shown = side.name();
        }
        if (keys.size() == 1) {
            Map.Entry<String, String> only = keys.entrySet().iterator().next();
            return Optional.of(Owner.of(only.getKey(), only.getValue(), INVITER + row));
        }
        if (keys.isEmpty() && names.size() == 1) {
            return Optional.of(Owner.of("", shown, INVITER + row));
        }
        return Optional.empty();
    }
}
