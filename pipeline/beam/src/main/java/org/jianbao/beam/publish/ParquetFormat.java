package org.jianbao.beam.publish;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Writes Parquet with zstd and three-level lists, without Hadoop: 报 is a list of strings. */
public final class ParquetFormat implements TableFormat {
    /** Bytes held back until they are written, as several files are written at once. */
    private static final long ROW_GROUP = 16L << 20;

    @Override
    public String path(Table table) {
        return "parquet/" + table.title() + "/part-00000.parquet";
    }

    @Override
    public RowWriter open(Path file, Table table) throws IOException {
        var settings = new PlainParquetConfiguration();
        settings.set("parquet.avro.write-old-list-structure", "false");
        return new ParquetRows(AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
                .withConf(settings)
                .withCodecFactory(new ZstdCodecs())
                .withSchema(table.schema())
                .withDataModel(GenericData.get())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withExtraMetaData(Map.of("jianbao.dataset", "jianbao", "jianbao.version", "0.1.0"))
                .withRowGroupSize(ROW_GROUP)
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
    public void join(List<Path> parts, Path file, Table table) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            Files.move(parts.get(i), file.resolveSibling(String.format("part-%05d.parquet", i)));
        }
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
