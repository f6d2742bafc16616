package dev.rapport.theme.hello;

import dev.rapport.fact.Coded;

/**
 * The rules by which a contact is worth a hello, in the order in which they are asked and shown: who waits, then old ties,
 * then what is new.
 */
public enum HelloRule implements Coded {
    WAITING_ON_YOU,
    PROMISED,
    SLIPPING,
    DORMANT,
    NEW_CONNECTION,
    JOB_CHANGE;
}
