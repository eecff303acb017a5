package org.jianbao.figure;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finder slow: the same sign again and again is read in the time of any other text. */
class RepeatsTest {
    private static final int LENGTH = 8_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final FigureFinder FINDER = FigureFinder.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "亿", "一", "、", "约", "千", "九", "几", "点", "1", "1,", "1 ", "1、", "一、", "1万", "一个，", "第1", "百分之", "三分之",
                "1/", "1-", "$1", "1元", "又", "2又", "每", "余", "至", "1元至", "5元5角", "“1", "前1", "1e5", "2^", "零", "打",
                        "一打个"
            })
    void aRepeatedSignIsReadInTime(String sign) {
        String text = sign.repeat(LENGTH / sign.length());
        Passage passage = new Passage(text, List.of(new Token(new Span(0, text.length()), text, "x")));
        assertTimeoutPreemptively(LIMIT, () -> FINDER.find(passage, FigureContext.none()));
    }
}
