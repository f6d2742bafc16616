package dev.rapport.read;

/**
 * What the cells of a message say before its date: who wrote to whom, in which conversation.
 *
 * @param owner who the owner was taken for
 * @param conversation null if nobody is named, as in LinkedIn's own rows
 * @param mine whether the owner wrote
 * @param sender the sender's number, or one of {@link TalkColumns}' codes beside numbers
 * @param to the recipients' names
 * @param urls the recipients' addresses
 */
record Sides(Owner owner, TalkColumns.Conversation conversation, boolean mine, int sender, String to, String urls) {}
