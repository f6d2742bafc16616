package dev.rapport.read.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.fact.LeftOutRule;
import dev.rapport.fact.Messages;
import dev.rapport.fact.MessagesBuilder;
import dev.rapport.read.csv.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages that are there twice, held to a plain set. */
class MessageCopiesTest {
    private record Said(int person, long second, boolean mine, int visible, boolean asks, int sum) {}

    @Test
    void itSaysWhatAPlainSetSays() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            MessageCopies copies = new MessageCopies(Optional.empty());
            MessagesBuilder messages = new MessagesBuilder();
            List<Tally> tallies = new ArrayList<>();
            List<Map<LeftOutRule, Long>> expected = new ArrayList<>();
            List<Said> kept = new ArrayList<>();
            Set<Said> newer = new HashSet<>();
            for (int export = 0; export < 3; export++) {
                int rows = random.nextInt(40);
                Tally tally = new Tally("messages.csv", "messages");
                Map<LeftOutRule, Long> leftOut = new EnumMap<>(LeftOutRule.class);
                Set<Said> here = new HashSet<>();
                copies.begin(messages.size(), tally);
                for (int i = 0; i < rows; i++) {
                    Said said = any(random);
                    messages.add(said.person(), said.second(), said.mine(), said.visible(), said.asks(), said.sum());
                    tally.read();
                    tally.used();
                    if (newer.contains(said)) {
                        leftOut.merge(LeftOutRule.OLDER_EXPORT, 1L, Long::sum);
                    } else if (here.add(said)) {
                        kept.add(said);
                    } else {
                        leftOut.merge(LeftOutRule.DUPLICATE, 1L, Long::sum);
                    }
                }
                newer.addAll(here);
                tallies.add(tally);
                expected.add(leftOut);
            }
            Messages each = messages.build(copies);
            kept.sort(Comparator.comparingInt(Said::person).thenComparingLong(Said::second));
            assertThat(tallies)
                    .as("round %d", round)
                    .extracting(tally -> tally.intake().leftOut())
                    .isEqualTo(expected);
            assertThat(IntStream.range(0, each.size()).mapToObj(i -> shown(each, i)))
                    .as("round %d", round)
                    .isEqualTo(kept.stream().map(MessageCopiesTest::shown).toList());
        }
    }

    /** Few different ones, so that many come again or differ in one thing alone. */
    private static Said any(Random random) {
        int sum = new int[] {0, 1, 1 << 15, 1 << 16, 0xFFFFFF}[random.nextInt(5)];
        long second = 1_700_000_000L + random.nextInt(2);
        return new Said(random.nextInt(3), second, random.nextBoolean(), random.nextInt(2) * 65_535, true, sum);
    }

    private static String shown(Said said) {
        return said.person() + " " + said.second() + " " + said.mine() + " " + said.visible();
    }

    private static String shown(Messages all, int i) {
        return all.contact(i) + " " + all.second(i) + " " + all.mine(i) + " " + all.visibleCharacters(i);
    }
}
