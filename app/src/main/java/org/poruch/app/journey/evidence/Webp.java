package org.poruch.app.journey.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A WebP picture without the blocks that say where and when; the picture itself is taken over block
 * by block, and what follows its end is left behind.
 */
final class Webp {
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "VP8X", "ALPH");
    private static final int EXIF_AND_XMP_AND_COLOURS = 0x2c;
    private static final int MOVES = 0x02;

    private Webp() {}

    static Clean stripped(byte[] bytes) throws IOException {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = Math.addExact(in.getInt(4), 8);
            if (end > bytes.length) {
                throw new IOException("The picture breaks off.");
            }
            var out = new ByteArrayOutputStream(bytes.length);
            out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
            for (int at = 12; at + 8 <= end; ) {
                int length = in.getInt(at + 4);
                int next = Math.addExact(Math.addExact(at + 8, length), length & 1);
                if (length < 0 || next > end) {
                    throw new IOException("A block of the picture breaks off.");
                }
                block(bytes, at, next, out);
                at = next;
            }
            return whole(out.toByteArray());
        } catch (ArithmeticException | IndexOutOfBoundsException broken) {
            throw new IOException(broken);
        }
    }

    private static void block(byte[] bytes, int at, int next, ByteArrayOutputStream out)
            throws IOException {
        var name = new String(bytes, at, 4, StandardCharsets.US_ASCII);
        if (!PICTURE.contains(name)) {
            return;
        }
        int begun = out.size();
        out.write(bytes, at, next - at);
        if (name.equals("VP8X")) {
            if ((bytes[at + 8] & MOVES) != 0) {
                throw new IOException("A picture that moves is no photo.");
            }
            byte[] so = out.toByteArray();
            so[begun + 8] &= (byte) ~EXIF_AND_XMP_AND_COLOURS;
            out.reset();
            out.writeBytes(so);
        }
    }

    private static Clean whole(byte[] blocks) throws IOException {
        if (blocks.length <= 4) {
            throw new IOException("There is no picture.");
        }
        var file = ByteBuffer.allocate(8 + blocks.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(blocks.length).put(blocks);
        return new Clean(FileType.WEBP, file.array(), 0, 0);
    }
}
