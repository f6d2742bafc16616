package dev.rapport.draw;

import dev.rapport.report.English;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Chooses few and round places on an axis. */
final class Ticks {
    private Ticks() {}

    /** A round step that divides a largest value into at most so many parts; at least 1. */
    static double step(double largest, int parts) {
        double raw = Math.max(1, largest / parts);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (factor * power >= raw - 1e-9) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Counts from 0 up to and with the first round value that is not less than the largest. */
    static List<Tick> counts(double largest, int parts) {
        double step = step(largest, parts);
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i == 0 || (i - 1) * step < Math.max(1, largest) - 1e-9; i++) {
            ticks.add(new Tick(i * step, ChartWords.count(i * step)));
        }
        return ticks;
    }

    static double top(List<Tick> ticks) {
        return ticks.get(ticks.size() - 1).value();
    }

    static List<Tick> shares(boolean quarters) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            ticks.add(new Tick(i / 4.0, i % 2 == 1 && !quarters ? "" : 25 * i + "%"));
        }
        return ticks;
    }

    /** Month names under columns 0, 1, … ; the last in bold; years alone when there are many. */
    static List<Tick> months(List<YearMonth> months, double pitch) {
        List<Tick> ticks = new ArrayList<>();
        int last = months.size() - 1;
        if (last >= 26) {
            years(months, pitch, ticks);
            return ticks;
        }
        int every = Math.max(1, (int) Math.ceil(34 / pitch));
        for (int i = last; i >= 0; i -= every) {
            ticks.add(Tick.word(i, name(months.get(i)), i == last));
        }
        return ticks;
    }

    private static void years(List<YearMonth> months, double pitch, List<Tick> ticks) {
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        int every = Math.max(1, (int) Math.ceil(42 / (12 * pitch)));
        for (int year = last.getYear(); year >= first.getYear(); year -= every) {
            int from = Math.max(0, Rows.place(first, YearMonth.of(year, 1)));
            int to = Math.min(months.size() - 1, Rows.place(first, YearMonth.of(year, 12)));
            ticks.add(Tick.word((from + to) / 2.0, Integer.toString(year), year == last.getYear()));
        }
    }

    static String name(YearMonth month) {
        return English.shortMonth(month.getMonth());
    }
}
