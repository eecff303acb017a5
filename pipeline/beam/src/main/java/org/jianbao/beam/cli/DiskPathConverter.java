package org.jianbao.beam.cli;

import java.nio.file.Path;
import org.jianbao.beam.DiskPath;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a name of what must lie on a disk, {@code output/江苏}; {@code hdfs://name/江苏} is refused, and told what to do. */
final class DiskPathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        return DiskPath.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + value + "' is not on a disk of this machine; copy it there first"));
    }
}
