package dev.rapport.cli;

import dev.rapport.Pipeline;
import dev.rapport.Request;
import dev.rapport.fact.History;
import dev.rapport.fact.Intake;
import dev.rapport.fact.Loaded;
import dev.rapport.fact.Source;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code rapport check [EXPORT…]}: reads everything and says per file what would be used, left out and rejected, with
 * line, column and reason; writes nothing.
 *
 * <pre>
 * rapport check Basic_LinkedInDataExport_11-30-2026.zip
 * rapport check inbox/ --log interactions.csv --json
 * </pre>
 *
 * <p>Ends with the code that {@code report} would end with: 0, or 3 if rows deserve a look.
 */
@Command(
        name = "check",
        header = "Say what would be used, left out and rejected; write nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapport check Basic_LinkedInDataExport_11-30-2026.zip",
            "  rapport check inbox/ --log interactions.csv --json"
        },
        synopsisHeading = "%nUsage: ",
        abbreviateSynopsis = true,
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Options options;

    @Mixin
    private Voice voice;

    @Override
    public Integer call() throws Exception {
        voice.traceSettings();
        Request request = options.reading();
        Loaded<History> loaded = new Pipeline().check(request);
        Verdict verdict = Verdict.of(loaded.intake(), request.strict());
        for (Intake file : loaded.intake()) {
            RowLedger.inFull(file).forEach(voice::say);
        }
        voice.say("");
        voice.say(RowLedger.inShort(loaded.intake()) + "; data end "
                + loaded.value().end());
        voice.say(owner(loaded.value()));
        List<Source> missing = missing(loaded.value());
        if (!missing.isEmpty()) {
            voice.say("Not there, so that some findings stay empty (rapport explain FILE says which and why):");
            missing.forEach(source -> voice.say("  " + source.file()));
        }
        verdict.complaints().forEach(voice::warn);
        voice.sayJson(json(loaded, missing, verdict));
        return verdict.code().code();
    }

    private static String owner(History history) {
        return history.coverage()
                .ownerRecognisedBy()
                .map(how -> "Your own profile was recognised by " + Terminal.safe(how) + ".")
                .orElse("Your own profile was not recognised; --me URL names it.");
    }

    private static List<Source> missing(History history) {
        return Arrays.stream(Source.values())
                .filter(source -> !history.coverage().has(source))
                .toList();
    }

    private static String json(Loaded<History> loaded, List<Source> missing, Verdict verdict) {
        Json.Items absent = new Json.Items();
        missing.forEach(source -> absent.add(source.file()));
        return new Json.Fields()
                .add("exit", verdict.code().code())
                .add("end", loaded.value().end().toString())
                .add("contacts", loaded.value().contacts().size())
                .add("missing", absent)
                .add("files", RowLedger.json(loaded.intake()))
                .toString();
    }
}
