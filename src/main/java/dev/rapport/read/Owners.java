package dev.rapport.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the account holder, in the order of export-format.md 4.3: what the person says; the one inviter of outgoing
 * invitations that is also the invitee of incoming ones; the name in Profile.csv. The sender of most conversations comes
 * last, and only from the messages themselves.
 */
final class Owners {
    private static final String INVITER = "the one sender of your invitations";

    private Owners() {}

    static Owner find(Export export, Optional<String> me) {
        if (me.isPresent()) {
            String key = ProfileLinks.key(me.get());
            if (key.isEmpty()) {
                return new Owner("", Names.compared(me.get()), Names.shown(me.get()), "what you said (--me)");
            }
            return new Owner(key, "", "", "what you said (--me)").withName(inviterName(export, key));
        }
        return inviter(export, export.ownSides)
                .or(() -> inviter(export, export.ownSidesWithoutMoment))
                .or(() -> export.profileName.map(name -> new Owner(
                        "",
                        Names.compared(name),
                        Names.shown(name),
                        "the name in your profile" + export.ownRow(ProfileCsv.class))))
                .orElse(Owner.UNKNOWN);
    }

    /** The name that an address bears among the invitations; empty if it is not among them. */
    private static String inviterName(Export export, String key) {
        return Stream.concat(export.ownSides.stream(), export.ownSidesWithoutMoment.stream())
                .filter(side -> ProfileLinks.key(side.url()).equals(key))
                .map(Export.OwnSide::name)
                .findFirst()
                .orElse("");
    }

    /** One key of outgoing invitations' senders and incoming ones' receivers; else one name. */
    private static Optional<Owner> inviter(Export export, Collection<Export.OwnSide> sides) {
        Map<String, String> keys = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        String shown = "";
        String row = "";
        for (Export.OwnSide side : sides) {
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
            return Optional.of(new Owner(
                    only.getKey(), Names.compared(only.getValue()), Names.shown(only.getValue()), INVITER + row));
        }
        if (keys.isEmpty() && names.size() == 1) {
            return Optional.of(new Owner("", names.iterator().next(), Names.shown(shown), INVITER + row));
        }
        return Optional.empty();
    }
}
