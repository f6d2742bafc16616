package dev.rapport.read.message;

/**
 * The state of a message, from the cells behind its text.
 *
 * @param draft whether it was never sent
 * @param attached whether something came with it
 * @param spam whether it lies in the folder for spam
 */
public record MessageState(boolean draft, boolean attached, boolean spam) {}
