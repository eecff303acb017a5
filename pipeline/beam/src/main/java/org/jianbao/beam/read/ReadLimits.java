package org.jianbao.beam.read;

/**
 * How much is read before an input counts as a trap rather than a bulletin: 解压炸弹.
 *
 * @param bytes the largest file or entry, in bytes
 * @param ratio how many bytes an entry may give for each byte it takes in the archive, where it is large
 * @param entries the most entries of one archive
 * @param depth how many archives may lie in each other
 */
record ReadLimits(int bytes, int ratio, int entries, int depth) {
    /** Below this size no ratio matters. */
    static final int SMALL = 1 << 20;

    static ReadLimits standard() {
        return new ReadLimits(128 << 20, 200, 100_000, 3);
    }
}
