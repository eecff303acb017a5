package org.jianbao.beam.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jianbao.analyse.Annotation;
import org.jianbao.analyse.TextAnnotator;
import org.jianbao.quantity.Attempt;
import org.jianbao.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Annotates line by line, one JSON line for each in the same order: 兴化市新增停车位13928个 gives one figure and one place.
 * Where the first line that is not blank begins with an opening brace, all lines are JSON; else all are plain text.
 */
final class LineAnnotator {
    private static final int LINES_BETWEEN_FLUSHES = 64;

    private final JsonFactory factory = new JsonFactory();
    private final AnnotationWriter writer = new AnnotationWriter(factory);
    private final TextAnnotator annotator;
    private final boolean explain;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param explain whether each line also tells what was tried */
    LineAnnotator(TextAnnotator annotator, boolean explain, PrintWriter out, PrintWriter err) {
        this.annotator = annotator;
        this.explain = explain;
        this.out = out;
        this.err = err;
    }

    /** Answers every line; how many of them could not be answered but with an error. */
    int annotate(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        int failures = 0;
        boolean decided = false;
        boolean json = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text = Lines.text(line);
            boolean blank = text != null && text.isBlank();
            if (!decided && !blank) {
                decided = true;
                json = text != null && text.stripLeading().startsWith("{");
            }
            if (!(json && blank) && !answer(text, lines.number(), json)) {
                failures++;
            }
            flush(lines);
        }
        return failures;
    }

    private boolean answer(@Nullable String text, long number, boolean json) throws IOException {
        try {
            AnnotationRequest request = request(text, number, json);
            print(line(request));
            return true;
        } catch (RequestException e) {
            return fail(e.id(), number, e.getMessage());
        } catch (RuntimeException e) {
            return fail(RequestReader.quoted(Long.toString(number)), number, "could not be annotated: " + e);
        }
    }

    private String line(AnnotationRequest request) throws IOException {
        Annotation annotation = annotator.annotate(request.text(), request.date(), request.place());
        if (!explain) {
            return writer.line(request.id(), annotation);
        }
        List<Attempt> attempts = annotator.explain(request.text(), request.date(), request.place());
        return writer.explained(request.id(), annotation, attempts, CodePoints.of(request.text()));
    }

    private AnnotationRequest request(@Nullable String text, long number, boolean json) throws RequestException {
        String id = RequestReader.quoted(Long.toString(number));
        if (text == null) {
            throw new RequestException(id, "not UTF-8");
        }
        return json ? RequestReader.read(factory, text, number) : new AnnotationRequest(id, text, null, null);
    }

    private boolean fail(String id, long number, @Nullable String message) throws IOException {
        String told = "line " + number + ": " + message;
        err.println("jianbao: " + told);
        err.flush();
        print(writer.failure(id, told));
        return false;
    }

    private void print(String line) {
        out.print(line);
        out.print('\n');
    }

    private void flush(Lines lines) throws IOException {
        boolean due = !lines.ready() || lines.number() % LINES_BETWEEN_FLUSHES == 0;
        if (due && out.checkError()) {
            throw new IOException("the output was closed before the last line");
        }
    }
}
