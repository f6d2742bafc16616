package dev.rapport.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as plain digits, rounded half-even as the shortest decimal digits that tell the number apart say. */
final class Decimals {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    /** Up to here a product is off by less than {@link #TIE}. */
    private static final double MOST = 1e11;

    private static final double TIE = 1e-3;

    private Decimals() {}

    /** The number without trailing zeros and without exponent: at most so many decimals. */
    static String plain(double value, int digits) {
        if (digits < POWERS.length) {
            double scaled = Math.abs(value) * POWERS[digits];
            if (scaled < MOST) {
                long whole = (long) scaled;
                double rest = scaled - whole;
                // Which way a tie goes is said by decimal digits; all else is as clear in binary ones, and ten times as
                // fast.
                if (Math.abs(rest - 0.5) > TIE) {
                    return plain(value < 0, rest > 0.5 ? whole + 1 : whole, digits);
                }
            }
        }
        return rounded(value, digits).toPlainString();
    }

    /** The number, without trailing zeros. */
    static BigDecimal rounded(double value, int digits) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    private static String plain(boolean negative, long scaled, int digits) {
        long number = scaled;
        int decimals = number == 0 ? 0 : digits;
        while (decimals > 0 && number % 10 == 0) {
            number /= 10;
            decimals--;
        }
        String all = Long.toString(number);
        if (decimals == 0) {
            return negative && number != 0 ? "-" + all : all;
        }
        StringBuilder text = new StringBuilder(all.length() + decimals + 2);
        text.append(negative ? "-" : "").append(all.length() > decimals ? "" : "0.");
        for (int zeros = decimals - all.length(); zeros > 0; zeros--) {
            text.append('0');
        }
        text.append(all);
        if (all.length() > decimals) {
            text.insert(text.length() - decimals, '.');
        }
        return text.toString();
    }
}
