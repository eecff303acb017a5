package org.jianbao.beam.format;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes Parquet with zstd and three-level lists, without Hadoop: 报 is a list of strings.
 *
 * <p>Rows come in the order of their bulletins, so that the statistics of row groups and pages (Apache Parquet format,
 * page index) tell a reader which of them can hold a bulletin. Bloom filters would tell no more: what repeats lies in
 * dictionaries, and what does not begins with its bulletin's id.
 */
public final class ParquetFormat implements TableFormat {
    /** Bytes held back until they are written, as several files are written at once. */
    private static final long ROW_GROUP = 16L << 20;
    /** Rows of a page, the least that a reader of the page index reads; fewer would cost bytes. */
    private static final int PAGE = 8_192;
    /** Bytes that statistics keep of a text: enough for an id, not a whole bulletin, of which they would keep nothing. */
    private static final int STATISTIC = 64;

    private final String release;

    /** @param release the name and version of the release that the footer of every file gives, such as {@code jiangsu 2024.1} */
    public ParquetFormat(String release) {
        this.release = release;
    }

    @Override
    public String path(Table table) {
        return "parquet/" + table.title() + "/part-00000.parquet";
    }

    @Override
    public RowWriter open(OutputStream file, Table table) throws IOException {
        return open(file, table.schema(), table);
    }

    /** Begins a file that has not all columns of its table. */
    public RowWriter open(OutputStream file, Schema schema, Table table) throws IOException {
        var settings = new PlainParquetConfiguration();
        settings.set("parquet.avro.write-old-list-structure", "false");
        return new ParquetRows(AvroParquetWriter.<GenericRecord>builder(new StreamedFile(file))
                .withConf(settings)
                .withCodecFactory(new ZstdCodecs())
                .withSchema(schema)
                .withDataModel(GenericData.get())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withExtraMetaData(Map.of(
                        "jianbao.release", release, "jianbao.table", table.title(), "jianbao.version", Program.VERSION))
                .withRowGroupSize(ROW_GROUP)
                .withPageRowCountLimit(PAGE)
                .withStatisticsTruncateLength(STATISTIC)
                .withColumnIndexTruncateLength(STATISTIC)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .build());
    }

    private record ParquetRows(ParquetWriter<GenericRecord> file) implements RowWriter {
        @Override
        public void write(GenericRecord row) throws IOException {
            file.write(row);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Override
    public void join(WorkFolder work, List<String> parts, Table table) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            names.add(String.format("parquet/%s/part-%05d.parquet", table.title(), i));
        }
        work.rename(parts, names);
    }

    private static final class ZstdCodecs implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            return new ZstdCompressor();
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException("written, never read");
        }

        @Override
        public void release() {}
    }

    private static final class ZstdCompressor implements CompressionCodecFactory.BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            var plain = new ByteArrayOutputStream();
            bytes.writeAllTo(plain);
            return BytesInput.from(ByteBuffer.wrap(Zstd.compress(plain.toByteArray(), 3)));
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.ZSTD;
        }

        @Override
        public void release() {}
    }
}
