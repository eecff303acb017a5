package org.jianbao.beam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jianbao.analyse.Annotation;
import org.jianbao.quantity.Attempt;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Writes figures and mentions as one JSON line, with the column names of the tables: 13928个 as {@code "value":13928}. */
final class AnnotationWriter {
    private final JsonFactory factory;

    AnnotationWriter(JsonFactory factory) {
        this.factory = factory;
    }

    String line(String id, Annotation annotation) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = start(line, id)) {
            write(json, annotation);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The line with what was tried to find the figures; {@code positions} turns places of its text to code points. */
    String explained(String id, Annotation annotation, List<Attempt> attempts, CodePoints positions)
            throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = start(line, id)) {
            write(json, annotation);
            json.writeArrayFieldStart("attempts");
            for (Attempt attempt : attempts) {
                write(json, attempt, positions);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    String failure(String id, String message) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = start(line, id)) {
            json.writeStringField("error", message);
            json.writeEndObject();
        }
        return line.toString();
    }

    private JsonGenerator start(StringWriter line, String id) throws IOException {
        JsonGenerator json = factory.createGenerator(line);
        json.writeStartObject();
        json.writeFieldName("id");
        json.writeRawValue(id);
        return json;
    }

    private static void write(JsonGenerator json, Annotation annotation) throws IOException {
        json.writeArrayFieldStart("figures");
        for (FigureRow figure : annotation.figures()) {
            write(json, figure);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (MentionRow mention : annotation.mentions()) {
            write(json, mention);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Attempt attempt, CodePoints positions) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", attempt.text());
        json.writeStringField("rule", attempt.rule());
        json.writeBooleanField("found", attempt.found());
        json.writeStringField("reason", attempt.reason());
        json.writeNumberField("char_start", positions.at(attempt.span().start()));
        json.writeNumberField("char_end", positions.at(attempt.span().end()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FigureRow figure) throws IOException {
        json.writeStartObject();
        json.writeNumberField("ordinal", figure.ordinal());
        json.writeStringField("text", figure.text());
        write(json, "value", figure.value());
        write(json, "value_max", figure.valueMax());
        json.writeStringField("qualifier", figure.qualifier());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("unit_code", figure.unitCode());
        json.writeStringField("dimension", figure.dimension());
        write(json, "base_value", figure.baseValue());
        json.writeStringField("base_unit", figure.baseUnit());
        json.writeStringField("per", figure.per());
        json.writeStringField("indicator", figure.indicator());
        json.writeStringField("subject", figure.subject());
        json.writeStringField("subject_code", figure.subjectCode());
        json.writeStringField("period", figure.period());
        write(json, "period_start", figure.periodStart());
        write(json, "period_end", figure.periodEnd());
        json.writeStringField("role", figure.role());
        json.writeStringField("sentence", figure.sentence());
        json.writeStringField("rule", figure.rule());
        json.writeNumberField("char_start", figure.charStart());
        json.writeNumberField("char_end", figure.charEnd());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, MentionRow mention) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", mention.type());
        json.writeStringField("text", mention.text());
        json.writeStringField("name", mention.name());
        json.writeStringField("normalized", mention.normalized());
        json.writeStringField("rule", mention.rule());
        json.writeNumberField("char_start", mention.charStart());
        json.writeNumberField("char_end", mention.charEnd());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }

    private static void write(JsonGenerator json, String name, @Nullable LocalDate date) throws IOException {
        json.writeStringField(name, date == null ? null : date.toString());
    }
}
