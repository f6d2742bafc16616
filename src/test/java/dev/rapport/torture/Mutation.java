package dev.rapport.torture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One mutated export, made from a seed alone. */
final class Mutation {
    private static final List<Operator> OPERATORS = Stream.of(
                    CellOperators.ALL, RecordOperators.ALL, TextOperators.ALL, ByteOperators.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, World> WORLDS = new LinkedHashMap<>();

    /** One operator applied to one file. */
    private record Step(int file, Operator operator, long seed) {}

    private final long seed;
    private final World world;
    private final List<Step> steps = new ArrayList<>();
    private final List<Document> files = new ArrayList<>();
    private final List<String> did = new ArrayList<>();
    private final List<String> operators = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Dice outer;
    private boolean packed;
    private boolean archiveDamaged;
    private byte[] archive = new byte[0];
    private byte[] log = new byte[0];
    private final boolean dated;
    private final boolean ownerChanged;
    private final Map<Integer, Instant> made = new TreeMap<>();
    /** How many files the newest export and the log have. */
    private final int newest;

    private final List<OtherLog> others = new ArrayList<>();
    private final Map<Integer, Map<String, byte[]>> earlier = new TreeMap<>();

    /** @param without numbers of steps to leave out, to find out which of them matters */
    Mutation(long seed, java.util.Set<Integer> without) {
        this.seed = seed;
        Dice dice = new Dice(seed);
        Era era = dice.of(Era.values());
        int variant = dice.below(8);
        world = world(era, variant, 0);
        world.tables().forEach(table -> files.add(new Document(table, 0)));
        newest = files.size();
        // Two thirds of all accounts have one export.
        int older = dice.oneIn(3) ? 1 + dice.below(2) : 0;
        ownerChanged = older > 0 && World.ownerChanged(era, variant);
        made.put(0, world.latest());
        for (int age = 1; age <= older; age++) {
            World before = world(era, variant, age);
            before.tables().forEach(table -> files.add(new Document(table, before.age())));
            made.put(age, before.latest());
        }
        for (int i = 1 + dice.below(2); i > 0; i--) {
            // Half of all damage is done to the messages, which have most rows and most rules.
            int file = dice.oneIn(3) ? 1 : dice.below(files.size());
            for (int j = 1 + dice.below(3); j > 0; j--) {
                Operator operator = dice.oneIn(120) ? dice.one(HugeOperators.HUGE) : dice.one(OPERATORS);
                steps.add(new Step(file, operator, dice.seed()));
            }
        }
        steps.sort(Comparator.comparing(step -> step.operator().stage()));
        outer = new Dice(dice.seed());
        apply(without);
        pack();
        dated = outer.oneIn(2);
    }

    private static World world(Era era, int variant, int age) {
        return WORLDS.computeIfAbsent(era + " " + variant + " " + age, any -> new World(era, variant, age));
    }

    /** The operators that found something to change. */
    List<String> did() {
        return operators;
    }

    static List<String> operators() {
        return OPERATORS.stream().map(Operator::name).toList();
    }

    int steps() {
        return steps.size();
    }

    private void apply(java.util.Set<Integer> without) {
        for (Operator.Stage stage : Operator.Stage.values()) {
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (step.operator().stage() == stage && !without.contains(i)) {
                    Document file = files.get(step.file());
                    if (step.operator().act().on(file, new Dice(step.seed()))) {
                        did.add(file + ": " + step.operator());
                        operators.add(step.operator().name());
                        if (step.operator().name().equals("long texts")) {
                            carryTexts(file);
                        }
                    }
                }
            }
            files.forEach(file -> finish(file, stage));
        }
    }

    private void carryTexts(Document from) {
        files.stream()
                .filter(file -> file != from && file.truth.kind().equals(from.truth.kind()))
                .forEach(file -> CellOperators.carryTexts(from, file));
    }

