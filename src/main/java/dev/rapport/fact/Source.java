package dev.rapport.fact;

/** The inputs a finding may need. */
public enum Source {
    MESSAGES("messages.csv"),
    CONNECTIONS("Connections.csv"),
    INVITATIONS("Invitations.csv"),
    ENDORSEMENTS("Endorsement_Given_Info.csv"),
    RECOMMENDATIONS("Recommendations_Given.csv"),
    LOG("interactions.csv");

    private final String file;

    Source(String file) {
        this.file = file;
    }

    /** The file's usual name, to name what is missing. */
    public String file() {
        return file;
    }
}
