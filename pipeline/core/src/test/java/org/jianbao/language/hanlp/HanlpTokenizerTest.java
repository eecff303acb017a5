package org.jianbao.language.hanlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HanlpTokenizerTest {
    private static final HanlpTokenizer TOKENIZER = HanlpTokenizer.standard();

    @Test
    void tokensStandWhereTheySay() {
        String text = "泰兴市 新增停车位13928个，％８ＡＢ全角，“优+”项目\u3000𠮷林省。";
        for (Token token : TOKENIZER.tokenize(text)) {
            assertEquals(token.word(), token.span().of(text));
        }
    }

    @Test
    void tokensCoverTheText() {
        String text = "县文联组织本土画家绘制美丽乡村文化墙30000余平方米。";
        String joined = TOKENIZER.tokenize(text).stream().map(Token::word).collect(Collectors.joining());
        assertEquals(text, joined);
    }

    @Test
    void threadsShareOneTokenizer() {
        String text = "兴化市文明办联合市城管局、市交投公司共同调研，新增停车位13928个。";
        List<Token> expected = TOKENIZER.tokenize(text);
        boolean same = IntStream.range(0, 400)
                .parallel()
                .allMatch(ignored -> TOKENIZER.tokenize(text).equals(expected));
        assertTrue(same);
    }

    @Test
    void anEmptyTextHasNoTokens() {
        assertEquals(Collections.emptyList(), TOKENIZER.tokenize(""));
    }

    @TestFactory
    Stream<DynamicTest> exampleOfEachWord() {
        return LexiconFile.read("words.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.required("word"), () -> check(entry)));
    }

    private static void check(LexiconEntry entry) {
        String example = entry.required("example");
        int start = example.indexOf('[');
        Span expected = new Span(start, example.indexOf(']') - 1);
        List<Span> spans = TOKENIZER.tokenize(example.replaceAll("[\\[\\]]", "")).stream()
                .map(Token::span)
                .toList();
        assertTrue(spans.contains(expected), () -> example + " " + spans);
    }
}
