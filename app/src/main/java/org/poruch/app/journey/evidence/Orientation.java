package org.poruch.app.journey.evidence;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as the photo's EXIF block says: the picture is turned upright before that
 * block is thrown away.
 */
final class Orientation {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xe1;
    private static final int START_OF_SCAN = 0xda;

    private Orientation() {}

    /** 1 to 8 as EXIF counts them; 1 when nothing is said. */
    static int of(byte[] jpeg) {
        try {
            return segments(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException broken) {
            return UPRIGHT;
        }
    }

    private static int segments(ByteBuffer jpeg) {
        int at = 2;
        while ((jpeg.get(at) & 0xff) == 0xff) {
            int marker = jpeg.get(at + 1) & 0xff;
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == EXIF && named(jpeg, at + 4)) {
                return tiff(jpeg, at + 10);
            }
            if (marker == START_OF_SCAN || length < 2) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean named(ByteBuffer jpeg, int at) {
        var name = new byte[4];
        jpeg.get(at, name);
        return new String(name, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static int tiff(ByteBuffer jpeg, int start) {
        var tiff = jpeg.duplicate();
        tiff.order(jpeg.get(start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = start + tiff.getInt(start + 4);
        int count = tiff.getShort(list) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = list + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int found = tiff.getShort(entry + 8);
                return found >= 1 && found <= 8 ? found : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean sideways(int orientation) {
        return orientation >= 5;
    }

    /** From the picture as it lies in the file, width × height, to how it was seen. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
