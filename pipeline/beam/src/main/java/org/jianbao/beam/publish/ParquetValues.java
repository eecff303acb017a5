package org.jianbao.beam.publish;

import static org.apache.parquet.column.Encoding.PLAIN_DICTIONARY;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.factory.DefaultValuesWriterFactory;
import org.apache.parquet.column.values.factory.ValuesWriterFactory;
import org.apache.parquet.column.values.fallback.FallbackValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Encodes columns as Parquet's first version does, texts such as 兴化市 by a {@link ParquetDictionary} while it is worth it. */
final class ParquetValues implements ValuesWriterFactory {
    private final DefaultValuesWriterFactory others = new DefaultValuesWriterFactory();
    private ParquetProperties properties = ParquetProperties.builder().build();

    @Override
    public void initialize(ParquetProperties properties) {
        this.properties = properties;
        others.initialize(properties);
    }

    @Override
    @SuppressWarnings("deprecation") // the encoding of Parquet's first version, which every reader knows
    public ValuesWriter newValuesWriter(ColumnDescriptor column) {
        if (column.getPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY) {
            return others.newValuesWriter(column);
        }
        var dictionary = new ParquetDictionary(
                properties.getDictionaryPageSizeThreshold(), PLAIN_DICTIONARY, properties.getAllocator());
        var plain = new PlainValuesWriter(
                properties.getInitialSlabSize(), properties.getPageSizeThreshold(), properties.getAllocator());
        return FallbackValuesWriter.of(dictionary, plain);
    }
}
