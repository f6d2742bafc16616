package dev.rapport.read.message;

import dev.rapport.read.wording.Draft;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a conversation so far. */
public final class Conversation {
    public final int number;
    /** Its id, if there are several exports. */
    public final String id;

    public boolean advertisement;
    public boolean crowd;
    /** Whether the owner wrote in it. */
    public boolean answered;
    /** Whether a row that another person wrote lies outside the folder for spam. */
    public boolean welcome;

    public final IntArrayList people = new IntArrayList(1);
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
    /** The earliest row so far, and whether the owner wrote it. */
    public long earliest = Long.MAX_VALUE;

    public boolean earliestMine;
    /** The earliest row so far of a known person that does not repeat an invitation's note: perhaps the opener. */
    public long opening = Long.MAX_VALUE;
    /** Text of that row, if the owner wrote it and it is kept to be measured. */
    public @Nullable String openerText;

    /** Measured wording of that row. */
    public @Nullable Draft opener;

    /**
     * A cell of several recipients.
     *
     * @param linked the others whose addresses stand beside it, in this order
     */
    public record Cell(String to, IntList linked, boolean mine) {}

    Conversation(int number, String id) {
        this.number = number;
        this.id = id;
    }

    /** Whether the latest row of a side has these recipients. */
    public boolean isAddressed(boolean mine, long recipients) {
        return recipients == (mine ? ownRecipients : othersRecipients);
    }

    /** The latest row of a side has these recipients; {@code to} is the name if it is one. */
    public void addressed(boolean mine, long recipients, String to) {
        if (mine) {
            ownRecipients = recipients;
            ownTo = to;
        } else {
            othersRecipients = recipients;
        }
    }

    /** To whom the owner's latest row went; empty if to several. */
    public String ownTo() {
        return ownTo;
    }

    public void person(int number) {
        if (!people.contains(number)) {
            people.add(number);
        }
    }

    public void name(String name) {
        if (!names.contains(name)) {
            names = names.isEmpty() ? new ArrayList<>(1) : names;
            names.add(name);
        }
    }

    /** The names of people without address. */
    public List<String> names() {
        return names;
    }

    /** The one who is known by name only turns out to have an address elsewhere. */
    public void means(int number) {
        names = List.of();
        person(number);
    }

    public void open(Cell cell) {
        open = open.isEmpty() ? new ArrayList<>(1) : open;
        open.add(cell);
    }

    /** The cells of several recipients, which are let go. */
    public List<Cell> takeOpen() {
        List<Cell> cells = open;
        open = List.of();
        return cells;
    }
}
