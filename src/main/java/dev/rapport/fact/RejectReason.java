package dev.rapport.fact;

/** Why a row could not be used. */
public enum RejectReason implements Coded {
    DAMAGED_QUOTES("its quotes do not match"),
    TOO_LONG("the record is longer than 200 lines or 1 MB"),
    NUL_CHARACTER("it contains a NUL character"),
    CELL_COUNT("it has another number of cells than the header"),
    UNKNOWN_DATE("the date has none of the known shapes, or there is no such day"),
    SKIPPED_TIME("there was no such time: the clock was put forward over it"),
    LATER_THAN_EXPORT("the date is later than the export was made"),
    BEFORE_LINKEDIN("the date is before LinkedIn was there"),
    AMBIGUOUS_DATE("day and month cannot be told apart; set log.date-format"),
    UNKNOWN_DIRECTION("the direction is none of the known words"),
    NO_HEADER("no line of its beginning names the columns of such a file"),
    OUT_OF_PLACE("the cell cannot belong to its column: cells are shifted"),
    NOT_A_URL("the cell should hold a web address and does not"),
    NOT_A_PROFILE("the cell should hold a profile's address such as linkedin.com/in/ada-example and does not"),
    UNKNOWN_KIND("the kind is none of the known words"),
    MISSING_VALUE("a required cell is empty"),
    CONTRADICTION("two columns point to two different people"),
    DAMAGED_MEETING("the meeting is not written as a calendar should be"),
    DAMAGED_ENTRY("the entry is not written as such a file should be"),
    STANDS_ABOVE("a row above it says the same or something else of the same"),
    DUE_BEFORE("what was promised is due before the row's own date"),
    NOT_A_NUMBER("the cell should hold a number in range and does not");

    private final String words;

    RejectReason(String words) {
        this.words = words;
    }

    /** The reason in plain words, to follow "row left out:". */
    public String words() {
        return words;
    }
}
