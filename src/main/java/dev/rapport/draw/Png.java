package dev.rapport.draw;

import dev.rapport.draw.svg.Faces;
import dev.rapport.report.Chart;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A figure as PNG bytes at twice its size, in the light palette. */
final class Png {
    private static final int SCALE = 2;

    private Png() {}

    static byte[] of(Chart chart) throws PictureFailure {
        try {
            return encode(image(chart));
        } catch (IOException | LinkageError | InternalError e) {
            throw new PictureFailure(
                    "PNG pictures cannot be drawn on this computer, because Java finds no working fonts here. "
                            + "The SVG pictures and the page are complete.",
                    e);
        }
    }

    private static BufferedImage image(Chart chart) {
        Faces faces = Faces.loaded();
        Board board = Painter.board(chart, Size.WIDE);
        StandaloneChart figure = new StandaloneChart(chart, board.width(), board.height());
        BufferedImage image =
                new BufferedImage(figure.width() * SCALE, figure.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(Faces.HINT, faces);
        g.scale(SCALE, SCALE);
        figure.draw(g, faces, board);
        g.dispose();
        return image;
    }

    /** A small encoder of our own: ImageIO takes several times as long to start. */
    private static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(header);
        head.writeInt(image.getWidth());
        head.writeInt(image.getHeight());
        head.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        ByteArrayOutputStream measure = new ByteArrayOutputStream();
        DataOutputStream density = new DataOutputStream(measure);
        int perMetre = (int) Math.round(96 * SCALE / .0254);
        density.writeInt(perMetre);
        density.writeInt(perMetre);
        density.write(1);
        chunk(out, "pHYs", measure.toByteArray());
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Rows of red, green and blue, each as its difference to the row above. */
    private static byte[] pixels(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int[] row = new int[width];
        byte[] before = new byte[3 * width];
        byte[] line = new byte[3 * width];
        byte[] up = new byte[3 * width + 1];
        up[0] = 2;
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 16);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, row, 0, width);
                for (int x = 0; x < width; x++) {
                    line[3 * x] = (byte) (row[x] >> 16);
                    line[3 * x + 1] = (byte) (row[x] >> 8);
                    line[3 * x + 2] = (byte) row[x];
                }
                for (int i = 0; i < line.length; i++) {
                    up[i + 1] = (byte) (line[i] - before[i]);
                }
                out.write(up);
                byte[] swap = before;
                before = line;
                line = swap;
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) throws IOException {
        DataOutputStream chunk = new DataOutputStream(out);
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        chunk.writeInt(data.length);
        chunk.write(kind);
        chunk.write(data);
        CRC32 sum = new CRC32();
        sum.update(kind);
        sum.update(data);
        chunk.writeInt((int) sum.getValue());
    }
}
