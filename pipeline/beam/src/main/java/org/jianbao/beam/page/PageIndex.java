package org.jianbao.beam.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which pages of a large release can hold a text: 停车位 only those that hold 停车 and 车位.
 *
 * <p>Every character and every two side by side set the bit of their page in one of 262,144 places. Several share a place,
 * so that a page may be looked at in vain, but none is missed; and the index takes two megabytes of memory for a release of
 * any size. Beyond 64 pages a bit stands for several that follow one another.
 */
final class PageIndex {
    /** The places that one file of the index holds. */
    static final int FILE = 1 << 12;

    private static final int PLACES = 1 << 18;
    private static final int BITS = Long.SIZE;
    private static final int DIGIT = 4;

    private final long[] places = new long[PLACES];
    private final int pages;

    /** @param pages how many pages of texts there will be */
    PageIndex(int pages) {
        this.pages = pages;
    }

    /** How many pages one bit stands for. */
    int pagesOfBit() {
        return Math.max(1, (pages + BITS - 1) / BITS);
    }

    /** Notes that a page, from 0, holds some texts; several threads may do so at once. */
    void add(int page, Iterable<String> texts) {
        BitSet held = new BitSet(PLACES);
        for (String text : texts) {
            char before = 0;
            for (int i = 0; i < text.length(); i++) {
                char here = Character.toLowerCase(text.charAt(i));
                held.set(place(here, (char) 0));
                if (i > 0) {
                    held.set(place(before, here));
                }
                before = here;
            }
        }
        add(1L << page / pagesOfBit(), held);
    }

    private synchronized void add(long bit, BitSet held) {
        for (int place = held.nextSetBit(0); place >= 0; place = held.nextSetBit(place + 1)) {
            places[place] |= bit;
        }
    }

    /** The place of two characters side by side; the page computes the same. */
    static int place(char first, char second) {
        int mixed = first * 0x9E3779B1 + second * 0x85EBCA6B;
        return (mixed ^ mixed >>> 15) & PLACES - 1;
    }

    /** The bits of the places, {@value #FILE} to a file, as hexadecimal digits, the digit of the first four bits first. */
    synchronized List<String> files() {
        int digits = (Math.min(BITS, pages) + DIGIT - 1) / DIGIT;
        List<String> files = new ArrayList<>();
        for (int from = 0; from < PLACES; from += FILE) {
            StringBuilder file = new StringBuilder(FILE * digits);
            for (int place = from; place < from + FILE; place++) {
                for (int digit = 0; digit < digits; digit++) {
                    file.append(Character.forDigit((int) (places[place] >>> DIGIT * digit & 15), 16));
                }
            }
            files.add(file.toString());
        }
        return files;
    }
}
