package dev.rapport.draw;

import dev.rapport.draw.svg.Anchor;
import dev.rapport.draw.svg.FittedName;
import dev.rapport.draw.svg.Fonts;
import dev.rapport.draw.svg.Palette;
import dev.rapport.draw.svg.Token;
import dev.rapport.draw.svg.Type;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names beside dots.
 *
 * <p>Each name tries sixteen directions at seven distances and takes the place that costs least; other names, dots and
 * leader lines cost. A name that would touch another is left out.
 */
final class PointLabels {
    private static final double[] DISTANCES = {9, 22, 36, 52, 70, 92, 116};
    private static final double HEIGHT = 15;
    private final List<double[]> dots;
    private final List<Line2D> leaders = new ArrayList<>();
    private final List<Rectangle2D> set = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();

    private record Wanted(double[] at, String name, Token colour) {}

    private record Place(Rectangle2D box, double distance, double cost) {}

    PointLabels(List<double[]> dots) {
        this.dots = dots;
    }

    void add(double[] at, String name, Token colour) {
        wanted.add(new Wanted(at, name, colour));
    }

    void draw(Pen pen, double most) {
        for (Wanted label : wanted) {
            String name = FittedName.fit(label.name(), most, Type.PLAIN);
            Place best = best(pen, label.at(), Fonts.room(name, Type.PLAIN));
            if (best != null && !name.isEmpty()) {
                if (best.distance() > DISTANCES[0]) {
                    Line2D leader = leader(label.at(), best.box());
                    leaders.add(leader);
                    pen.brush().line(Palette.AXIS, .9, leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2());
                }
                set.add(best.box());
                double x = best.box().getX();
                boolean right = best.box().getCenterX() < label.at()[0] - 4;
                pen.text(
                        name,
                        right ? best.box().getMaxX() : x,
                        best.box().getY() + 11.5,
                        Type.PLAIN,
                        label.colour(),
                        right ? Anchor.END : Anchor.START);
            }
        }
    }

    private @Nullable Place best(Pen pen, double[] at, double width) {
        Place best = null;
        Rectangle2D area = pen.area();
        Rectangle2D inside =
                new Rectangle2D.Double(area.getX(), area.getY(), pen.paper().getMaxX() - area.getX(), area.getHeight());
        for (double distance : DISTANCES) {
            for (int turn = 0; turn < 16; turn++) {
                Rectangle2D box = box(at, width, distance, turn);
                Rectangle2D room = new Rectangle2D.Double(box.getX() - 4, box.getY() - 2, width + 8, HEIGHT + 4);
                if (inside.contains(box) && pen.free(room)) {
                    double cost = distance * .06 + (turn == 0 ? 0 : turn == 8 ? .3 : .6) + cost(at, box, distance);
                    if (best == null || cost < best.cost()) {
                        best = new Place(box, distance, cost);
                    }
                }
            }
        }
        return best;
    }

    private static Rectangle2D box(double[] at, double width, double distance, int turn) {
        double angle = turn * Math.PI / 8;
        double cos = Math.cos(angle);
        double x = at[0] + cos * distance;
        double y = at[1] + Math.sin(angle) * distance;
        double left = cos > .3 ? x : cos < -.3 ? x - width : x - width / 2;
        double lift = Math.abs(cos) <= .3 ? Math.signum(Math.sin(angle)) * 4 : 0;
        return new Rectangle2D.Double(left, y - HEIGHT / 2 + lift, width, HEIGHT);
    }

    private double cost(double[] at, Rectangle2D box, double distance) {
        double cost = 0;
        for (double[] dot : dots) {
            if (dot[0] > box.getX() - 4
                    && dot[0] < box.getMaxX() + 4
                    && dot[1] > box.getY() - 3
                    && dot[1] < box.getMaxY() + 3) {
                cost += 3;
            }
        }
        for (Wanted other : wanted) {
            double[] dot = other.at();
            if (dot != at && box.intersects(dot[0] - 7, dot[1] - 7, 14, 14)) {
                cost += 25;
            }
        }
        if (distance > DISTANCES[0]) {
            Line2D leader = leader(at, box);
            for (Line2D line : leaders) {
                cost += line.intersectsLine(leader) ? 12 : 0;
            }
            for (Rectangle2D other : set) {
                cost += leader.intersects(other) ? 30 : 0;
            }
            for (Wanted other : wanted) {
                cost += other.at() != at && leader.ptSegDist(other.at()[0], other.at()[1]) < 6 ? 9 : 0;
            }
        }
        for (Line2D line : leaders) {
            cost += line.intersects(box) ? 30 : 0;
        }
        return cost;
    }

    private static Line2D leader(double[] at, Rectangle2D box) {
        double x = Math.max(box.getX() - 2, Math.min(at[0], box.getMaxX() + 2));
        double y = box.getMaxY() < at[1] - 4 ? box.getMaxY() : box.getY() > at[1] + 4 ? box.getY() : box.getCenterY();
        double length = Math.max(1, Math.hypot(x - at[0], y - at[1]));
        double start = Math.min(7, length) / length;
        return new Line2D.Double(at[0] + (x - at[0]) * start, at[1] + (y - at[1]) * start, x, y);
    }
}
