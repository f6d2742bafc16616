package dev.rapport.draw.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** With what a drawing surface draws and where: colour, stroke, font, place, and a clip that is remembered alone. */
abstract class GraphicsState extends PlainGraphics {
    private AffineTransform place = new AffineTransform();
    private @Nullable Shape clip;
    private Paint paint = Palette.INK;
    private Stroke stroke = new BasicStroke(1);
    private Composite composite = AlphaComposite.SrcOver;
    private @Nullable Font font;

    /** Draws from now on as another surface does. */
    final void takeOver(GraphicsState other) {
        place = other.getTransform();
        clip = other.clip;
        paint = other.paint;
        stroke = other.stroke;
        font = other.font;
    }

    /** Where the origin lies; not to be changed. */
    final AffineTransform place() {
        return place;
    }

    @Override
    public void translate(double x, double y) {
        place.translate(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        place.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform other) {
        place = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(place);
    }

    @Override
    public void setPaint(Paint other) {
        paint = other == null ? paint : other;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return (Color) paint;
    }

    @Override
    public void setStroke(Stroke other) {
        stroke = other;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setComposite(Composite other) {
        composite = other;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setFont(@Nullable Font other) {
        font = other;
    }

    @Override
    public @Nullable Font getFont() {
        return font;
    }

    @Override
    public void clip(@Nullable Shape shape) {
        clip = shape;
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        clip = shape;
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public java.awt.@Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }
}
