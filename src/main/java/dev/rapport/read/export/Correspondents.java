package dev.rapport.read.export;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.read.cell.Row;
import dev.rapport.read.csv.RowException;
import dev.rapport.read.message.Conversation;
import dev.rapport.read.message.Envelope;
import dev.rapport.read.message.MessageCells;
import dev.rapport.read.message.TalkColumns;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.Owner;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.wording.Words;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import org.jspecify.annotations.Nullable;

/** Who writes to whom in a row of {@code messages.csv}, and in which conversation. */
final class Correspondents {
    private static final String SPONSORED = "Sponsored Conversation";

    private Correspondents() {}

    /** Who writes to whom, if a row with the same cells said so, and nothing more became known of the owner since. */
    static @Nullable Envelope known(Row row, Export export) {
        Envelope known = export.envelopes.of(row);
        if (known != null && known.owner() == export.owner) {
            if (known.conversation() != null) {
                known.conversation().addressed(known.mine(), known.recipients(), known.ownTo());
            }
            return known;
        }
        return null;
    }

    /** Who writes to whom, according to the cells of a row, of which two hold these addresses. */
    static Envelope of(Row row, Export export, String fromUrl, String urls) throws RowException {
        Owner owner = export.owner;
        String from = row.name(MessageCells.FROM);
        String to = row.name(MessageCells.TO);
        if (from.isEmpty() && to.isEmpty() && fromUrl.isEmpty() && urls.isEmpty()) {
            return understood(row, export, new Envelope(owner, null, false, TalkColumns.NOBODY, 0, ""));
        }
        boolean mine = mine(row, export, from, fromUrl);
        Conversation conversation = export.talk.conversation(id(row, mine ? to : from));
        String title = row.raw(MessageCells.TITLE);
        conversation.advertisement |= title.equals(SPONSORED) || MessageCells.advertises(row);
        if (!title.isEmpty() && title.indexOf(',') < 0) {
            export.roster.whole(export.compared(title));
        }
        LeftOutRule rule = mine ? null : stranger(row, from, fromUrl);
        // The conversation may yet turn out to be an advertisement; the row is then left out for that.
        int sender = mine
                ? TalkColumns.OWNER
                : rule != null && !conversation.advertisement
                        ? TalkColumns.NOBODY - 1 - rule.ordinal()
                        : person(export, conversation, from, fromUrl);
        long recipients = recipients(export, conversation, to, urls, mine);
        if (mine && export.owner.key().isEmpty()) {
            export.owner = export.owner.withKey(ProfileLinks.key(fromUrl));
        }
        Envelope envelope = new Envelope(owner, conversation, mine, sender, recipients, conversation.ownTo());
        return rule == null ? understood(row, export, envelope) : envelope;
    }

    private static Envelope understood(Row row, Export export, Envelope envelope) {
        if (!row.anyEmptied()) {
            export.envelopes.put(row, envelope);
        }
        return envelope;
    }

    private static boolean mine(Row row, Export export, String from, String fromUrl) {
        Owner owner = export.owner;
        if (!owner.key().isEmpty() && !fromUrl.isEmpty()) {
            return export.owners(fromUrl);
        }
        if (!owner.name().isEmpty() && !from.isEmpty() && export.compared(from).equals(owner.name())) {
            return true;
        }
        if (row.has(MessageCells.DIRECTION) && fromUrl.isEmpty()) {
            return row.get(MessageCells.DIRECTION).equals("OUTGOING");
        }
        return false;
    }

    /** The id of the conversation; where there is none, as before 2020, the other's name stands for it. */
    private static String id(Row row, String other) {
        String id = row.text(MessageCells.ID);
        return id.isEmpty() ? "with " + other : id;
    }

    /** Why a sender without an address cannot be a person; null for one who can. */
    private static @Nullable LeftOutRule stranger(Row row, String from, String fromUrl) {
        if (!fromUrl.isEmpty()) {
            return null;
        }
        if (from.equals(Names.MEMBER) || Names.blank(from)) {
            return LeftOutRule.NO_IDENTITY;
        }
        if (from.startsWith("LinkedIn ")) {
            return LeftOutRule.LINKEDIN_ITSELF;
        }
        // LinkedIn leaves the address of advertisers empty; where another program wrote over it, the name must do.
        return row.has(MessageCells.SENDER_URL) && !row.isEmptied(MessageCells.SENDER_URL)
                ? LeftOutRule.SENDER_WITHOUT_IDENTITY
                : null;
    }

    private static int person(Export export, Conversation conversation, String name, String url) {
        if (!url.isEmpty()) {
            int number = export.roster.byUrl(url, name);
            if (number >= 0) {
                conversation.person(number);
                return number;
            }
        }
        conversation.name(name);
        export.roster.whole(export.compared(name));
        return TalkColumns.NOBODY;
    }

    /** Understands to whom a row goes, unless the side's latest went to the same; 64 bits of the recipients. */
    private static long recipients(Export export, Conversation conversation, String to, String urls, boolean mine) {
        long recipients = 31 * Words.hash(to) + Words.hash(urls);
        if (conversation.isAddressed(mine, recipients)) {
            return recipients;
        }
        String[] names = MessageCells.names(to);
        String[] links = MessageCells.addresses(urls);
        boolean paired = names.length == links.length && links.length == 1;
        // Of most rows it is not asked: the one address says who it is.
        boolean toOwner = !(paired && !export.owner.key().isEmpty()) && isOwner(export, to, names.length > 1);
        conversation.addressed(mine, recipients, names.length > 1 && !toOwner ? "" : mine ? export.shared(to) : to);
        if (!mine && links.length == 1 && export.owner.key().isEmpty() && toOwner) {
            // An owner who never writes is still known by the address others write to.
            export.owner = export.owner.withKey(ProfileLinks.key(links[0]));
        }
        // Each address is somebody. Where the cell holds several names, whose they are is asked when all names are
        // known.
        IntArrayList linked = new IntArrayList(links.length);
        for (int i = 0; i < links.length; i++) {
            String name = paired ? names[i] : "";
            if (!owners(export, links[i], name)) {
                int number = export.roster.byUrl(links[i], name);
                if (number >= 0) {
                    conversation.person(number);
                    linked.add(number);
                }
            }
        }
        int others = mine ? 0 : 1;
        if (!paired && !toOwner && (to.indexOf(',') >= 0 || to.indexOf(';') >= 0)) {
            if (export.roster.knowsCrowd(linked)) {
                conversation.crowd = true;
            } else {
                conversation.open(new Conversation.Cell(export.shared(to), linked, mine));
            }
        } else if (links.length > 0) {
            others += linked.size();
        } else if (!to.isEmpty() && !toOwner) {
            others++;
            if (!to.equals(Names.MEMBER)) {
                conversation.name(to);
            }
        }
        conversation.crowd |= others > 1;
        return recipients;
    }

    /** Whether a cell names the owner alone; of names that are parted only an owner's is one whose own name has a comma. */
    private static boolean isOwner(Export export, String to, boolean parted) {
        String name = export.owner.name();
        return !name.isEmpty()
                && !(parted && name.indexOf(',') < 0 && name.indexOf(';') < 0)
                && export.compared(to).equals(name);
    }

    /** Whether a recipient is the owner: by address, under which they bear any name, or by name while that is unknown. */
    private static boolean owners(Export export, String link, String name) {
        Owner owner = export.owner;
        return owner.key().isEmpty()
                ? !owner.name().isEmpty() && export.compared(name).equals(owner.name())
                : export.owners(link);
    }
}
