package org.jianbao.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Replaces names in texts, sign by sign, so that every offset still holds: 村民张晓梅说 becomes 村民■■■说. A name that is
 * spaced out or broken at a line's end, 张 晓梅, is replaced too; its blanks stay. Immutable.
 */
public final class NameMask {
    /** Braille patterns: 255 signs that stand in no bulletin, one code point each. */
    private static final int FIRST_SIGN = 0x2801;

    private static final int SIGNS = 255;
    private static final int LONGEST_GAP = 6;
    private static final char BLACK = '■';

    private final Map<Character, List<String>> names = new HashMap<>();
    private final Map<Character, List<String>> others = new HashMap<>();
    private final PersonPolicy policy;

    private NameMask(PersonPolicy policy) {
        this.policy = policy;
    }

    /** A mask for names as written; of two that begin alike the longer is tried first. */
    public static NameMask of(Collection<String> names, PersonPolicy policy) {
        return of(names, List.of(), policy);
    }

    /**
     * A mask for names as written.
     *
     * @param others longer names of other things, which stay where they stand: 王宁路 beside the villager 王宁
     */
    public static NameMask of(Collection<String> names, Collection<String> others, PersonPolicy policy) {
        NameMask mask = new NameMask(policy);
        if (policy != PersonPolicy.KEEP) {
            add(names.stream().map(NameMask::closed).filter(name -> name.length() > 1), mask.names);
            add(others.stream().filter(other -> names.stream().anyMatch(other::contains)), mask.others);
        }
        return mask;
    }

    private static void add(Stream<String> words, Map<Character, List<String>> index) {
        words.distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(word -> index.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
    }

    /** The name without the blanks in it: 张 伟 is 张伟. */
    public static String closed(String name) {
        StringBuilder closed = new StringBuilder();
        name.chars().filter(c -> !Characters.isBlank((char) c)).forEach(c -> closed.append((char) c));
        return closed.toString();
    }

    /** Whether there is nothing to replace. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** {@code text} with every name replaced, of as many code points as before. */
    public String mask(String text) {
        if (names.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = other(text, at);
            masked.append(text, at, end);
            for (String name : names.getOrDefault(text.charAt(at), List.of())) {
                end = end > at ? end : masked(name, text, at, masked);
            }
            if (end == at) {
                masked.append(text.charAt(at));
                end++;
            }
            at = end;
        }
        return masked.toString();
    }

    /** The end of the other name that stands at {@code start}; {@code start} if none does. */
    private int other(String text, int start) {
        for (String other : others.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(other, start)) {
                return start + other.length();
            }
        }
        return start;
    }

    public @Nullable String maskOrNull(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    /** The end of the name if it stands at {@code start}, its mask appended; else {@code start}, and nothing appended. */
    private int masked(String name, String text, int start, StringBuilder masked) {
        int at = start;
        int[] places = new int[name.length()];
        for (int i = 0; i < name.length(); i++) {
            int limit = Math.min(text.length(), at + (i == 0 ? 0 : LONGEST_GAP));
            while (at < limit && Characters.isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != name.charAt(i)) {
                return start;
            }
            places[i] = at++;
        }
        byte[] digest = digest(name);
        int sign = 0;
        for (int i = 0, place = start; place < at; place++) {
            if (place != places[i]) {
                masked.append(text.charAt(place));
                continue;
            }
            if (!Character.isLowSurrogate(text.charAt(place))) {
                masked.append(sign(digest, sign++));
            }
            i++;
        }
        return at;
    }

    private char sign(byte[] digest, int index) {
        if (policy == PersonPolicy.DROP) {
            return BLACK;
        }
        int at = 2 * index % digest.length;
        return (char) (FIRST_SIGN + ((digest[at] & 0xff) << 8 | digest[at + 1] & 0xff) % SIGNS);
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("person|" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
