package dev.rapport.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names of people out of the names of files: a chat is named after the people in it, and a person's own file or
 * folder may be named after anyone. Names that LinkedIn gives stay; any other file becomes what it is, with a number.
 */
public final class ShareSafeFiles {
    private static final Pattern NAMED_BY_LINKEDIN =
            Pattern.compile("(?i)(Basic_|Complete_)?LinkedInDataExport_[\\d-]+( \\(\\d+\\))?(\\.zip)*");
    private static final Set<String> KNOWN =
            Set.of(("messages.csv,connections.csv,invitations.csv,endorsement_given_info.csv,"
                            + "endorsement_received_info.csv,recommendations_given.csv,recommendations_received.csv,"
                            + "profile.csv,email addresses.csv,comments.csv,reactions.csv,shares.csv,votes.csv,"
                            + "instantreposts.csv,member_follows.csv,events.csv,positions.csv,skills.csv,contacts.csv,"
                            + "importedcontacts.csv,interactions.csv")
                    .split(","));

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private ShareSafeFiles() {}

    /** The same row ledgers without a file's name that could be a person's. */
    public static List<Intake> of(List<Intake> files) {
        ShareSafeFiles safe = new ShareSafeFiles();
        files.forEach(file -> safe.name(file.file(), file.kind().isEmpty() ? "file" : file.kind()));
        return files.stream().map(safe::file).toList();
    }

    private String name(String path, String kind) {
        int slash = path.lastIndexOf('/') + 1;
        String folder = slash == 0 ? "" : folder(path.substring(0, slash - 1)) + "/";
        String base = path.substring(slash);
        String safe = KNOWN.contains(base.toLowerCase(Locale.ROOT))
                ? base
                : names.computeIfAbsent(base, any -> kind + " " + counts.merge(kind, 1, Integer::sum));
        return folder + safe;
    }

    private String folder(String name) {
        return NAMED_BY_LINKEDIN.matcher(name).matches()
                ? name
                : names.computeIfAbsent(name, any -> "export " + counts.merge("export", 1, Integer::sum));
    }

    private Intake file(Intake file) {
        List<Rejected> rejected = file.rejected().stream()
                .map(row -> new Rejected(
                        new Origin(
                                name(row.origin().file(), file.kind()),
                                row.origin().line()),
                        row.reason(),
                        row.column()))
                .toList();
        return new Intake(
                name(file.file(), file.kind()),
                file.kind(),
                file.read(),
                file.used(),
                file.leftOut(),
                rejected,
                file.unlisted(),
                file.remarks().stream().map(this::remark).toList(),
                file.missed());
    }

    /** A remark may name another file, such as the one that counts. */
    private String remark(String remark) {
        String safe = remark;
        for (Map.Entry<String, String> name : names.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .toList()) {
            safe = Pattern.compile("(?<!\\w)" + Pattern.quote(name.getKey()) + "(?!\\w)")
                    .matcher(safe)
                    .replaceAll(Matcher.quoteReplacement(name.getValue()));
        }
        return safe;
    }
}
