package org.jianbao.beam.page;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * Rows of one table on their way to a page, 一百期的数字: any thread may pack them, and what it counts and finds there to
 * search for is added to what others did.
 */
record PageRows(String table, Schema schema, List<GenericRecord> rows) {
    /** Packs the rows, and counts them. */
    PackedTable packed(Summary summary) {
        PackedTable packed = new PackedTable(schema);
        rows.forEach(packed::add);
        summary.count(table, packed);
        return packed;
    }
}
