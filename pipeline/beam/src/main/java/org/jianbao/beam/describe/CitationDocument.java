package org.jianbao.beam.describe;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says how to cite the release, in the Citation File Format 1.2.0. */
final class CitationDocument implements Document {
    @Override
    public String path() {
        return "CITATION.cff";
    }

    @Override
    public String text(Description description) throws IOException {
        Dataset dataset = description.dataset();
        Map<String, Object> citation = new LinkedHashMap<>();
        citation.put("cff-version", "1.2.0");
        citation.put("message", "If you use this dataset, please cite it: " + dataset.citationText());
        citation.put("type", "dataset");
        citation.put("title", dataset.title());
        String author = dataset.publisher() == null ? "Anonymous publisher" : dataset.publisher();
        citation.put("authors", List.of(Map.of("name", author)));
        citation.put("version", dataset.version());
        if (dataset.date() != null) {
            citation.put("date-released", dataset.date());
        }
        if (dataset.homepage() != null) {
            citation.put("url", dataset.homepage());
        }
        citation.put("license", dataset.licence());
        return YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .writeValueAsString(citation);
    }
}
