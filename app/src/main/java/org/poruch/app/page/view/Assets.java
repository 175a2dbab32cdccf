package org.poruch.app.page.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The static files, read and compressed once; the hash in their names lets a browser keep them for
 * a year.
 */
public final class Assets {
    private static final Map<String, Asset> BY_NAME =
            List.of(
                            "poruch.css",
                            "htmx.js",
                            "drag.js",
                            "find.js",
                            "paste.js",
                            "photo.js",
                            "said.js",
                            "unsent.js",
                            "favicon.svg")
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::load));
    private static final Map<String, Asset> BY_HREF =
            BY_NAME.values().stream()
                    .collect(Collectors.toUnmodifiableMap(Asset::href, Function.identity()));

    private Assets() {}

    /** The address of a file, for example {@code /static/poruch.1f2e3d4c5b6a.css}. */
    public static String href(String name) {
        Asset asset = BY_NAME.get(name);
        if (asset == null) {
            throw new IllegalArgumentException(
                    "There is no static file %s. Maybe it is missing from the list in Assets."
                            .formatted(name));
        }
        return asset.href();
    }

    /**
     * The file at this address, or null if there is none, be it only that the hash is an old one.
     */
    public static @Nullable Asset at(String href) {
        return BY_HREF.get(href);
    }

    private static Asset load(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The static file assets/%s is not in the jar.".formatted(name));
            }
            byte[] plain = in.readAllBytes();
            String hash = hash(plain);
            int dot = name.lastIndexOf('.');
            String href = "/static/" + name.substring(0, dot) + "." + hash + name.substring(dot);
            return new Asset(href, type(name.substring(dot)), '"' + hash + '"', plain, gzip(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String ending) {
        return switch (ending) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "text/javascript;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("Unknown kind of static file: " + ending);
        };
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /** One file as it goes over the wire. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never changed, never compared
    public record Asset(String href, String type, String etag, byte[] plain, byte[] gzipped) {}

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
