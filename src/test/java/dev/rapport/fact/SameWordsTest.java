package dev.rapport.fact;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void says(int who, long second, boolean mine, int visible, int sum) {
        builder.add(who, Messages.EPOCH_2000 + second, mine, visible, ASKS, sum);
    }

    private static boolean marked(Messages all, int contact) {
        return all.readyMade(all.starts(6)[contact]);
    }
}
