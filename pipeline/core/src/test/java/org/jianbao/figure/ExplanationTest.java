package org.jianbao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.quantity.Attempt;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Tokenizer TOKENIZER = HanlpTokenizer.standard();
    private static final FigureFinder FINDER = FigureFinder.standard();

    @Test
    void aNumberThatNoRuleReadsSaysWhy() {
        assertEquals("5 - false no unit follows, and nothing that counts without one", explained("编号为5。"));
    }

    @Test
    void anOrdinalSaysThatItOnlyNames() {
        assertEquals(
                "3 - false an ordinal that only names: 第 stands before it and no unit of ranks behind it",
                explained("第3期开班。"));
    }

    @Test
    void aReadingThatIsLongerTakesTheOther() {
        assertEquals("10万元 quantity false the range is longer\n10万元至50万元 range true null", explained("补助10万元至50万元。"));
    }

    @Test
    void whatMeasuresNothingSaysWhatItIs() {
        assertEquals("一名 quantity false 一 that only means \"a\"", explained("一名骨干作了示范。"));
        assertEquals("一年 quantity false the name of a period", explained("这是关键的一年。"));
        assertEquals("八项规定 - false a fixed term", explained("落实八项规定。"));
    }

    @Test
    void aDenominatorIsNoFigureOfItsOwn() {
        assertEquals(
                "2小时 quantity false it stands in the denominator of another\n5元 price true null",
                explained("停车每2小时5元。"));
    }

    @Test
    void whatIsExplainedAsFoundIsWhatIsFound() {
        String text = "全县新建冷库12座、晾晒场30余处，单车年收费300-500元，一名骨干获奖，惠及3.2万农户。";
        Passage passage = Passage.of(text, TOKENIZER);
        List<String> found = FINDER.find(passage, FigureContext.none()).stream()
                .map(figure -> figure.quantity().text())
                .toList();
        List<String> explained = FINDER.explain(passage, FigureContext.none()).stream()
                .filter(Attempt::found)
                .map(Attempt::text)
                .toList();
        assertEquals(found, explained);
        assertTrue(found.size() >= 4, found::toString);
    }

    private static String explained(String text) {
        return FINDER.explain(Passage.of(text, TOKENIZER), FigureContext.none()).stream()
                .map(attempt -> attempt.text() + " " + (attempt.rule() == null ? "-" : attempt.rule()) + " "
                        + attempt.found() + " " + attempt.reason())
                .collect(Collectors.joining("\n"));
    }
}
