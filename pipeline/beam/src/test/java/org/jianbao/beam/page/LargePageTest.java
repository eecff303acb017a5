package org.jianbao.beam.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of a release of 50,000 bulletins, in a real browser: no screen waits for more than it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LargePageTest {
    private static final int BULLETINS = 50_000;
    private static final int TOGETHER = 100;
    private static final String LOADED = "[...document.scripts].filter(each => each.src.includes('/page/')).length";
    private static final String BULLETIN = """
            工作简报
            第3期
            某市文明办　2024年5月6日

            兴化市：推进停车共享
            一、增加供给
            兴化市新增停车位13928个。
            三、加强管理
            由各镇负责。
            """;

    private final Path folder;
    private Optional<Browser> browser = Optional.empty();

    LargePageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void build() throws Exception {
        Path input = Files.writeString(folder.resolve("1.txt"), BULLETIN);
        new BuildRelease().run(new BuildRequest(List.of(input.toString()), folder.resolve("one")));
        RepeatedRelease.write(folder.resolve("one"), folder.resolve("many"), BULLETINS);
        ReleasePage page = new ReleasePage(folder.resolve("many"));
        page.gather();
        page.write();
        browser = Browser.start(folder);
    }

    @AfterAll
    void stop() {
        browser.ifPresent(Browser::close);
    }

    @Test
    void thePageItselfStaysLight() throws Exception {
        assertTrue(Files.size(folder.resolve("many/index.html")) < 1_000_000);
        assertTrue(Files.exists(folder.resolve("many/page/bulletins-499.js")));
    }

    @Test
    void theListBeginsAfterTenPagesAndGoesOn() throws Exception {
        Browser page = open("#/bulletins");
        assertEquals(
                1000,
                count(
                        page,
                        "Number(document.querySelector('.gathered').textContent.match(/[0-9,]+/)[0].replaceAll(',', ''))"));
        assertEquals(20, count(page, LOADED));
        page.evaluate("document.querySelector('.gathered button').click()");
        page.await("document.querySelector('.gathered').textContent.includes('2,000')");
        assertEquals(40, count(page, LOADED));
        assertEquals(List.of(), page.complaints());
    }

    @Test
    void aBulletinIsFoundOnItsPageAndHasItsNeighbours() throws Exception {
        for (int time : List.of(0, 99, 100, 25_050, BULLETINS - 1)) {
            Browser page = open("#/bulletin/" + RepeatedRelease.id(time));
            assertTrue(page.evaluate("main.innerText").asText().contains("第" + time + "期"), () -> "no " + time);
            assertTrue(count(page, LOADED) <= 6, () -> time + " loads more than its pages");
            assertEquals(time > 0, leadsTo(page, time - 1));
            assertEquals(time < BULLETINS - 1, leadsTo(page, time + 1));
            assertTrue(page.evaluate("!!document.querySelector('.doubt')").asBoolean());
            assertEquals(List.of(), page.complaints());
        }
    }

    @Test
    void anIssueIsFoundByItsNumberInFewPages() throws Exception {
        Browser page = open("");
        page.evaluate("location.hash = jianbao.dom.route('search', { q: '第43217期' })");
        page.await("main.dataset.ready.startsWith('#/search')");
        assertEquals(
                1,
                count(
                        page,
                        "document.querySelectorAll('.chips a[href*=\"" + RepeatedRelease.id(43_217) + "\"]').length"));
        int pages = count(page, "[...document.scripts].filter(each => each.src.includes('/texts-')).length");
        assertTrue(pages < BULLETINS / TOGETHER / 2, () -> pages + " pages were read");
    }

    private static boolean leadsTo(Browser page, int time) throws Exception {
        return page.evaluate(
                        "!!document.querySelector('.crumbs a[href=\"#/bulletin/" + RepeatedRelease.id(time) + "\"]')")
                .asBoolean();
    }

    private static int count(Browser page, String expression) throws Exception {
        return page.evaluate(expression).asInt();
    }

    private Browser open(String fragment) throws InterruptedException {
        assumeTrue(browser.isPresent(), "no Chromium on this machine: install it, or name it in JIANBAO_CHROMIUM");
        Browser page = browser.orElseThrow();
        page.open(folder.resolve("many/index.html"), fragment);
        return page;
    }
}
