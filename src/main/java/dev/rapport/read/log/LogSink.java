package dev.rapport.read.log;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.RejectReason;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Where the rows of a file go: each that is read is then taken, left out by a rule, or rejected. */
public interface LogSink {
    /** A row was read. */
    void read();

    /** Takes a row, or several that are one: {@link LogRow#rows} were read. */
    void take(LogRow row);

    /** Leaves a row out. */
    void leftOut(LeftOutRule rule);

    /**
     * Rejects a row.
     *
     * @param column what of it is wrong, in the file's own words for its columns; may be empty
     */
    void rejected(long line, RejectReason reason, String column);

    /** Says something about the file as a whole, never what a row holds. */
    void remark(String words);

    /** Measures a text (characters, question mark), which is then dropped. */
    void measure(String text);

    /** A chat is with a person of that name and this account: two accounts of one name are two people. */
    void account(String name, String account);

    /** Whether a name is a known person's. */
    boolean knows(String name);

    /** The name that address books have for a number; empty if none or several. */
    String nameOfPhone(String phone);

    /**
     * An address book's entry: addresses and numbers that mean one person, and their birthday if it tells.
     *
     * @param names how the book calls them, the shown name first; a known one among them is meant
     */
    void person(List<String> names, List<String> mails, List<String> phones, Optional<MonthDay> birthday);
}
