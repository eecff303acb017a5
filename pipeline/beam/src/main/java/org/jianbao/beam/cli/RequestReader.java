package org.jianbao.beam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON line: {@code {"id": "a", "text": "去年新增13928个", "date": "2024-04-16"}} into a request. */
final class RequestReader {
    private final JsonFactory factory;
    private final String line;
    private String id;
    private @Nullable String text;
    private @Nullable LocalDate date;
    private @Nullable String place;

    private RequestReader(JsonFactory factory, String line, long number) {
        this.factory = factory;
        this.line = line;
        this.id = quoted(Long.toString(number));
    }

    static AnnotationRequest read(JsonFactory factory, String line, long number) throws RequestException {
        return new RequestReader(factory, line, number).read();
    }

    /** A string in JSON's own writing. */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private AnnotationRequest read() throws RequestException {
        try (JsonParser parser = factory.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw failure("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser.currentName(), parser);
            }
            if (parser.nextToken() != null) {
                throw failure("more than one JSON object");
            }
        } catch (JsonProcessingException e) {
            throw failure("no valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw failure("no valid JSON: " + e.getMessage());
        }
        if (text == null) {
            throw failure("no \"text\"");
        }
        return new AnnotationRequest(id, text, date, place);
    }

    private void field(String name, JsonParser parser) throws IOException, RequestException {
        JsonToken token = parser.nextToken();
        switch (name) {
            case "id" -> readId(parser, token);
            case "text" -> text = string(name, parser, token);
            case "place" -> place = string(name, parser, token);
            case "date" -> readDate(string(name, parser, token));
            default -> parser.skipChildren();
        }
    }

    private void readId(JsonParser parser, JsonToken token) throws IOException, RequestException {
        if (token == JsonToken.VALUE_STRING) {
            id = quoted(parser.getText());
        } else if (token.isNumeric()) {
            id = parser.getText();
        } else if (token != JsonToken.VALUE_NULL) {
            throw failure("\"id\" is neither a string nor a number");
        }
    }

    private void readDate(@Nullable String written) throws RequestException {
        try {
            date = written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw failure("\"date\" is " + written + ", not a day such as 2024-04-16");
        }
    }

    private @Nullable String string(String name, JsonParser parser, JsonToken token)
            throws IOException, RequestException {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw failure("\"" + name + "\" is not a string");
        }
        return parser.getText();
    }

    private RequestException failure(String message) {
        return new RequestException(id, message);
    }
}
