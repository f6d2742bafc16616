package dev.rapport.draw;

/** One layer of words, set once JFreeChart has drawn plot and marks. */
interface Ink {
    void draw(Pen pen);
}
