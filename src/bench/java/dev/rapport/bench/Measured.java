package dev.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took: wall time and processor time in seconds, and the most memory it held in MiB. Processor time and
 * memory are read from {@code /proc} until the process ends, so they are NaN where there is none, and miss its last
 * hundredth of a second.
 */
record Measured(double wall, double cpu, double memory) {
    private static final double TICKS_PER_SECOND = 100;

    /** Runs a command to its end, its output thrown away. */
    static Measured run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        double cpu = Double.NaN;
        double memory = Double.NaN;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            try {
                String stat = Files.readString(proc.resolve("stat"));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                cpu = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
                for (String line : Files.readAllLines(proc.resolve("status"))) {
                    if (line.startsWith("VmHWM:")) {
                        memory = Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
                    }
                }
            } catch (IOException | IndexOutOfBoundsException gone) {
                // The process ended between two looks, or this machine has no /proc.
                continue;
            }
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + String.join(" ", command));
        }
        return new Measured(wall, cpu, memory);
    }

    /** The run in the middle by wall time. */
    static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(java.util.Comparator.comparingDouble(Measured::wall))
                .toList()
                .get(runs.size() / 2);
    }
}
