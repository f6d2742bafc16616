package dev.rapport.draw.svg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What charts never ask of a drawing surface: images, glyph outlines, bitmaps, turning; each says so if asked. */
abstract class PlainGraphics extends Graphics2D {
    private final RenderingHints hints = new RenderingHints(null);

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("charts do not use this");
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> all) {
        hints.clear();
        hints.putAll(all);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public void translate(int x, int y) {
        translate((double) x, (double) y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return false;
    }

    // One a line, as there is nothing to read in them.
    // spotless:off
    @Override public void drawRenderedImage(RenderedImage image, AffineTransform place) { throw unused(); }
    @Override public void drawRenderableImage(RenderableImage image, AffineTransform place) { throw unused(); }
    @Override public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) { throw unused(); }
    @Override public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) { throw unused(); }
    @Override public boolean drawImage(Image image, int x, int y, ImageObserver observer) { throw unused(); }
    @Override public boolean drawImage(Image i, int x, int y, int w, int h, ImageObserver o) { throw unused(); }
    @Override public boolean drawImage(Image i, int x, int y, Color back, ImageObserver o) { throw unused(); }
    @Override public boolean drawImage(
            Image i, int x, int y, int w, int h, Color back, ImageObserver o) { throw unused(); }
    @Override public boolean drawImage(
            Image i, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) { throw unused(); }
    @Override public boolean drawImage(
            Image i, int a, int b, int c, int d, int e, int f, int g, int h, Color k, ImageObserver o) { throw unused(); }
    @Override public void drawString(AttributedCharacterIterator text, int x, int y) { throw unused(); }
    @Override public void drawString(AttributedCharacterIterator text, float x, float y) { throw unused(); }
    @Override public void drawGlyphVector(GlyphVector glyphs, float x, float y) { throw unused(); }
    @Override public GraphicsConfiguration getDeviceConfiguration() { throw unused(); }
    @Override public void rotate(double angle) { throw unused(); }
    @Override public void rotate(double angle, double x, double y) { throw unused(); }
    @Override public void scale(double x, double y) { throw unused(); }
    @Override public void shear(double x, double y) { throw unused(); }
    @Override public void setBackground(Color color) { throw unused(); }
    @Override public Color getBackground() { throw unused(); }
    @Override public void setPaintMode() { throw unused(); }
    @Override public void setXORMode(Color color) { throw unused(); }
    @Override public void copyArea(int x, int y, int width, int height, int dx, int dy) { throw unused(); }
    @Override public void clearRect(int x, int y, int width, int height) { throw unused(); }
    @Override public void drawRoundRect(int x, int y, int w, int h, int a, int b) { throw unused(); }
    @Override public void fillRoundRect(int x, int y, int w, int h, int a, int b) { throw unused(); }
    @Override public void drawOval(int x, int y, int width, int height) { throw unused(); }
    @Override public void fillOval(int x, int y, int width, int height) { throw unused(); }
    @Override public void drawArc(int x, int y, int width, int height, int from, int angle) { throw unused(); }
    @Override public void fillArc(int x, int y, int width, int height, int from, int angle) { throw unused(); }
    @Override public void drawPolyline(int[] x, int[] y, int count) { throw unused(); }
    @Override public void drawPolygon(int[] x, int[] y, int count) { throw unused(); }
    @Override public void fillPolygon(int[] x, int[] y, int count) { throw unused(); }
    // spotless:on
}
