/**
 * Gathers what exports and logs have said into one history: invitations, conversations, first texts and vouches, each once.
 */
package dev.rapport.read.history;
