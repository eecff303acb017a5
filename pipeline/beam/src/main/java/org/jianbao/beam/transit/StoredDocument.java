package org.jianbao.beam.transit;

/**
 * Where the packed rows of one input wait: all that travels between the stages, so that an archive of any size fits into
 * memory. {@code b-2a67…\n简报/15.txt} stands in {@code 4f1c…} at byte 81,920.
 *
 * @param file the name of a file of documents
 */
public record StoredDocument(String order, String file, long offset, int length) implements ShuffledDocument {
    private static final char PART = '\t';
    private static final int PARTS = 4;

    /** One line of text; the order, which may hold anything, comes last. */
    public String written() {
        return file + PART + offset + PART + length + PART + order;
    }

    /** What {@link #written} wrote. */
    public static StoredDocument read(String written) {
        String[] parts = written.split(String.valueOf(PART), PARTS);
        return new StoredDocument(parts[3], parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }
}
