/**
 * The log of interactions: its rows in one's own words or as a setting describes them, and whom each of them means.
 */
package dev.rapport.read.interaction;
