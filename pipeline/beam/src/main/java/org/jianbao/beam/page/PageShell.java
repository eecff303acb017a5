package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what surrounds the data: head, styles, d3 and the page's own scripts, from the template {@code shell.html}. */
final class PageShell {
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/";
    private static final List<String> SCRIPTS = List.of(
            "data",
            "words",
            "dom",
            "table",
            "gather",
            "chart",
            "text",
            "overview",
            "reader",
            "figures",
            "lists",
            "quality",
            "app");

    private final Writer out;
    private final JsonNode about;
    private final Path croissant;

    PageShell(Writer out, JsonNode about, Path croissant) {
        this.out = out;
        this.about = about;
        this.croissant = croissant;
    }

    /** The head, what shows without scripts, and d3. */
    void begin() throws IOException {
        String title = about.path("title").asText("Jianbao 简报");
        out.write(half(0).replace("{{title}}", escaped(title))
                .replace("{{licence}}", escaped(Resources.text(D3 + "LICENSE").strip()))
                .replace("{{style}}", Resources.text("/page/style.css"))
                .replace("{{json-ld}}", linkedData()));
        script(Resources.text(D3 + "dist/d3.min.js"));
    }

    /** The page's own scripts; the page starts here. */
    void scripts() throws IOException {
        StringBuilder scripts = new StringBuilder();
        for (String name : SCRIPTS) {
            scripts.append(Resources.text("/page/js/" + name + ".js"));
        }
        script(scripts.toString());
    }

    /** What stands after the data. */
    void end() throws IOException {
        out.write(half(1));
    }

    private void script(String text) throws IOException {
        out.write("<script>" + text.strip() + "\n</script>\n");
    }

    private String linkedData() throws IOException {
        if (!Files.exists(croissant)) {
            return "";
        }
        String json = InertEscapes.inert(Files.readString(croissant).strip());
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static String half(int which) throws IOException {
        return Resources.text("/page/shell.html").split("\\{\\{data}}\n", 2)[which];
    }

    /** Text for HTML: {@code <} and its kin as character references. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
