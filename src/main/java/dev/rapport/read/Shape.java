package dev.rapport.read;

/**
 * What is known of all records of a file before they are read.
 *
 * @param delimiter comma, tab or semicolon
 * @param width cells of a record
 * @param aside position of the cell that is set aside, as it is long and measured where it stands; negative for none
 * @param head how many first cells are often those of one of the rows before; 0 for none
 */
record Shape(char delimiter, int width, int aside, int head) {}
