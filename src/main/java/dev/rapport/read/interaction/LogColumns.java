package dev.rapport.read.interaction;

import dev.rapport.read.wording.WordList;
import java.util.List;

/** The columns of an interaction log by their places in a row, whatever their order in the file. */
final class LogColumns {
    static final int DATE = 0;
    static final int CONTACT = 1;
    static final int URL = 2;
    static final int MAIL = 3;
    static final int CHANNEL = 4;
    static final int DIRECTION = 5;
    static final int KIND = 6;
    static final int EVENT = 7;
    static final int FOLLOW_UP_BY = 8;
    static final int EASE = 9;
    static final int TOPIC = 10;
    static final int NOTE = 11;
    static final int PROMISE = 12;
    static final int PHONE = 13;
    static final int DURATION = 14;

    private static final List<String> NAMES = WordList.inOrder(
            "date, contact, url, email, channel, direction, kind, event, follow_up_by, ease, topic, note, promise",
            "phone, duration");

    private LogColumns() {}

    /** Their names, in that order. */
    static String[] names() {
        return NAMES.toArray(String[]::new);
    }
}
