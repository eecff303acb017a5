package org.jianbao.beam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jianbao.analyse.TextAnnotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao annotate}: text in, the figures and mentions of each line out, as JSON lines. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the figures and names of each line and writes them as JSON lines.",
            "A line is plain text, or JSON: {\"id\", \"text\", \"date\"?, \"place\"?}."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  echo 兴化市新增停车位13928个 | jianbao annotate",
            "  echo '{\"id\":\"1\",\"text\":\"市文明办去年举办活动30余场\",\"date\":\"2024-04-16\",\"place\":\"兴化市\"}' | jianbao annotate -"
        })
final class AnnotateCommand implements Callable<Integer> {
    private final JsonFactory json = new JsonFactory();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "A UTF-8 file; - is standard input.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** A line to annotate. */
    private record Request(
            String id,
            String text,
            @Nullable LocalDate date,
            @Nullable String place) {}

    @Override
    public Integer call() throws IOException {
        if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            spec.commandLine().getErr().println("jianbao: " + file + " cannot be read; check the name.");
            return 1;
        }
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return annotate(lines) ? 0 : 1;
        }
    }

    private boolean annotate(BufferedReader lines) throws IOException {
        TextAnnotator annotator = TextAnnotator.standard();
        PrintWriter out = spec.commandLine().getOut();
        boolean good = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Request request = request(line, number);
                AnnotationJson.write(
                        json, out, request.id(), annotator.annotate(request.text(), request.date(), request.place()));
            } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
                good = false;
                String reason =
                        e instanceof JsonProcessingException problem ? problem.getOriginalMessage() : e.getMessage();
                spec.commandLine().getErr().println("jianbao: line " + number + " is skipped: " + reason);
                AnnotationJson.writeError(json, out, number, String.valueOf(reason));
            }
            if (!lines.ready()) {
                out.flush();
            }
        }
        return good;
    }

    private Request request(String line, int number) throws IOException {
        if (!line.stripLeading().startsWith("{")) {
            return new Request(Integer.toString(number), line, null, null);
        }
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new IllegalArgumentException("it has no \"text\"");
        }
        String date = fields.get("date");
        return new Request(
                fields.getOrDefault("id", Integer.toString(number)),
                text,
                date == null ? null : LocalDate.parse(date),
                fields.get("place"));
    }

    private Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return fields;
    }
}
