package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.Table;

/** The tables of a release whose only bulletin stands there so many times, each time under an identifier of its own: 五万期. */
final class RepeatedRelease {
    private final Path from;
    private final Path to;
    private final int times;

    private RepeatedRelease(Path from, Path to, int times) {
        this.from = from;
        this.to = to;
        this.times = times;
    }

    /** Writes what {@link ReleasePage} reads. */
    static void write(Path from, Path to, int times) throws IOException {
        Files.createDirectories(to.resolve("avro"));
        RepeatedRelease release = new RepeatedRelease(from, to, times);
        for (Table table : Table.values()) {
            release.repeat(table);
        }
        String run = Files.readString(from.resolve("run.json"));
        Files.writeString(to.resolve("run.json"), run.replaceFirst("\"bulletins\" : 1\\b", "\"bulletins\" : " + times));
    }

    static String id(int time) {
        return String.format("b-%08d", time);
    }

    private void repeat(Table table) throws IOException {
        String name = "avro/" + table.title() + ".avro";
        List<GenericRecord> rows = new ArrayList<>();
        try (DataFileReader<GenericRecord> reader =
                new DataFileReader<>(from.resolve(name).toFile(), new GenericDatumReader<>())) {
            reader.forEach(rows::add);
        }
        Schema schema = table.schema();
        try (DataFileWriter<GenericRecord> writer = new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
            writer.setCodec(CodecFactory.deflateCodec(1))
                    .create(schema, to.resolve(name).toFile());
            boolean once = schema.getField("bulletin_id") == null;
            for (int time = 0; time < (once ? 1 : times); time++) {
                for (GenericRecord row : rows) {
                    writer.append(once ? row : repeated(row, time));
                }
            }
        }
    }

    /** A row with what begins with the bulletin's identifier, and its number in the title. */
    private static GenericRecord repeated(GenericRecord row, int time) {
        GenericRecord copy = new GenericData.Record((GenericData.Record) row, false);
        String old = String.valueOf(row.get("bulletin_id"));
        for (Schema.Field field : row.getSchema().getFields()) {
            if (row.get(field.pos()) instanceof CharSequence text
                    && text.toString().startsWith(old)) {
                copy.put(field.pos(), id(time) + text.toString().substring(old.length()));
            }
        }
        if (row.getSchema().getField("issue_label") != null) {
            copy.put("issue_label", "第" + time + "期");
        }
        return copy;
    }
}
