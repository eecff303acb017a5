package org.jianbao.beam.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts, as the bytes of UTF-8, each once and in the order in which they came: 兴化市 is 0, 如皋市 is 1, 兴化市 is 0. Looks at
 * eight bytes at a time. Not for several threads.
 */
public final class DistinctTexts {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** 2⁶⁴ over the golden ratio (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int FIRST = 1 << 8;

    private final List<byte[]> texts = new ArrayList<>();
    /** By slot: the hash of a text, and its place plus one; 0 where there is none. */
    private int[] hashes = new int[FIRST];

    private int[] places = new int[FIRST];

    /** The place of a text, which may be changed afterwards. */
    public int place(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int slot = slot(hash, bytes, from, to);
        if (places[slot] == 0) {
            texts.add(Arrays.copyOfRange(bytes, from, to));
            hashes[slot] = hash;
            places[slot] = texts.size();
            if (texts.size() > places.length / 2) {
                grow();
            }
            return texts.size() - 1;
        }
        return places[slot] - 1;
    }

    public int size() {
        return texts.size();
    }

    /** The text at a place, which is not to be changed. */
    public byte[] get(int place) {
        return texts.get(place);
    }

    public void clear() {
        texts.clear();
        hashes = new int[FIRST];
        places = new int[FIRST];
    }

    /** The slot of a text, or the free one in which it belongs. */
    private int slot(int hash, byte[] bytes, int from, int to) {
        int slot = hash & places.length - 1;
        while (places[slot] > 0 && !(hashes[slot] == hash && isEqual(texts.get(places[slot] - 1), bytes, from, to))) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    private static boolean isEqual(byte[] text, byte[] bytes, int from, int to) {
        return Arrays.equals(text, 0, text.length, bytes, from, to);
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new int[2 * oldPlaces.length];
        places = new int[2 * oldPlaces.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] > 0) {
                int slot = oldHashes[i] & places.length - 1;
                while (places[slot] > 0) {
                    slot = slot + 1 & places.length - 1;
                }
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = (hash ^ (long) WORDS.get(bytes, at)) * SPREAD;
            hash ^= hash >>> Integer.SIZE;
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * SPREAD;
        }
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}
