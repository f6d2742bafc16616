package dev.rapport.read;

import dev.rapport.fact.Direction;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the account holder, in the order of export-format.md 4.3: what the person says; the one inviter of outgoing
 * invitations that is also the invitee of incoming ones; the name in Profile.csv. The sender of most conversations comes
 * last, and only from the messages themselves.
 */
final class Owners {
    private Owners() {}

    static Owner find(Export export, Optional<String> me) {
        if (me.isPresent()) {
            String key = ProfileLinks.key(me.get());
            if (key.isEmpty()) {
                return new Owner("", Names.compared(me.get()), Names.shown(me.get()), "you said so (--me)");
            }
            return new Owner(key, "", "", "you said so (--me)").withName(inviterName(export, key));
        }
        Optional<Owner> inviter = inviter(export);
        if (inviter.isPresent()) {
            return inviter.get();
        }
        return export.profileName
                .map(name -> new Owner("", Names.compared(name), Names.shown(name), "the name in Profile.csv"))
                .orElse(Owner.UNKNOWN);
    }

    /** The name that an address bears among the invitations; empty if it is not among them. */
    private static String inviterName(Export export, String key) {
        return export.invitations.stream()
                .filter(invitation -> ProfileLinks.key(
                                invitation.direction() == Direction.OUT ? invitation.fromUrl() : invitation.toUrl())
                        .equals(key))
                .map(invitation -> invitation.direction() == Direction.OUT ? invitation.from() : invitation.to())
                .findFirst()
                .orElse("");
    }

    /** One key of outgoing invitations' senders and incoming ones' receivers; else one name. */
    private static Optional<Owner> inviter(Export export) {
        Map<String, String> keys = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        String shown = "";
        for (Export.Invitation invitation : export.invitations) {
            boolean out = invitation.direction() == Direction.OUT;
            String url = out ? invitation.fromUrl() : invitation.toUrl();
            String name = out ? invitation.from() : invitation.to();
            String key = ProfileLinks.key(url);
            if (!key.isEmpty()) {
                keys.put(key, name);
            }
            names.add(Names.compared(name));
            shown = name;
        }
        if (keys.size() == 1) {
            Map.Entry<String, String> only = keys.entrySet().iterator().next();
            return Optional.of(new Owner(
                    only.getKey(),
                    Names.compared(only.getValue()),
                    Names.shown(only.getValue()),
                    "the one sender of your invitations"));
        }
        if (keys.isEmpty() && names.size() == 1) {
            return Optional.of(
                    new Owner("", names.iterator().next(), Names.shown(shown), "the one sender of your invitations"));
        }
        return Optional.empty();
    }
}
