package dev.rapport.draw;

import dev.rapport.report.Cell;
import dev.rapport.report.Chart;
import java.util.ArrayList;
import java.util.List;

/** Charts about invented people, of every kind and of any length. */
final class InventedCharts extends InventedSeries {
    InventedCharts(int length, boolean zeros, List<String> names) {
        super(length, zeros, names);
    }

    /** As a usual month looks; 0 stands for the usual length of each chart. */
    static InventedCharts usual() {
        return new InventedCharts(
                0,
                false,
                List.of(
                        "Amara Osei",
                        "Tomasz Zieliński",
                        "Priya Raman",
                        "Daniel Brandt",
                        "Leila Haddad",
                        "Mei-Ling Chow",
                        "Jonas Lindqvist",
                        "Sofia Marques",
                        "Noah Feld",
                        "Grace Adeyemi"));
    }

    List<Chart> all() {
        return List.of(
                weeks(),
                funnel(),
                replyCurve(),
                features(),
                turns(),
                followUps(),
                states(),
                rhythm(),
                texts(),
                giving(),
                balance(),
                calendar(),
                moves(),
                ease(),
                growth(),
                companies(),
                hours());
    }

    Chart funnel() {
        String[] steps = {"opened", "answered", "conversation", "met"};
        long[] k = {41, 26, 17, 6};
        long[] waiting = {0, 8, 0, 0};
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rows(4); i++) {
            double share = zeros ? 0 : k[i % 4] / 41.0;
            rows.add(List.of(
                    Cell.of(i < 4 ? steps[i] : name(i)),
                    Cell.of(n(k[i % 4])),
                    Cell.of(n(41)),
                    Cell.of(share),
                    Cell.of(Math.max(0, share - .14)),
                    Cell.of(Math.min(1, share + .13)),
                    Cell.of(n(waiting[i % 4]))));
        }
        return chart(
                "rejection.funnel",
                Chart.Kind.FUNNEL,
                "Most of your messages get an answer",
                "step, k, n, share, low, high, waiting",
                rows);
    }

    private void curve(List<List<Cell>> rows, String start, double pace, int count) {
        double share = 0;
        for (int i = 0; i < count; i++) {
            double day = 30.0 * Math.pow((i + .3) / count, 2);
            share += zeros ? 0 : (pace - share) * .07 * 40 / Math.max(40, count);
            List<Cell> row = new ArrayList<>();
            if (start != null) {
                row.add(Cell.of(start));
            }
            row.addAll(List.of(
                    Cell.of(day, 3),
                    Cell.of(138L - i),
                    Cell.of(i % 4 == 3 ? 0L : 1L),
                    Cell.of(i % 4 == 3 ? 1L : 0L),
                    Cell.of(share),
                    Cell.of(Math.max(0, share - .09)),
                    Cell.of(Math.min(1, share + .09))));
            rows.add(row);
        }
    }

    Chart replyCurve() {
        List<List<Cell>> rows = new ArrayList<>();
        curve(rows, null, .62, rows(40));
        return chart(
                "rejection.reply-curve",
                Chart.Kind.STEPS,
                "Silence on day five is not a no",
                "day, at_risk, events, censored, share, low, high",
                rows);
    }

    Chart followUps() {
        List<List<Cell>> rows = new ArrayList<>();
        curve(rows, "connecting", .4, rows(40));
        curve(rows, "meeting", .75, rows(30));
        return chart(
                "follow-up.curve",
                Chart.Kind.STEPS,
                "After meeting, you write sooner",
                "start, day, at_risk, events, censored, share, low, high",
                rows);
    }

    Chart features() {
        String[] features = {
            "With a question mark",
            "Up to 400 characters",
            "With their first name",
            "Something of theirs",
            "Written for one person"
        };
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rows(5); i++) {
            double with = zeros ? 0 : .45 + .08 * (i % 5);
            double without = zeros ? 0 : .52 - .03 * (i % 5);
            Cell gap = i == 2 ? Cell.none() : Cell.of(with);
            rows.add(List.of(
                    Cell.of(i < 5 ? features[i] : name(i)),
                    Cell.of(n(19)),
                    Cell.of(n(24)),
                    gap,
                    i == 2 ? Cell.none() : Cell.of(Math.max(0, with - .15)),
                    i == 2 ? Cell.none() : Cell.of(Math.min(1, with + .15)),
                    Cell.of(n(60)),
                    Cell.of(n(131)),
                    Cell.of(without),
                    Cell.of(Math.max(0, without - .09)),
                    Cell.of(without + .09),
                    Cell.of(with - without),
                    Cell.of(-.1),
                    Cell.of(.3),
                    Cell.of(i == 3)));
        }
        return chart(
                "ice.features",
                Chart.Kind.INTERVALS,
                "Something of theirs goes with more answers",
                "feature, with_k, with_n, with_share, with_low, with_high, without_k, without_n, without_share, "
                        + "without_low, without_high, difference, low, high, claimed",
                rows);
    }

    Chart rhythm() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rows(10); i++) {
            double usual = zeros ? 0 : 9 + 11 * (i % 7);
            double now = zeros ? 0 : Math.max(1, 280 - 31.0 * i);
            rows.add(List.of(
                    Cell.of("p" + i),
                    Cell.of(name(i)),
                    i == 4 ? Cell.none() : Cell.of(usual),
                    Cell.of((long) now),
                    Cell.of(now / Math.max(1, usual))));
        }
        return chart(
                "touch.rhythm",
                Chart.Kind.DUMBBELL,
                "Who has been quiet for longer than usual",
                "contact, name, usual_gap_days, gap_days, overdue_ratio",
                rows);
    }

    Chart balance() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rows(300); i++) {
            long messages = n((long) Math.max(1, Math.exp(5.8 * Math.pow(random.nextDouble(), 2.2) + .6)));
            double tilt = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
            rows.add(List.of(
                    Cell.of("p" + i),
                    Cell.of(name(i)),
                    Cell.of(messages),
                    messages == 0 ? Cell.none() : Cell.of(Math.round(tilt * messages) / (double) messages),
                    Cell.of(true)));
        }
        return chart(
                "giving.balance-by-person",
                Chart.Kind.SCATTER,
                "Most of your conversations are balanced",
                "contact, name, messages, share_by_me, two_way",
                rows);
    }

    Chart companies() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < rows(10); i++) {
            String company = length == 0
                    ? List.of(
                                    "Harbour Health",
                                    "Northwind Grid",
                                    "Ashgrove University",
                                    "City of Bremen",
                                    "Tidewater",
                                    "Pallet Studio",
                                    "An Uncommonly Long Company Name & Partners",
                                    "Kite",
                                    "Elm Street Labs",
                                    "Fjord")
                            .get(i)
                    : name(i);
            long people = n(Math.max(1, 48 - 5L * i));
            rows.add(List.of(Cell.of(company), Cell.of(people), Cell.of(people / 649.0)));
        }
        return chart(
                "network.largest-companies",
                Chart.Kind.RANKED_BARS,
                "No single company is more than 8 %",
                "company, people, share",
                rows);
    }

    Chart hours() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(168, rows(168)); i++) {
            int day = i / 24;
            int hour = i % 24;
            double usual = Math.exp(-Math.pow((hour - 10) / 3.5, 2)) + .6 * Math.exp(-Math.pow((hour - 20) / 2.0, 2));
            rows.add(List.of(
                    Cell.of((long) day + 1),
                    Cell.of((long) hour),
                    Cell.of(n(Math.round(40 * usual * (day > 4 ? .2 : 1) * random.nextDouble())))));
        }
        return chart(
                "network.week-hours",
                Chart.Kind.HEAT_MAP,
                "You write on weekday mornings",
                "weekday, hour, messages",
                rows);
    }
}
