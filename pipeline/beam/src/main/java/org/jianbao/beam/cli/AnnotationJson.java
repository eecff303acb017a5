package org.jianbao.beam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.jianbao.analyse.Annotation;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jspecify.annotations.Nullable;

/** Writes an annotation as one line of JSON, with the column names of the tables. */
final class AnnotationJson {
    private AnnotationJson() {}

    static void write(JsonFactory json, PrintWriter out, String id, Annotation annotation) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(line)) {
            generator.writeStartObject();
            generator.writeStringField("id", id);
            generator.writeArrayFieldStart("figures");
            for (FigureRow figure : annotation.figures()) {
                write(generator, figure);
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("mentions");
            for (MentionRow mention : annotation.mentions()) {
                write(generator, mention);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println(line);
    }

    static void writeError(JsonFactory json, PrintWriter out, int number, String reason) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(line)) {
            generator.writeStartObject();
            generator.writeStringField("id", Integer.toString(number));
            generator.writeStringField("error", reason);
            generator.writeEndObject();
        }
        out.println(line);
    }

    private static void write(JsonGenerator generator, FigureRow figure) throws IOException {
        generator.writeStartObject();
        generator.writeNumberField("ordinal", figure.ordinal());
        generator.writeStringField("text", figure.text());
        decimal(generator, "value", figure.value());
        decimal(generator, "value_max", figure.valueMax());
        generator.writeStringField("qualifier", figure.qualifier());
        text(generator, "unit", figure.unit());
        text(generator, "unit_code", figure.unitCode());
        generator.writeStringField("dimension", figure.dimension());
        decimal(generator, "base_value", figure.baseValue());
        text(generator, "base_unit", figure.baseUnit());
        text(generator, "per", figure.per());
        text(generator, "indicator", figure.indicator());
        text(generator, "subject", figure.subject());
        text(generator, "subject_code", figure.subjectCode());
        text(generator, "period", figure.period());
        text(generator, "period_start", figure.periodStart());
        text(generator, "period_end", figure.periodEnd());
        generator.writeStringField("role", figure.role());
        generator.writeStringField("sentence", figure.sentence());
        generator.writeStringField("rule", figure.rule());
        generator.writeNumberField("char_start", figure.charStart());
        generator.writeNumberField("char_end", figure.charEnd());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, MentionRow mention) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("type", mention.type());
        generator.writeStringField("text", mention.text());
        generator.writeStringField("name", mention.name());
        text(generator, "normalized", mention.normalized());
        generator.writeStringField("rule", mention.rule());
        generator.writeNumberField("char_start", mention.charStart());
        generator.writeNumberField("char_end", mention.charEnd());
        generator.writeEndObject();
    }

    private static void text(JsonGenerator generator, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            generator.writeNullField(name);
        } else {
            generator.writeStringField(name, value.toString());
        }
    }

    /** A JSON number without exponent and without trailing zeros. */
    private static void decimal(JsonGenerator generator, String name, @Nullable BigDecimal value) throws IOException {
        generator.writeFieldName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }
}
