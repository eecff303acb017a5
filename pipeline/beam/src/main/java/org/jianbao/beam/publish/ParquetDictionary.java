package org.jianbao.beam.publish;

import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.dictionary.DictionaryValuesWriter;
import org.apache.parquet.column.values.dictionary.IntList;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.jianbao.beam.cell.DistinctTexts;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of a column of texts: each of them once, in the order in which they come, and rows as numbers: 兴化市 is
 * 0, 兴化市 is 0. Writes what Parquet's own dictionary writes, which goes through a text byte by byte wherever this one
 * compares whole words. Not for several threads.
 */
final class ParquetDictionary extends DictionaryValuesWriter {
    private static final int LENGTH = Integer.BYTES;

    private final DistinctTexts texts = new DistinctTexts();
    private @Nullable Binary last;
    private int lastPlace;

    /** @param bytes how many the dictionary may have */
    ParquetDictionary(int bytes, Encoding encoding, ByteBufferAllocator allocator) {
        super(bytes, encoding, encoding, allocator);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same object is the same text, at no cost; another is looked up
    public void writeBytes(Binary text) {
        if (text != last) {
            lastPlace = place(text.getBytesUnsafe());
            last = text.isBackingBytesReused() ? null : text;
        }
        encodedValues.add(lastPlace);
    }

    private int place(byte[] text) {
        int before = texts.size();
        int place = texts.place(text, 0, text.length);
        if (texts.size() > before) {
            dictionaryByteSize += (long) LENGTH + text.length;
        }
        return place;
    }

    /** The part of the dictionary that the pages written so far use; null if there is none. */
    @Override
    public @Nullable DictionaryPage toDictPageAndClose() {
        if (lastUsedDictionarySize == 0) {
            return null;
        }
        var page = new PlainValuesWriter(lastUsedDictionaryByteSize, maxDictionaryByteSize, allocator);
        for (int place = 0; place < lastUsedDictionarySize; place++) {
            page.writeBytes(Binary.fromConstantByteArray(texts.get(place)));
        }
        return dictPage(page);
    }

    @Override
    protected int getDictionarySize() {
        return texts.size();
    }

    @Override
    protected void clearDictionaryContent() {
        texts.clear();
        last = null;
    }

    @Override
    protected void fallBackDictionaryEncodedData(ValuesWriter writer) {
        IntList.IntIterator rows = encodedValues.iterator();
        while (rows.hasNext()) {
            writer.writeBytes(Binary.fromConstantByteArray(texts.get(rows.next())));
        }
    }
}
