package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.schema.MessageType;

/**
 * Writes rows into the columns of a Parquet file, cell by cell. The files are those of Parquet's own writer of Avro's
 * records, which takes each cell through three more hands: 一行三十列.
 */
final class ParquetRows implements RowWriter {
    /** Bytes held back until they are written, as several files are written at once. */
    private static final long ROW_GROUP = 16L << 20;

    private final ParquetFileWriter file;
    private final MessageType schema;
    private final ParquetProperties properties;
    private final BytesInputCompressor compressor;
    private final Schema table;
    private final Map<String, String> about;
    private List<ParquetColumn> columns = List.of();
    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore store;
    private long rows;
    private boolean closed;
    private long nextCheck;
    private long limit = ROW_GROUP;
    private int groups;

    /**
     * Begins a file.
     *
     * @param about what the footer says, in its order
     */
    ParquetRows(
            OutputStream out,
            Schema table,
            Map<String, String> about,
            ParquetProperties properties,
            BytesInputCompressor compressor)
            throws IOException {
        var settings = new PlainParquetConfiguration();
        settings.set("parquet.avro.write-old-list-structure", "false");
        this.schema = new AvroSchemaConverter(settings).convert(table);
        this.properties = properties;
        this.compressor = compressor;
        this.table = table;
        this.about = about;
        this.file = new ParquetFileWriter(
                new StreamedFile(out),
                schema,
                ParquetFileWriter.Mode.OVERWRITE,
                ROW_GROUP,
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                null,
                properties);
        file.start();
        this.nextCheck = properties.getMinRowCountForPageSizeCheck();
        this.pages = newPages();
        this.store = newStore();
    }

    @Override
    public void write(GenericRecord row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).write(row.get(i));
        }
        store.endRecord();
        rows++;
        if (rows >= nextCheck) {
            check();
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        endGroup();
        file.end(about);
        file.close();
    }

    /** Ends the row group if it is within two rows of its limit, as Parquet's own writer does. */
    private void check() throws IOException {
        long size = store.getBufferedSize();
        long row = size / rows;
        int least = properties.getMinRowCountForPageSizeCheck();
        int most = properties.getMaxRowCountForPageSizeCheck();
        if (size > limit - 2 * row) {
            long written = rows;
            endGroup();
            pages = newPages();
            store = newStore();
            nextCheck = Math.min(Math.max(least, written / 2), most);
        } else {
            long halfway = (rows + (long) (limit / (float) row)) / 2;
            nextCheck = Math.min(Math.max(least, halfway), rows + most);
        }
    }

    private void endGroup() throws IOException {
        if (rows > 0) {
            groups++;
            file.startBlock(rows);
            store.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
            limit = Math.min(file.getNextRowGroupSize(), ROW_GROUP);
            rows = 0;
        }
        store.close();
        pages.close();
    }

    private ColumnChunkPageWriteStore newPages() {
        return ColumnChunkPageWriteStore.builder()
                .withSchema(schema)
                .withAllocator(properties.getAllocator())
                .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
                .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
                .withCompressorProvider(column -> compressor)
                .withRowGroupOrdinal(groups)
                .build();
    }

    private ColumnWriteStore newStore() {
        ColumnWriteStore made = properties.newColumnWriteStore(schema, pages, pages);
        List<ColumnDescriptor> leaves = schema.getColumns();
        columns = table.getFields().stream()
                .map(field -> ParquetColumn.open(made, field, leaves.get(field.pos())))
                .toList();
        return made;
    }
}
