package dev.rapport.read;

/**
 * What is known of all records of a file before they are read.
 *
 * @param delimiter comma, tab or semicolon
 * @param width cells of a record
 * @param aside position of the cell that is set aside, as it is long and measured where it stands; negative for none
 * @param own position of the cell that is each record's own, while those before it, and those behind, are often those of
 *     one of the records before; negative for none
 */
record Shape(char delimiter, int width, int aside, int own) {}
