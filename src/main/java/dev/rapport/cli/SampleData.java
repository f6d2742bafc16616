package dev.rapport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The export, the earlier export and the log of {@code sample-data}, which the build packs into the jar as they are. */
final class SampleData {
    /** The interaction log. */
    static final String LOG = "interactions.csv";

    private static final String EXPORT = "Basic_LinkedInDataExport_11-30-2026";

    /** What is packed. */
    static final List<String> FILES = List.of(
            EXPORT + "/Connections.csv",
            EXPORT + "/Email Addresses.csv",
            EXPORT + "/Endorsement_Given_Info.csv",
            EXPORT + "/Endorsement_Received_Info.csv",
            EXPORT + "/Events.csv",
            EXPORT + "/Invitations.csv",
            EXPORT + "/Positions.csv",
            EXPORT + "/Profile.csv",
            EXPORT + "/Recommendations_Given.csv",
            EXPORT + "/Recommendations_Received.csv",
            EXPORT + "/Skills.csv",
            EXPORT + "/messages.csv",
            "Basic_LinkedInDataExport_08-20-2025.zip",
            LOG);

    private SampleData() {}

    /** Writes all of it into a folder, which is made if it is missing; files of these names are replaced. */
    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve(EXPORT));
        for (String name : FILES) {
            try (InputStream packed = SampleData.class.getResourceAsStream("sample-data/" + name)) {
                Files.copy(packed, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Removes what {@link #writeTo} wrote, and the folder if nothing else is in it. */
    static void removeFrom(Path folder) throws IOException {
        for (String name : FILES) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder.resolve(EXPORT));
        Files.deleteIfExists(folder);
    }
}
