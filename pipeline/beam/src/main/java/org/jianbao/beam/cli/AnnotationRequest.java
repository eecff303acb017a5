package org.jianbao.beam.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to annotate, as one line of the input asks for it: {@code {"id": "a", "text": "兴化市新增停车位13928个"}}.
 *
 * @param id what the answer is told apart by, in JSON's own writing: {@code "a"} with its quotation marks, or {@code 7}
 */
record AnnotationRequest(
        String id,
        String text,
        @Nullable LocalDate date,
        @Nullable String place) {}
