package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;
import org.jianbao.quantity.NumberSigns;
import org.jianbao.text.Span;

/**
 * Deals the nouns of a list to the numbers of a list: 生猪、肉牛出栏量分别为33万头、2.9万头 gives 生猪出栏量 and 肉牛出栏量; 城乡居民收入
 * 分别增长4.8%、7.9% gives 城镇居民收入 and 农村居民收入.
 */
final class RespectiveNouns {
    private static final String RESPECTIVELY = "分别";

    private final PairedWords pairs;

    RespectiveNouns(PairedWords pairs) {
        this.pairs = pairs;
    }

    /** Where 分别 stands last in {@code text[from, to)}; -1 if it does not. */
    static int position(String text, int from, int to) {
        for (int at = to - RESPECTIVELY.length(); at >= from; at--) {
            if (text.startsWith(RESPECTIVELY, at)) {
                return at;
            }
        }
        return -1;
    }

    /** How many figures from {@code index} on stand in one list: 33万头、2.9万头和1159万只 are three. */
    static int count(String text, List<Span> figures, int index, NumberSigns signs) {
        int last = index;
        while (last + 1 < figures.size()
                && signs.joinsWideList(
                        text, figures.get(last).end(), figures.get(last + 1).start())) {
            last++;
        }
        return last - index + 1;
    }

    /** The nouns of the list that ends the clause {@code words}, dealt to {@code count} numbers; empty if they do not fit. */
    List<String> deal(List<ClauseWord> words, int end, int count) {
        int start = GoverningVerb.nounStart(words, end, true);
        List<List<ClauseWord>> heads = heads(words.subList(start, end));
        if (heads.size() == 1 && count == 2) {
            return pairs.split(PrecedingNoun.name(words, start, end));
        }
        if (heads.size() != count) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (List<ClauseWord> head : heads) {
            List<ClauseWord> whole = withTail(head, heads.get(heads.size() - 1));
            names.add(PrecedingNoun.name(whole, 0, whole.size()));
        }
        return names;
    }

    private static List<List<ClauseWord>> heads(List<ClauseWord> words) {
        List<List<ClauseWord>> heads = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).joins()) {
                if (i > from) {
                    heads.add(words.subList(from, i));
                }
                from = i + 1;
            }
        }
        return heads;
    }

    /** 生猪 takes 出栏量 from 家禽出栏量; what ends in a measure of its own takes nothing. */
    private static List<ClauseWord> withTail(List<ClauseWord> head, List<ClauseWord> last) {
        boolean whole = isMeasure(head.get(head.size() - 1)) || !isMeasure(last.get(last.size() - 1));
        if (whole || head.size() >= last.size()) {
            return head;
        }
        List<ClauseWord> joined = new ArrayList<>(head);
        joined.addAll(last.subList(head.size(), last.size()));
        return joined;
    }

    private static boolean isMeasure(ClauseWord word) {
        return word.is(Use.HEAD) || word.is(Use.SHARE);
    }
}
