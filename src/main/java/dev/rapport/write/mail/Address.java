package dev.rapport.write.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;

/**
 * Where a mail goes: one plain address, such as {@code you@example.org}, or the name of a mailbox on this computer. No name
 * beside it, no list, no quotes, so that nothing can follow it into the head of the message.
 */
public record Address(String local, Optional<String> domain) {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern DOMAIN = Pattern.compile(
            "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*+");
    private static final int MOST = 254;

    public Address {
        if (!LOCAL.matcher(local).matches()
                || domain.filter(name -> !DOMAIN.matcher(name).matches()).isPresent()
                || local.length() + domain.map(String::length).orElse(0) >= MOST) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /**
     * Reads an address as a person types it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Address of(String typed) {
        int at = typed.lastIndexOf('@');
        return at < 0
                ? new Address(typed, Optional.empty())
                : new Address(typed.substring(0, at), Optional.of(typed.substring(at + 1)));
    }

    Mailbox mailbox() {
        return new Mailbox(local, domain.orElse(null));
    }
}
