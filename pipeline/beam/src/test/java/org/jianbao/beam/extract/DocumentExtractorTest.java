package org.jianbao.beam.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.Rejection;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentExtractorTest {
    private static final List<String> LINES = List.of("城东街道工作简报", "今年以来，街道新增停车位320个，惠及居民1.2万人。");
    private static final List<List<String>> ROWS = List.of(List.of("指标", "数量"), List.of("停车位", "320"));
    private static final String TABLE = "指标\t数量\n停车位\t320\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final TextExtractor extractor = new DocumentExtractor();

    static Stream<Arguments> documents() throws Exception {
        String text = String.join("\n\n", LINES) + "\n\n" + TABLE;
        return Stream.of(
                Arguments.of("a.docx", SampleDocuments.docx(LINES, ROWS), WORD, "UTF-8", text),
                Arguments.of("a.DOCX", SampleDocuments.docx(LINES, ROWS), WORD, "UTF-8", text),
                Arguments.of("a.doc", SampleDocuments.docx(LINES, ROWS), WORD, "UTF-8", text),
                Arguments.of("a.rtf", SampleDocuments.rtf(LINES, ROWS), "application/rtf", "US-ASCII", text),
                Arguments.of("a.doc", SampleDocuments.rtf(LINES, ROWS), "application/rtf", "US-ASCII", text),
                Arguments.of(
                        "a.odt",
                        SampleDocuments.odt(LINES, ROWS),
                        "application/vnd.oasis.opendocument.text",
                        "UTF-8",
                        text),
                Arguments.of(
                        "a.pdf",
                        SampleDocuments.pdf(LINES, ""),
                        "application/pdf",
                        "binary",
                        String.join("\n", LINES) + "\n\f"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesTheTextThatAReaderSees(String name, byte[] bytes, String mediaType, String charset, String text) {
        DecodedText decoded = text(extractor.extract(new SourceFile(name, bytes)));
        assertEquals(text, decoded.text());
        assertEquals(List.of(mediaType, charset), List.of(decoded.mediaType(), decoded.charset()));
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                Arguments.of(
                        "---\ntitle: <简讯>\n---\n# 简讯\n\n<p><strong>惠民举措</strong><br></p><p>新增停车位<b>320</b>个。<br></p>\n\n共320个。\n",
                        "---\ntitle: <简讯>\n---\n# 简讯\n\n**惠民举措**\n\n新增停车位320个。\n\n共320个。\n"),
                Arguments.of("<h2>工作动态</h2>\n<ul><li>一次\n<li>两次</ul>", "## 工作动态\n\n一次\n\n两次\n"),
                Arguments.of(
                        "<table><tr><td>指标<td>数量<tr><td>停车位<td>320</table>\n\n<正文>\n", "指标\t数量\n停车位\t320\n\n<正文>\n"),
                Arguments.of("a<b，PM2.5<35微克\n", "a<b，PM2.5<35微克\n"));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void readsTheHtmlInMarkdown(String written, String read) {
        DecodedText decoded = text(extractor.extract(new SourceFile("a.MD", written.getBytes(StandardCharsets.UTF_8))));
        assertEquals(read, decoded.text());
        assertEquals("text/markdown", decoded.mediaType());
    }

    static Stream<Arguments> refused() throws Exception {
        byte[] docx = SampleDocuments.docx(LINES, ROWS);
        byte[] pdf = SampleDocuments.pdf(LINES, "");
        return Stream.of(
                Arguments.of("a.pdf", SampleDocuments.pdf(List.of(), ""), FindingCode.NO_TEXT_LAYER),
                Arguments.of("a.docx", SampleDocuments.docx(List.of(), List.of()), FindingCode.NO_TEXT_LAYER),
                Arguments.of("a.pdf", SampleDocuments.pdf(LINES, "secret"), FindingCode.ENCRYPTED_FILE),
                Arguments.of("a.docx", SampleDocuments.encrypted(docx, "secret"), FindingCode.ENCRYPTED_FILE),
                Arguments.of("a.docx", Arrays.copyOf(docx, docx.length / 2), FindingCode.BROKEN_FILE),
                Arguments.of("a.pdf", Arrays.copyOf(pdf, 30), FindingCode.BROKEN_FILE),
                Arguments.of("a.docx", "不是文档".getBytes(StandardCharsets.UTF_8), FindingCode.BROKEN_FILE),
                Arguments.of("a.html", "<p> </p>".getBytes(StandardCharsets.UTF_8), FindingCode.EMPTY_FILE),
                Arguments.of("a.odt", new byte[0], FindingCode.EMPTY_FILE),
                Arguments.of("a.xlsx", docx, FindingCode.UNSUPPORTED_MEDIA_TYPE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhyThereIsNoText(String name, byte[] bytes, FindingCode code) {
        Decoding decoding = extractor.extract(new SourceFile(name, bytes));
        assertEquals(
                code,
                decoding instanceof Rejection rejection ? rejection.reason().code() : null,
                name + decoding);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<p>一、亮点</p><p>新增<b>320</b>个</p>", "一、亮点\n\n新增320个\n"),
                Arguments.of("<p>新增停车\n   位320个，\n PM2.5\n 下降</p>", "新增停车位320个， PM2.5 下降\n"),
                Arguments.of("编：王某<br>审：李某", "编：王某\n审：李某\n"),
                Arguments.of(
                        "<table><tr><th>指标<th>数量<tr><td><p>停车位</p><td>320<tr><td>合计<td><td>1</table>",
                        "指标\t数量\n停车位\t320\n合计\t\t1\n"),
                Arguments.of(
                        "<table><tr><td><table><tr><td>甲<td>1</table><p>正文。</p></td><td>乙</table>",
                        "甲\t1\n\n正文。\n\n乙\n"),
                Arguments.of(
                        "<nav>首页</nav><header>某某网</header><p>正文。</p><footer>版权</footer><script>x()</script>", "正文。\n"),
                Arguments.of("<article><header><h1>题目</h1></header><p>正文。</p></article>", "题目\n\n正文。\n"),
                Arguments.of(
                        "<div><a href=/>首页</a> | <a href=/z>政务公开</a> | <a href=/h>互动</a></div><p>正文。</p>", "正文。\n"),
                Arguments.of("<p>见<a href=/a>甲</a>、<a href=/b>乙</a>、<a href=/c>丙</a>三个文件。</p>", "见甲、乙、丙三个文件。\n"),
                Arguments.of(
                        "<ul><li><a href=#1>第一篇</a><li><a href=#2>第二篇</a><li><a href=#3>第三篇</a></ul><p>正文。</p>",
                        "第一篇\n\n第二篇\n\n第三篇\n\n正文。\n"),
                Arguments.of("<pre>甲\n乙</pre>", "甲\n乙\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsPages(String html, String text) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                text, text(extractor.extract(new SourceFile("a.htm", bytes))).text());
    }

    @Test
    void readsPagesInTheirCharset() {
        for (String charset : List.of("GB18030", "UTF-8", "Big5")) {
            byte[] bytes = ("<meta charset=" + charset + "><p>文章本文</p>").getBytes(Charset.forName(charset));
            DecodedText decoded = text(extractor.extract(new SourceFile("a.html", bytes)));
            assertEquals(List.of("文章本文\n", charset), List.of(decoded.text(), decoded.charset()));
        }
    }

    @Test
    void readsDeeplyNestedPages() {
        String html = "<div>".repeat(100_000) + "正文" + "</div>".repeat(100_000);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "正文\n", text(extractor.extract(new SourceFile("a.html", bytes))).text());
    }

    private static DecodedText text(Decoding decoding) {
        return decoding instanceof DecodedText text ? text : assertFails(decoding);
    }

    private static DecodedText assertFails(Decoding decoding) {
        throw new AssertionError(decoding);
    }
}
