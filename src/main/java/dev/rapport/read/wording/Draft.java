package dev.rapport.read.wording;

import it.unimi.dsi.fastutil.longs.LongArrayList;

/**
 * A text as hashes of its words.
 *
 * @param greeting words before the first comma of the first line, if few: the greeting
 * @param unspaced whether most of it is in a script without spaces
 * @param sum 64 bits that equal texts share
 */
public record Draft(int characters, boolean question, long[] words, int greeting, boolean unspaced, long sum) {
    private static final int GREETING_WORDS = 6;

    /** Whether it says anything in words: an attachment or an emoji alone is no text to compare. */
    public boolean hasWords() {
        return words.length > 0;
    }

    /** Turns a text into hashes. */
    public static Draft of(String text) {
        WordingMeter meter = new WordingMeter();
        meter.measure(text);
        return of(text, meter);
    }

    /** Turns a text that was just measured into hashes. */
    public static Draft of(String text, WordingMeter meter) {
        LongArrayList words = new LongArrayList(text.length() / 4);
        int[] greeting = {0};
        int[] lone = {0};
        boolean[] firstLine = {true};
        Words.cut(text, new Words.Taker() {
            @Override
            public void word(long hash, int letters, boolean unspaced) {
                words.add(hash);
                lone[0] += unspaced ? 1 : 0;
            }

            @Override
            public void comma() {
                if (firstLine[0] && words.size() <= GREETING_WORDS) {
                    greeting[0] = words.size();
                }
                firstLine[0] = false;
            }

            @Override
            public void lineEnd() {
                firstLine[0] = false;
            }
        });
        return new Draft(
                meter.characters(),
                meter.question(),
                words.toLongArray(),
                greeting[0],
                2 * lone[0] > words.size(),
                meter.sum());
    }
}
