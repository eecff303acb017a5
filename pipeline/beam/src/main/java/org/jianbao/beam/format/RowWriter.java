package org.jianbao.beam.format;

import java.io.Closeable;
import java.io.IOException;
import org.apache.avro.generic.GenericRecord;

/** Takes the rows of one table one by one, 一行一行, and is complete once closed. Not for several threads. */
public interface RowWriter extends Closeable {
    void write(GenericRecord row) throws IOException;
}
