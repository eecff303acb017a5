package org.jianbao.beam.describe;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jianbao.beam.BuildException;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher says of the dataset, from {@code dataset.yaml}: 标题、许可、发布者、版本.
 *
 * @param name a short name for paths and identifiers: lower-case letters, digits, - and _
 * @param title the title for readers
 * @param description what is in it, in a sentence or two
 * @param version the version of the data, such as 2024.1.0; readers of Croissant want three numbers
 * @param date the day it is published, ISO 8601; null if not said
 * @param licence the licence of the data, by its SPDX identifier, such as CC-BY-4.0
 * @param publisher who publishes it; null if not said
 * @param homepage where it is published; null if not said
 * @param citation how to cite it; null for one made of the rest
 * @param keywords words it is found by
 */
public record Dataset(
        String name,
        String title,
        String description,
        String version,
        @Nullable String date,
        String licence,
        @Nullable String publisher,
        @Nullable String homepage,
        @Nullable String citation,
        List<String> keywords)
        implements Serializable {
    private static final String DESCRIPTION =
            "Chinese government bulletins (简报) as tables: articles, sections, figures with unit, indicator, subject and"
                    + " period, names and doubts; every value gives the place in the source that it was read from.";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public Dataset {
        keywords = List.copyOf(keywords);
        require(NAME.matcher(name).matches(), "name", name, "lower-case letters, digits, - and _");
        require(date == null || DATE.matcher(date).matches(), "date", String.valueOf(date), "a day such as 2024-04-16");
    }

    /** A dataset of which the publisher has said nothing. */
    public static Dataset unnamed() {
        return said(null, null, null, null, null, null, null, null, null, null);
    }

    /** What the publisher said, and for the rest what can be said of any dataset of bulletins. */
    @JsonCreator
    static Dataset said(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("licence") @Nullable String licence,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("homepage") @Nullable String homepage,
            @JsonProperty("citation") @Nullable String citation,
            @JsonProperty("keywords") @Nullable List<String> keywords) {
        return new Dataset(
                Objects.requireNonNullElse(name, "bulletins"),
                Objects.requireNonNullElse(title, "政府简报数据集 Bulletins as tables"),
                Objects.requireNonNullElse(description, DESCRIPTION),
                Objects.requireNonNullElse(version, "1.0.0"),
                date,
                Objects.requireNonNullElse(licence, "CC-BY-4.0"),
                publisher,
                homepage,
                citation,
                Objects.requireNonNullElse(keywords, List.of("简报", "政务公开", "open government", "China")));
    }

    /**
     * Reads a description.
     *
     * @throws BuildException if it is no YAML, or holds a key that is not known
     */
    public static Dataset read(Path file) throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return yaml.readValue(Files.readString(file), Dataset.class);
        } catch (JacksonException e) {
            throw new BuildException(file + " cannot be read as a dataset description: " + e.getOriginalMessage(), e);
        }
    }

    /** Its name and version: {@code jiangsu 2024.1}. */
    public String label() {
        return name + " " + version;
    }

    /** Where the licence is written out. */
    String licenceAddress() {
        return "https://spdx.org/licenses/" + licence + ".html";
    }

    /** How to cite it: as the publisher says, or publisher, title, version and address. */
    String citationText() {
        if (citation != null) {
            return citation;
        }
        StringBuilder text = new StringBuilder();
        text.append(publisher == null ? "" : publisher + ". ")
                .append(title)
                .append(", version ")
                .append(version);
        text.append(date == null ? "" : ", " + date).append(homepage == null ? "" : ". " + homepage);
        return text.append('.').toString();
    }

    private static void require(boolean right, String key, String value, String wanted) {
        if (!right) {
            throw new BuildException("the dataset's " + key + " is " + value + "; it must be " + wanted);
        }
    }
}
