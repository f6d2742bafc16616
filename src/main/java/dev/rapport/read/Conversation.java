package dev.rapport.read;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;

/** What is known of a conversation so far. */
final class Conversation {
    final int number;
    /** Its id, if there are several exports. */
    final String id;

    boolean advertisement;
    boolean crowd;
    /** Whether the owner wrote in it. */
    boolean answered;
    /** Whether a row of somebody else's lies in another folder than the one for spam. */
    boolean welcome;

    final IntArrayList people = new IntArrayList(1);
    /** People without address; none as long as it is not written to. */
    private List<String> names = List.of();
    /** Cells of several recipients, until all names are known by which they are cut. */
    private List<Cell> open = List.of();
    /**
     * Recipients that were understood already, of the latest row the owner wrote, and of the others': 64 bits of their
     * names and addresses, which are long in a group.
     */
    private long ownRecipients;

    private long othersRecipients;
    /** To whom the owner's latest row went, if to one name. */
    private String ownTo = "";
    /** The address of the latest sender who was understood, and that person's number. */
    String knownSender = "";

    int knownCode;
    /** The earliest row so far, and whether the owner wrote it. */
    long earliest = Long.MAX_VALUE;

    boolean earliestMine;
    /** The earliest row so far of somebody known that does not say what some note says: perhaps the opener. */
    long opening = Long.MAX_VALUE;
    /** Text of that row, if the owner wrote it, until it is measured. */
    final HeldText openerText = new HeldText();

    /** Measured wording of that row. */
    Draft opener;

    /**
     * A cell of several recipients.
     *
     * @param linked the others whose addresses stand beside it, in this order
     */
    record Cell(String to, IntList linked, boolean mine) {}

    Conversation(int number, String id) {
        this.number = number;
        this.id = id;
    }

    /** Whether the latest row of a side has these recipients. */
    boolean isAddressed(boolean mine, long recipients) {
        return recipients == (mine ? ownRecipients : othersRecipients);
    }

    /** The latest row of a side has these recipients; {@code to} is the name if it is one. */
    void addressed(boolean mine, long recipients, String to) {
        if (mine) {
            ownRecipients = recipients;
            ownTo = to;
        } else {
            othersRecipients = recipients;
        }
    }

    /** To whom the owner's latest row went; empty if to several. */
    String ownTo() {
        return ownTo;
    }

    void person(int number) {
        if (!people.contains(number)) {
            people.add(number);
        }
    }

    void name(String name) {
        if (!names.contains(name)) {
            names = names.isEmpty() ? new ArrayList<>(1) : names;
            names.add(name);
        }
    }

    /** The names of people without address. */
    List<String> names() {
        return names;
    }

    /** The one who is known by name only is somebody with an address elsewhere. */
    void means(int number) {
        names = List.of();
        person(number);
    }

    void open(Cell cell) {
        open = open.isEmpty() ? new ArrayList<>(1) : open;
        open.add(cell);
    }

    /** The cells of several recipients, which are let go. */
    List<Cell> takeOpen() {
        List<Cell> cells = open;
        open = List.of();
        return cells;
    }
}
