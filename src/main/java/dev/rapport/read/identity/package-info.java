/**
 * Decides whose exports they are, and which people of several exports are one, by the rows they share.
 */
package dev.rapport.read.identity;
