package org.poruch.app.journey.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo drawn anew: upright, no longer than 1600 pixels, small enough for a slow line, and
 * without place, time, camera or anything else that stood beside the picture.
 */
final class Photo {
    private static final int LONGEST = 1600;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int ENOUGH = 200_000;
    private static final float[][] TRIES = {
        {1600, .8f}, {1600, .65f}, {1280, .65f}, {1024, .6f}, {800, .5f}
    };

    /** Two at once: a picture in memory is far larger than in its file. */
    private static final Semaphore ROOM = new Semaphore(2);

    static {
        ImageIO.setUseCache(false);
    }

    private Photo() {}

    static Clean drawn(byte[] bytes, FileType type) throws IOException {
        ROOM.acquireUninterruptibly();
        try {
            var picture = read(bytes, type == FileType.JPEG ? Orientation.of(bytes) : 1);
            return type == FileType.JPEG ? asJpeg(picture) : asPng(picture);
        } finally {
            ROOM.release();
        }
    }

    private static BufferedImage read(byte[] bytes, int orientation) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader knows this picture.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return upright(decoded(reader), orientation);
            } catch (RuntimeException broken) {
                throw new IOException(broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a large picture only every n-th pixel is ever in memory. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("The picture has too many pixels.");
        }
        int every = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage raw, int orientation) {
        double scale = Math.min(1.0, (double) LONGEST / Math.max(raw.getWidth(), raw.getHeight()));
        var small = scaled(raw, scale, raw.getColorModel().hasAlpha());
        if (orientation == 1) {
            return small;
        }
        boolean turn = Orientation.sideways(orientation);
        var drawn =
                new BufferedImage(
                        turn ? small.getHeight() : small.getWidth(),
                        turn ? small.getWidth() : small.getHeight(),
                        small.getType());
        var pen = drawn.createGraphics();
        pen.drawImage(
                small, Orientation.upright(orientation, small.getWidth(), small.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage scaled(BufferedImage from, double scale, boolean alpha) {
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        var drawn =
                new BufferedImage(
                        width,
                        height,
                        alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        if (!alpha) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static Clean asPng(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.size() <= ENOUGH
                ? new Clean(
                        FileType.PNG, out.toByteArray(), picture.getWidth(), picture.getHeight())
                : asJpeg(picture);
    }

    private static Clean asJpeg(BufferedImage picture) throws IOException {
        Clean clean = null;
        for (float[] each : TRIES) {
            double scale =
                    Math.min(1.0, each[0] / Math.max(picture.getWidth(), picture.getHeight()));
            var small = scaled(picture, scale, false);
            clean =
                    new Clean(
                            FileType.JPEG,
                            jpeg(small, each[1]),
                            small.getWidth(),
                            small.getHeight());
            if (clean.bytes().length <= ENOUGH) {
                break;
            }
        }
        return java.util.Objects.requireNonNull(clean);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
