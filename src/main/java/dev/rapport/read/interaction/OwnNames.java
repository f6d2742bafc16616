package dev.rapport.read.interaction;

import dev.rapport.read.export.Export;
import dev.rapport.read.people.Mention;
import dev.rapport.read.people.Names;
import dev.rapport.read.people.ProfileLinks;
import dev.rapport.read.setting.ReadOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The owner's names and e-mail addresses, by which they are told from the others in a log: those of the export, those the
 * person says, and those a calendar gives away.
 */
public final class OwnNames {
    private final Set<String> names = new HashSet<>();
    private final Set<String> mails = new TreeSet<>();

    public OwnNames(List<Export> exports, ReadOptions options) {
        options.meetings().own().forEach(this::mail);
        options.me()
                .filter(me -> ProfileLinks.key(me).isEmpty())
                .map(Names::compared)
                .ifPresent(names::add);
        for (Export export : exports) {
            export.ownMails.forEach(this::mail);
            if (!export.owner.name().isEmpty()) {
                names.add(export.owner.name());
            }
            export.profileName
                    .map(Names::compared)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(names::add);
        }
    }

    public void mail(String mail) {
        if (!mail.isBlank()) {
            mails.add(Names.compared(mail));
        }
    }

    public int addresses() {
        return mails.size();
    }

    /** Names and addresses, as compared. */
    public Set<String> all() {
        Set<String> all = new HashSet<>(names);
        all.addAll(mails);
        return all;
    }

    /** Whether an address is the owner's, also one of theirs with a tag ({@code sam+news@…}). */
    public boolean mailIs(String mail) {
        String compared = Names.compared(mail);
        return !mail.isEmpty() && (mails.contains(compared) || mails.contains(Mention.untagged(compared)));
    }

    public boolean nameIs(String name) {
        return names.contains(Names.compared(name));
    }
}
