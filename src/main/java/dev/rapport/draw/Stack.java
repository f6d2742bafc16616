package dev.rapport.draw;

import dev.rapport.draw.svg.Token;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.data.xy.XYDataset;

/** Columns side by side at 0, 1, …, each made of parts: what is above zero is stacked up, what is below it down. */
final class Stack {
    private final CategoryTableXYDataset data = new CategoryTableXYDataset();
    private final StackedXYBarRenderer renderer;

    /** Columns that stand so many pixels apart. */
    Stack(double pitch) {
        data.setIntervalWidth(RoundBars.width(pitch));
        renderer = RoundBars.columns(pitch).on(new StackedXYBarRenderer());
    }

    /** Adds a part to every column, further from zero than those before. */
    void part(Token colour, double[] values) {
        int part = data.getSeriesCount();
        for (int column = 0; column < values.length; column++) {
            data.add(column, values[column], Integer.toString(part), false);
        }
        renderer.setSeriesPaint(part, colour);
    }

    XYDataset data() {
        return data;
    }

    StackedXYBarRenderer renderer() {
        return renderer;
    }
}