    private static void finish(Document file, Operator.Stage stage) {
        switch (stage) {
            case CELLS -> file.writeCells();
            case RECORDS -> file.joinCells();
            case LINES -> file.encode();
            case BYTES -> {}
        }
    }

    /** Puts the files into a folder or a zip, under their own names or, seldom, others. */
    private void pack() {
        for (Document file : files) {
            if (!file.truth.isLog()) {
                (file.age == 0 ? contents : earlier.computeIfAbsent(file.age, any -> new LinkedHashMap<>()))
                        .put(file.name, file.bytes());
            }
        }
        log = files.get(newest - 1).bytes();
        if (outer.oneIn(3)) {
            bring();
        }
        if (outer.oneIn(6)) {
            did.add(Misplaced.among(files.subList(0, newest - 1), contents, outer));
        }
        if (outer.oneIn(4)) {
            did.add("strays " + Strays.into(contents, outer));
        }
        packed = outer.oneIn(3);
        if (packed) {
            archive = Archive.of(contents, outer.oneIn(4), made.get(0));
            if (outer.oneIn(8)) {
                archive = Archive.of(Map.of("Basic.zip", archive), false, made.get(0));
                did.add("zip in zip");
            }
            if (outer.oneIn(3)) {
                archive = Archive.damaged(archive, outer);
                archiveDamaged = true;
                did.add("zip damaged");
            }
        }
    }

    /** A log of another tool, whole or damaged in up to two entries. */
    private void bring() {
        OtherLog other = OtherLog.of(outer);
        for (int i = outer.below(3); i > 0; i--) {
            other.damage(outer);
        }
        others.add(other);
        did.add("beside " + other);
    }

    List<Document> files() {
        return files;
    }

    Map<String, byte[]> contents() {
        return contents;
    }

    /** The files of older exports, by age. */
    Map<Integer, Map<String, byte[]>> earlier() {
        return earlier;
    }

    /** When an export was made: none of its rows is later. */
    Instant made(int age) {
        return made.get(age);
    }

    /** The last day that counts, if somebody says one: it is later than everything. Else the data say it. */
    Optional<LocalDate> asOf() {
        return dated ? Optional.of(World.AS_OF) : Optional.empty();
    }

    List<OtherLog> others() {
        return others;
    }

    byte[] log() {
        return log;
    }

    /** The zip, or nothing if the files lie in a folder. */
    byte[] archive() {
        return archive;
    }

    boolean packed() {
        return packed;
    }

    boolean archiveDamaged() {
        return archiveDamaged;
    }

    /** The owner, if rows that tell it may be damaged. */
    Optional<String> me() {
        boolean unsure = files.stream()
                .filter(file -> !file.truth.kind().startsWith("endorse"))
                .anyMatch(file -> file.loose
                        || file.doomed
                        || file.entries.stream().anyMatch(entry -> entry.status == Entry.Status.ALTERED)
                        || (file.truth.rows().size() < 9
                                && file.entries.stream().anyMatch(entry -> entry.status != Entry.Status.INTACT)));
        return unsure ? Optional.of(world.me()) : Optional.empty();
    }

    /** Whether every text stands where a text belongs, and a whole report is worth its time. */
    boolean reported() {
        return seed % 50 == 7 && files.stream().noneMatch(file -> file.loose || file.doomed || file.confused);
    }

    /** Whether reading may be refused as a whole. */
    boolean refusable() {
        // Of an owner under another name only rows that two exports share tell that it is they.
        return archiveDamaged
                || (ownerChanged && files.stream().anyMatch(file -> file.loose || file.doomed || file.confused))
                || files.stream().anyMatch(file -> file.truth.isLog() && file.doomed)
                || (packed && files.stream().anyMatch(file -> file.bytes().length > 100_000));
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + world + (earlier.isEmpty() ? "" : " and " + earlier.size() + " older") + ": "
                + String.join("; ", did);
    }
}
