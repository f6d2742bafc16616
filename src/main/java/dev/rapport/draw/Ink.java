package dev.rapport.draw;

/** One layer of marks, drawn once JFreeChart has laid the plot out. */
interface Ink {
    void draw(Pen pen);
}
