package dev.rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.Documented;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system sees of a run: nothing leaves this computer, and only its owner can read what is written. */
class TracedRunTest {
    private static final String SAMPLE = Path.of("sample-data").toAbsolutePath().toString();
    private static final String REPORT = "\"$0\" report '" + SAMPLE + "' --quiet --out reports";

    /** Everything that gives a socket somebody to talk to, or talks. */
    private static final Pattern TALK =
            Pattern.compile("^\\d+ +(?:connect|bind|listen|accept4?|send(?:to|m?msg)|recv(?:from|m?msg))\\(.*");
    /** On this computer: glibc asks a name service whose home this is. */
    private static final Pattern HERE = Pattern.compile(".*(?:AF_UNIX|AF_LOCAL).*");

    private static final Pattern CREATED =
            Pattern.compile("^\\d+ +(?:open(?:at)?|creat|mkdir(?:at)?)\\(.*(?:O_CREAT|mkdir).*");

    @TempDir
    static Path folder;

    /** One run, traced for all that is asked of it: tracing makes it several times as long. */
    private static List<String> calls;

    private static List<String> traced() throws Exception {
        if (calls != null) {
            return calls;
        }
        Tools.need("strace");
        Tools.allowed("strace", "-f", "-o", "/dev/null", "true");
        // A launcher that finds its program out of date builds it first, which is not what is traced here.
        Launched.in(folder).rapport("--version");
        Path trace = folder.resolve("trace");
        Launched run = Launched.in(folder)
                .shell("strace -f -e trace=%network,open,openat,creat,mkdir,mkdirat -o '" + trace + "' " + REPORT);
        assertThat(run.code()).as(run.toString()).isZero();
        calls = Files.readAllLines(trace);
        return calls;
    }

    @Test
    void aRunTalksToNobody() throws Exception {
        List<String> network = traced();

        assertThat(network.stream()
                        .filter(call -> TALK.matcher(call).matches()
                                && !HERE.matcher(call).matches()))
                .isEmpty();
        // Java's own file code asks at its start whether the system knows IPv4, IPv6 and a port option, and closes
        // them.
        long probes =
                network.stream().filter(call -> call.contains("socket(AF_INET")).count();
        assertThat(probes).isLessThanOrEqualTo(3);
        System.out.println("traced run: 0 sockets connected, bound or written to outside this computer (Java opens "
                + probes + " to see whether IPv4 and IPv6 exist, and uses none)");
    }

    @Test
    void nothingIsWrittenOutsideTheOutputFolder() throws Exception {
        List<String> created = traced().stream()
                .filter(call -> CREATED.matcher(call).matches() && !call.contains(" = -1 "))
                .filter(call -> !call.contains(folder.toString()) && !call.contains("\"/dev/"))
                .toList();

        assertThat(created).isEmpty();
        System.out.println("traced run: 0 files made outside the output folder");
    }

    @Test
    void underUmask000OnlyTheOwnerCanReadWhatIsWritten(@TempDir Path open) throws Exception {
        Launched run = Launched.in(open).shell("umask 000; " + REPORT);
        assertThat(run.code()).as(run.toString()).isZero();

        int files = 0;
        int folders = 0;
        try (Stream<Path> all = Files.walk(open.resolve("reports"))) {
            for (Path path : all.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
                assertThat(permissions(path)).as(path.toString()).isEqualTo(isFolder ? "rwx------" : "rw-------");
                files += isFolder ? 0 : 1;
                folders += isFolder ? 1 : 0;
            }
        }
        Documented.in("reliability.md", "0 of " + files + " files and 0 of " + folders + " folders open to others");
        System.out.println("umask 000: 0 of " + files + " files and 0 of " + folders + " folders open to others");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }
}
