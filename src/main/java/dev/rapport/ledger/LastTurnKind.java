package dev.rapport.ledger;

/** How a contact's last words to the owner end: whether they ask for an answer, or why they do not seem to. */
public enum LastTurnKind {
    /** The owner had never written to them before. */
    STRANGER("strangers"),
    /** LinkedIn offers the words ready-made, or another contact sent the same. */
    READY_MADE("readyMade"),
    /** No question mark outside web addresses: "thank you", a thumb. */
    CLOSER("closers"),
    /** Long, or with a web address. */
    PITCH("pitches"),
    /** The owner had asked and written too little for it to be a conversation of theirs. */
    NOT_INVESTED("notInvested"),
    /** A short question in a conversation the owner had taken part in. */
    ASKS("asksYou");

    private final String code;

    LastTurnKind(String code) {
        this.code = code;
    }

    /** Its name in report.json. */
    public String code() {
        return code;
    }
}
