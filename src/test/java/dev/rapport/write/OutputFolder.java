package dev.rapport.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.own.OnDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** An output folder, and a small report published into it. */
class OutputFolder {
    static final Set<Format> QUICK = EnumSet.of(Format.JSON, Format.CSV);

    @TempDir
    Path folder;

    Path out() {
        return folder.resolve("reports");
    }

    Publication.Published publish(String name) throws Exception {
        return new Publication(out())
                .publish(Reports.naming(name, "Northwind Example"), QUICK, false, Duration.ofMillis(200));
    }

    static Set<String> names(Path path) throws IOException {
        assertThat(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).isTrue();
        try (Stream<Path> list = Files.list(path)) {
            return new TreeSet<>(list.map(each -> each.getFileName().toString()).toList());
        }
    }

    /** Removes a file, a link or a whole folder, if it is there. */
    static void delete(Path path) throws IOException {
        if (OnDisk.at(path).isPresent()) {
            List<Path> tree = new ArrayList<>(Disk.tree(path));
            Collections.reverse(tree);
            for (Path each : tree) {
                Files.delete(each);
            }
        }
    }
}
