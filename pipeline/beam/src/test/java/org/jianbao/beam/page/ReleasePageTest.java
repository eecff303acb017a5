package org.jianbao.beam.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the page of a release from disk in a real browser, as its reader does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReleasePageTest {
    private static final String PLANTED = """
            <img src=x onerror=planted=1>简报
            第3期
            某市文明办　2024年5月6日

            兴化市：</script><script>planted=1</script>推进停车共享
            兴化市新增停车位13928个<!--<script>planted=1</script>，增长5.2%。
            """;
    private final Path folder;
    private Optional<Browser> browser = Optional.empty();

    ReleasePageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void build() throws Exception {
        Path samples = Path.of(System.getProperty("root.directory", "../..")).resolve("samples");
        Path planted = Files.writeString(folder.resolve("planted.txt"), PLANTED);
        var inputs = List.of(samples.toString(), planted.toString());
        new BuildRelease().run(new BuildRequest(inputs, folder.resolve("one")));
        new BuildRelease().run(new BuildRequest(inputs, folder.resolve("many")));
        ReleasePage many = new ReleasePage(folder.resolve("many"), 0, 1);
        many.gather();
        many.write();
        browser = Browser.start(folder);
    }

    @AfterAll
    void stop() {
        browser.ifPresent(Browser::close);
    }

    @Test
    void bytesDependOnTheReleaseAlone() throws IOException {
        Path page = folder.resolve("one/index.html");
        byte[] before = Files.readAllBytes(page);
        ReleasePage one = new ReleasePage(folder.resolve("one"));
        one.gather();
        one.write();
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(page)));
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            assertFalse(files.anyMatch(file -> file.endsWith("page")));
        }
        assertTrue(Files.exists(folder.resolve("many/page/figures-0.js")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void countsAreThoseOfTheTables(String release) throws Exception {
        Browser page = open(release, "");
        JsonNode shown = page.evaluate("Object.fromEntries([...document.querySelectorAll('[data-count]')]"
                + ".map(each => [each.dataset.count, Number(each.textContent.replaceAll(',', ''))]))");
        assertEquals(6, shown.size());
        for (var entry : shown.properties()) {
            assertEquals(table(release, entry.getKey()).size(), entry.getValue().asInt(), entry.getKey());
        }
        quiet(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void everyFigureIsMarkedInItsText(String release) throws Exception {
        Map<String, List<NamedCsvRecord>> byBulletin =
                table(release, "figures").stream().collect(Collectors.groupingBy(row -> row.getField("bulletin_id")));
        for (var entry : byBulletin.entrySet()) {
            Browser page = open(release, "#/bulletin/" + entry.getKey());
            JsonNode marks = page.evaluate("""
                    [...document.querySelectorAll('article mark.figure')].reduce((all, mark) => {
                      mark.dataset.ids.split(' ').forEach(id => { all[id] = (all[id] ?? '') + mark.textContent; });
                      return all;
                    }, {})""");
            Map<String, String> expected = new TreeMap<>();
            Map<String, String> found = new TreeMap<>();
            for (NamedCsvRecord row : entry.getValue()) {
                String id = row.getField("figure_id").substring(entry.getKey().length() + 1);
                expected.put(id, row.getField("text"));
                found.put(id, marks.path(id).asText());
            }
            assertEquals(expected, found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void aFigureLeadsToItsSentence(String release) throws Exception {
        Browser page = open(release, "#/figures");
        String text = page.evaluate("document.querySelector('.grid tbody a').textContent")
                .asText();
        page.evaluate("document.querySelector('.grid tbody a').click()");
        page.await("document.querySelector('mark.chosen')");
        assertEquals(
                text,
                page.evaluate("document.querySelector('mark.chosen').textContent")
                        .asText());
        assertEquals(
                text,
                page.evaluate("document.querySelector('.side .row-head').textContent")
                        .asText());
        assertTrue(page.evaluate("(box => box.top >= 0 && box.bottom <= innerHeight)"
                        + "(document.querySelector('mark.chosen').getBoundingClientRect())")
                .asBoolean());
        page.evaluate("document.querySelector('mark.chosen').dispatchEvent(new MouseEvent('mouseenter'))");
        assertTrue(page.evaluate("!tip.hidden && tip.textContent").asText().startsWith(text));
        quiet(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void searchFindsSentencesAndFigures(String release) throws Exception {
        Browser page = open(release, "");
        page.evaluate("document.querySelector('#search input').value = '13928';"
                + " document.querySelector('#search').requestSubmit()");
        page.await("document.querySelector('.hits mark.hit')?.textContent === '13928'");
        page.await("[...document.querySelectorAll('.grid td.key')].some(cell => cell.textContent === '13928个')");
        quiet(page);
    }

    /** Of a release of one bulletin a page, a search reads those pages that can hold what is looked for, and all of those. */
    @Test
    void aSearchReadsNoMorePagesThanItMust() throws Exception {
        int bulletins = table("many", "bulletins").size();
        String loaded = "[...document.scripts].filter(each => each.src.includes('/texts-')).length";
        for (String wanted : List.of("13928", "兴化市", "停车", "没有这样的话")) {
            Browser page = open("many", "");
            page.evaluate("location.hash = jianbao.dom.route('search', { q: '" + wanted + "' })");
            page.await("main.dataset.ready.startsWith('#/search')");
            long holding = table("many", "paragraphs").stream()
                    .filter(row -> row.getField("text").contains(wanted))
                    .map(row -> row.getField("bulletin_id"))
                    .distinct()
                    .count();
            int read = page.evaluate(loaded).asInt();
            assertTrue(holding <= read && read < bulletins, wanted + ": " + holding + " of " + bulletins + ", " + read);
            assertEquals(
                    table("many", "paragraphs").stream()
                            .filter(row -> row.getField("text").contains(wanted))
                            .count(),
                    page.evaluate("document.querySelectorAll('.hits li:has(mark.hit)').length")
                            .asInt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"overview", "bulletins", "figures", "names", "quality", "figures?dimension=MONEY"})
    void everyScreenIsDrawnInBothLanguages(String screen) throws Exception {
        Browser page = open("one", "#/" + screen);
        String chinese = page.evaluate("main.innerText").asText();
        page.evaluate("document.getElementById('language').click()");
        page.await("document.documentElement.lang === 'en' && main.dataset.ready");
        String english = page.evaluate("main.innerText").asText();
        page.evaluate("document.getElementById('language').click()");
        page.await("document.documentElement.lang === 'zh-CN' && main.dataset.ready");
        assertTrue(chinese.length() > 100, chinese);
        assertNotEquals(chinese, english);
        assertEquals(chinese, page.evaluate("main.innerText").asText());
        quiet(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void whatABulletinSaysStaysText(String release) throws Exception {
        String id = table(release, "bulletins").stream()
                .filter(row -> row.getField("source_uri").endsWith("planted.txt"))
                .findFirst()
                .orElseThrow()
                .getField("bulletin_id");
        for (String fragment :
                List.of("#/bulletins", "#/bulletin/" + id, "#/figures", "#/search?q=script", "#/names")) {
            Browser page = open(release, fragment);
            assertEquals("undefined", page.evaluate("typeof planted").asText(), fragment);
            assertEquals(
                    0,
                    page.evaluate("document.querySelectorAll('main script, main img').length")
                            .asInt());
        }
        Browser page = open(release, "#/bulletin/" + id);
        assertTrue(page.evaluate("main.innerText").asText().contains("<script>planted=1</script>"));
        quiet(page);
    }

    private Browser open(String release, String fragment) throws InterruptedException {
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install it, or name it in JIANBAO_CHROMIUM");
        Browser page = browser.orElseThrow();
        page.open(folder.resolve(release).resolve("index.html"), fragment);
        return page;
    }

    private static void quiet(Browser page) {
        assertEquals(List.of(), page.complaints());
        assertEquals(List.of(), page.requests());
    }

    private List<NamedCsvRecord> table(String release, String name) throws IOException {
        Path file = folder.resolve(release).resolve("csv/" + name + ".csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
