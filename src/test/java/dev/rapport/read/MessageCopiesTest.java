package dev.rapport.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Messages that are there twice, held to a plain set. */
class MessageCopiesTest {
    @Test
    void itSaysWhatAPlainSetSays() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            MessageCopies copies = new MessageCopies();
            Set<Long> newer = new HashSet<>();
            for (int export = 0; export < 3; export++) {
                long[] rows = random.longs(random.nextInt(30), 0, 40).toArray();
                copies.begin(rows.length, export < 2);
                for (long row : rows) {
                    copies.lookAt(row);
                }
                Set<Long> here = new HashSet<>();
                List<String> told = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (long row : rows) {
                    // Some rows are left out by another rule before anybody asks: an older copy of them is no copy.
                    if (random.nextInt(5) == 0) {
                        continue;
                    }
                    boolean old = newer.contains(row);
                    expected.add(old + " " + (!old && !here.add(row)));
                    boolean known = copies.inNewer(row);
                    told.add(known + " " + (!known && copies.again(row)));
                }
                assertThat(told).as("round %d, export %d", round, export).isEqualTo(expected);
                newer.addAll(here);
            }
        }
    }
}
