package org.jianbao.analyse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.OrganizationKey;
import org.jspecify.annotations.Nullable;

/** Ids from content: the same bytes give the same ids anywhere, on any day. */
final class Identifiers {
    private static final int LENGTH = 16;
    private static final OrganizationKey ORGANIZATIONS = OrganizationKey.standard();

    private Identifiers() {}

    /** The SHA-256 of some bytes, 64 hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The id of the bulletin whose bytes have the digest {@code sha256}. */
    static String bulletin(String sha256) {
        return "b-" + sha256.substring(0, LENGTH);
    }

    /**
     * The id of a thing named: of a place with a code by that code, of an organisation by what is one for all its names
     * (兴化市政府, 兴化市人民政府), of all else by its full name.
     */
    static @Nullable String entity(MentionType type, String name, @Nullable String code) {
        if (type == MentionType.TIME) {
            return null;
        }
        return "e-" + hash(type.name() + "|" + key(type, name, code));
    }

    private static String key(MentionType type, String name, @Nullable String code) {
        return switch (type) {
            case PLACE -> code == null ? name : code;
            case ORGANIZATION -> ORGANIZATIONS.of(name);
            default -> name;
        };
    }

    /** The id of the refusal of an input. */
    static String rejection(String sourceUri, String code) {
        return "d-" + hash(sourceUri + "|" + code);
    }

    private static String hash(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
