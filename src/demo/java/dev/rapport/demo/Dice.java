package dev.rapport.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Luck that is the same on every run and machine: one throw of dice for each subject and number. */
final class Dice {
    private static final long SEED = 20261130L;
    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The dice kept for one subject ("texts", "invitation") and one number, such as a person's. */
    static Dice of(String subject, int number) {
        return new Dice(scrambled(SEED + 31L * subject.hashCode() + 0x9e3779b97f4a7c15L * (number + 1L)));
    }

    /** A number with its bits well mixed (the finaliser of SplitMix64). */
    static long scrambled(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double share() {
        return random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A heavy-tailed positive number: log-normal with this median and spread. */
    double around(double median, double spread) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return median * StrictMath.exp(spread * radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble()));
    }
}
