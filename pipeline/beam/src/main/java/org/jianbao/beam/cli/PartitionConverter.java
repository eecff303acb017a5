package org.jianbao.beam.cli;

import java.util.Arrays;
import org.jianbao.beam.publish.Partition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the column that a release is parted by: {@code issue_year} is 按年份. */
final class PartitionConverter implements ITypeConverter<Partition> {
    @Override
    public Partition convert(String value) {
        return Arrays.stream(Partition.values())
                .filter(each -> each != Partition.NONE && each.column().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + value + "' is neither issue_year nor issuer_code"));
    }
}
