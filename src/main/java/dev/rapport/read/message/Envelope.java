package dev.rapport.read.message;

import dev.rapport.read.people.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of a message, from the cells before its date: who wrote to whom, in which conversation.
 *
 * @param owner who the owner was taken for
 * @param conversation null if no one is named, as in LinkedIn's own rows
 * @param mine whether the owner wrote
 * @param sender the sender's number, or one of {@link TalkColumns}' codes beside numbers
 * @param recipients 64 bits of the recipients' names and addresses
 * @param ownTo to whom the owner wrote, if to one name
 */
public record Envelope(
        Owner owner, @Nullable Conversation conversation, boolean mine, int sender, long recipients, String ownTo) {}
