package org.jianbao.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** What words do beside a number where its indicator is looked for, from {@code indicator-words.tsv}. */
final class IndicatorWords {
    /** What a word does; one word may do several things. */
    enum Use {
        /** Stands between the indicator and the number, and is skipped: 达到, 累计, 分别. */
        SKIP,
        /** A verb that stays in the indicator: 新增, 受益. */
        KEEP,
        /** A verb whose object is what is counted: 改造 in 改造危桥. */
        ACT,
        /** A verb that is as often part of a name, 宣传 in 宣传材料; what it acts on is counted only where the clause begins with it. */
        DUAL,
        /** Stands before who acts: 由. */
        BY,
        /** Someone who acts, and is no part of what is counted: 企业 in 企业投资. */
        AGENT,
        /** A verb that is followed by who does something: 带动 in 带动农户就业. */
        PIVOT,
        /** A verb whose sum of money has its name after the number: 给予企业20万元奖励. */
        GIVE,
        /** A noun that takes the verb before it into its name: 面积 in 种植面积. */
        HEAD,
        /** A noun that ends in one of those and needs no verb: 总投资. No word of the lexicon has it of its own. */
        MEASURE,
        /** Begins a number: 36 or 三. No word of the lexicon has it of its own. */
        NUMBER,
        /** A noun that says too little without its verb: 资金 in 投入资金. */
        BARE,
        /** Names a measure of the measure before: 增速. */
        DERIVED,
        /** Says whose it is, and is left out: 全市. */
        OWNER,
        /** What a text calls its own subject, left out where it begins a clause: 公司 in 公司占地面积. */
        SELF,
        /** Joins two nouns: 和. */
        JOIN,
        /** Always part of a name, whatever class the segmentation gives it: 高标准. */
        NAME,
        /** Begins the name of a mean, which is another name than what stands before it: 户均 in 2.1万户农户户均增收. */
        AVERAGE,
        /** Takes the verb behind it into its name: 户均 in 户均节约开支. */
        HOLDS,
        /** A noun that ends a name with a verb in it, behind a number: 工程 in 21个风貌提升工程. */
        TASK,
        /** Says nothing of what is counted, and is left out where a name begins with it: 各类. */
        EVERY,
        /** A place in an order, which begins a comparison only where an owner follows it: 列 in 列全省第3, but not in 列养率. */
        PLACED,
        /** Begins what the number is compared with or is a part of: 比 in 比上年, 占 in 占全省. */
        AGAINST,
        /** Begins what 的 joins to the number and is no name of it: 用于 in 用于节水的28亿元. */
        APART,
        /** A share of something: 比重 in 占工业增加值的比重. */
        SHARE
    }

    private final WordIndex<Set<Use>> words;

    private IndicatorWords(WordIndex<Set<Use>> words) {
        this.words = words;
    }

    static IndicatorWords standard() {
        Map<String, Set<Use>> words = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("indicator-words.tsv").entries()) {
            Set<Use> uses = words.computeIfAbsent(entry.required("word"), word -> EnumSet.noneOf(Use.class));
            if (!uses.add(entry.constant("use", Use.class))) {
                throw entry.failure(entry.required("word") + " stands twice with the same use");
            }
        }
        return new IndicatorWords(WordIndex.of(words));
    }

    Set<Use> uses(String word) {
        return words.get(word).orElse(Set.of());
    }

    /** The longest word that begins at {@code start}; null if none does. */
    WordIndex.@Nullable Match<Set<Use>> longestAt(String text, int start) {
        return words.longestAt(text, start);
    }
}
