package dev.rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a data person would write instead, in a process of its own.
 *
 * @param command with which it does its job, of a mailbox
 */
record Peer(String name, Function<Mailbox, List<String>> command) {

    /** DuckDB, and PapaParse and pandas where they are installed; scripts are laid into a folder. */
    static List<Peer> installed(Path work) throws IOException, InterruptedException {
        List<Peer> peers = new ArrayList<>();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        peers.add(new Peer("DuckDB", mailbox -> with(mailbox, java, "-cp", classes, DuckDbJob.class.getName())));
        // Node looks for its libraries in the folder of the script and above.
        if (Files.isDirectory(work.resolve("node_modules").resolve("papaparse"))) {
            String script = laid(work, "papaparse.mjs");
            peers.add(new Peer("PapaParse", mailbox -> with(mailbox, "node", script)));
        }
        String python = System.getenv().getOrDefault("PYTHON", "python3");
        if (runs(python, "-c", "import pandas")) {
            String script = laid(work, "job-pandas.py");
            peers.add(new Peer("pandas", mailbox -> with(mailbox, python, script)));
        }
        return peers;
    }

    private static List<String> with(Mailbox mailbox, String... program) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(
                mailbox.export().toString(),
                mailbox.log().toString(),
                mailbox.out().toString()));
        return command;
    }

    private static String laid(Path work, String script) throws IOException {
        Path file = work.resolve(script);
        try (InputStream in = Peer.class.getResourceAsStream(script)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file.toString();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
