package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same words from several people are a circular. */
class SameWordsTest {
    private static final MessagesBuilder.Copies UNNAMED = new MessagesBuilder.Copies() {
        @Override
        public boolean named() {
            return false;
        }

        @Override
        public void copy(int earlier, int i) {}
    };
    private static final MessagesBuilder.Said ASKS = new MessagesBuilder.Said(true, false, false);

    private final MessagesBuilder builder = new MessagesBuilder();

    @Test
    void lastWordsThatSomebodyElseSentTooAreMarked() {
        says(0, 10, false, 40, 7);
        says(1, 5, false, 40, 7);
        says(1, 6, true, 30, 1);
        says(2, 10, false, 40, 8);
        says(3, 10, false, 24, 9);
        says(4, 10, false, 24, 9);
        says(5, 9, false, 40, 5);
        says(5, 10, false, 40, 5);
        Messages all = builder.build(UNNAMED);
        assertThat(marked(all, 0)).as("others sent it").isTrue();
        assertThat(marked(all, 1)).as("answered already").isFalse();
        assertThat(marked(all, 2)).as("only they").isFalse();
        assertThat(marked(all, 3)).as("too short to tell").isFalse();
        assertThat(marked(all, 5)).as("twice by one person").isFalse();
    }

    /** Of thousands of people, whose messages are sorted and compared in parts, the same are told as one by one. */
    @Test
    void ofManyPeopleTheSameAreMarkedAsOneByOne() {
        Random random = new Random(7);
        record Said(int who, long second, boolean mine, int visible, int sum) {}
        List<Said> rows = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            rows.add(new Said(
                    random.nextInt(6000),
                    random.nextInt(500_000),
                    random.nextInt(4) == 0,
                    20 + random.nextInt(30),
                    random.nextInt(3000)));
        }
        rows.forEach(row -> says(row.who, row.second, row.mine, row.visible, row.sum));
        Messages all = builder.build(UNNAMED);

        List<Said> sorted = new ArrayList<>(new LinkedHashSet<>(rows));
        sorted.sort(Comparator.comparingInt(Said::who).thenComparingLong(Said::second));
        Map<List<Integer>, Set<Integer>> senders = new HashMap<>();
        for (Said row : sorted) {
            if (!row.mine) {
                senders.computeIfAbsent(List.of(row.sum, row.visible), any -> new HashSet<>())
                        .add(row.who);
            }
        }
        assertThat(all.size()).isEqualTo(sorted.size());
        boolean open = true;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Said row = sorted.get(i);
            open = (open || sorted.get(i + 1).who != row.who) && !row.mine;
            boolean circular = open
                    && row.visible >= 25
                    && senders.get(List.of(row.sum, row.visible)).size() > 1;
            assertThat(all.second(i)).isEqualTo(Messages.EPOCH_2000 + row.second);
            assertThat(all.contact(i)).isEqualTo(row.who);
            assertThat(all.visibleCharacters(i)).isEqualTo(row.visible);
            assertThat(all.readyMade(i)).as("row %d", i).isEqualTo(circular);
        }
    }

    private void says(int who, long second, boolean mine, int visible, int sum) {
        builder.add(who, Messages.EPOCH_2000 + second, mine, visible, ASKS, sum);
    }

    private static boolean marked(Messages all, int contact) {
        return all.readyMade(all.starts(6)[contact]);
    }
}
