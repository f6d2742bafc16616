package dev.rapport.read.message;

/**
 * What the cells of a message say behind its text.
 *
 * @param draft whether it was never sent
 * @param attached whether something came with it
 * @param spam whether it lies in the folder for spam
 */
public record Ending(boolean draft, boolean attached, boolean spam) {}
