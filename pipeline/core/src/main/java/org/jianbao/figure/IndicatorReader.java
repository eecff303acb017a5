package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.FigureLexicon.IndicatorWord;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts or measures: the noun after it (17个所), else the noun before it (知晓率96.5%), else the verb
 * before it (投入5.63亿元), else what the number before it measured (…268.9亿元，同比增长5.3%).
 */
final class IndicatorReader {
    private static final String OUTER_QUOTES = "“”‘’\"";
    private static final int LONGEST = 30;
    private static final int LONGEST_VERB = 5;

    private final FigureLexicon lexicon;
    private final WordIndex<IndicatorWord> words;

    IndicatorReader(FigureLexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.indicatorWords();
    }

    /**
     * The indicator of a figure.
     *
     * @param figure where its text stands in the passage
     * @param earlier the indicator of the figure before it in its sentence; null if it is the first
     * @param dimension what kind of quantity it is
     * @param from the first position that may belong to the indicator: the end of the figure before, or of its sentence
     * @return null if the passage does not say
     */
    @Nullable
    String read(Passage passage, Span figure, Dimension dimension, int from, @Nullable String earlier) {
        String text = passage.text();
        int clause = Math.max(Clauses.clauseStart(text, figure.start()), from);
        if (mayFollow(dimension)) {
            Following after = after(passage, figure.end());
            String head = after.countedNext() ? before(passage, clause, figure.start()) : "";
            if (!after.name().isEmpty()) {
                return head.isEmpty() ? after.name() : head;
            }
        }
        if (dimension == Dimension.RANK || changes(text, clause, figure.start())) {
            return derived(text, clause, figure.start(), earlier);
        }
        String before = before(passage, clause, figure.start());
        return before.isEmpty() ? earlier : before;
    }

    private static boolean mayFollow(Dimension dimension) {
        return switch (dimension) {
            case PERCENT, PERCENTAGE_POINT, RATIO, PRICE, MULTIPLE, RANK, INDEX, TEMPERATURE -> false;
            default -> true;
        };
    }

    /** Whether only words of change and comparison stand between the clause's start and the number: ，同比增长5.3%. */
    private boolean changes(String text, int clause, int number) {
        int at = clause;
        while (at < number) {
            WordIndex.Match<IndicatorWord> word = words.longestAt(text, at);
            if (word == null || word.value() == IndicatorWord.KEEP || word.end() > number) {
                return false;
            }
            at = word.end();
        }
        return number > clause;
    }

    private @Nullable String derived(String text, int clause, int number, @Nullable String earlier) {
        for (int i = clause; i < number; i++) {
            WordIndex.Match<IndicatorWord> word = words.longestAt(text, i);
            if (word != null && word.value() == IndicatorWord.DERIVED) {
                String name = text.substring(i, word.end());
                return earlier == null || earlier.endsWith(name) ? earlier : earlier + name;
            }
        }
        return earlier;
    }

    /** The noun after a number; {@code countedNext} if a number of its own follows it: 1297处充电位14620个. */
    private record Following(String name, boolean countedNext) {}

    private static Following after(Passage passage, int start) {
        List<Token> tokens = passage.tokens();
        StringBuilder name = new StringBuilder();
        int i = firstToken(tokens, start);
        for (; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (name.isEmpty() && token.span().start() == start && single(tokens, i)) {
                name.append(token.word());
            } else if (attributes(token)) {
                name.setLength(0);
            } else if (nominal(token) || !name.isEmpty() && joins(tokens, i)) {
                name.append(token.word());
            } else if (!quoteMark(token) && !attributeAhead(tokens, i)) {
                break;
            }
            if (name.length() > LONGEST) {
                break;
            }
        }
        return new Following(
                tidy(name.toString()), i < tokens.size() && tokens.get(i).is("m"));
    }

    /** One character that stands alone between unit and punctuation names what is counted: 17个所、350个站. */
    private static boolean single(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean alone = index + 1 < tokens.size()
                && "，、。；".contains(tokens.get(index + 1).word());
        return alone && token.span().length() == 1 && !punctuation(token) && !token.is("y") && !token.is("f");
    }

    private static int firstToken(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A verb or adverb that begins an attribute: 有规模的 in 1次有规模的文明实践工作. */
    private static boolean attributeAhead(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + 6, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (token.is("w") || token.is("m")) {
                return false;
            }
            if (attributes(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(List<Token> tokens, int index) {
        String word = tokens.get(index).word();
        boolean mark = word.equals("、") || word.equals("和") || word.equals("及") || word.equals("（") || word.equals("）");
        if (word.equals("）")) {
            return true;
        }
        return mark && index + 1 < tokens.size() && nominal(tokens.get(index + 1)) && !numberAhead(tokens, index + 1);
    }

    private static boolean numberAhead(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(from + 8, tokens.size()); i++) {
            String word = tokens.get(i).word();
            if (tokens.get(i).is("m")) {
                return true;
            }
            if ("，。；、".contains(word)) {
                return false;
            }
        }
        return false;
    }

    private String before(Passage passage, int from, int end) {
        List<Token> tokens = upTo(passage.tokens(), end);
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).span().start() >= from && skipped(tokens.get(last))) {
            last--;
        }
        int first = last;
        while (first >= 0 && tokens.get(first).span().start() >= from && nameable(tokens, first, last)) {
            first--;
        }
        if (first == last) {
            return verb(tokens, last, from);
        }
        int start = tokens.get(first + 1).span().start();
        WordIndex.Match<IndicatorWord> kept = words.longestBefore(passage.text(), start, LONGEST_VERB);
        boolean keep = kept != null && kept.value() == IndicatorWord.KEEP && kept.start() >= from;
        return tidy((keep && kept != null ? passage.text().substring(kept.start(), start) : "")
                + join(tokens, first + 1, last));
    }

    /** The tokens before a position, the last of them cut off there: a name that the tokenizer ran into the number. */
    private static List<Token> upTo(List<Token> tokens, int end) {
        int count = firstToken(tokens, end);
        if (count == 0 || tokens.get(count - 1).span().end() <= end) {
            return tokens.subList(0, count);
        }
        List<Token> cut = new ArrayList<>(tokens.subList(0, count));
        Token last = cut.get(count - 1);
        int length = end - last.span().start();
        cut.set(
                count - 1,
                new Token(new Span(last.span().start(), end), last.word().substring(0, length), last.nature()));
        return cut;
    }

    private boolean nameable(List<Token> tokens, int index, int last) {
        Token token = tokens.get(index);
        if (attributes(token)) {
            return false;
        }
        boolean inner =
                index < last && (token.word().equals("、") || token.word().equals("和") || quoteMark(token));
        boolean bound = index < last && token.isVerb() && !keeps(token) && takesVerb(tokens.get(index + 1));
        return nominal(token) && !keeps(token) || inner || quoteMark(token) || bound;
    }

    /** 量 in 播放量 and 时间 in 办理时间 are never the whole name. */
    private boolean takesVerb(Token noun) {
        return noun.isNoun() && noun.span().length() == 1
                || words.get(noun.word())
                        .filter(use -> use == IndicatorWord.HEAD)
                        .isPresent();
    }

    private boolean keeps(Token token) {
        return words.get(token.word()).filter(use -> use == IndicatorWord.KEEP).isPresent();
    }

    private static String verb(List<Token> tokens, int last, int from) {
        if (last < 0
                || tokens.get(last).span().start() < from
                || !tokens.get(last).isVerb()) {
            return "";
        }
        int first = last;
        while (first > 0
                && tokens.get(first - 1).span().start() >= from
                && tokens.get(first - 1).isVerb()) {
            first--;
        }
        return join(tokens, first, last);
    }

    private boolean skipped(Token token) {
        boolean listed =
                words.get(token.word()).filter(use -> use == IndicatorWord.SKIP).isPresent();
        boolean unit =
                lexicon.units().contains(token.word()) || lexicon.denominators().contains(token.word());
        return listed || unit && !nounOf(token) || neverNames(token) || punctuation(token);
    }

    private static boolean neverNames(Token token) {
        return token.is("d")
                || token.is("p")
                || token.is("u")
                || token.is("m")
                || token.is("q")
                || token.is("r")
                || token.is("t");
    }

    /** 人 and 户 count and name; 小时 and 学期 only count. */
    private static boolean nounOf(Token token) {
        return token.span().length() == 1 && token.isNoun();
    }

    private static boolean punctuation(Token token) {
        return token.is("w") && !quoteMark(token);
    }

    private static boolean attributes(Token token) {
        return token.word().equals("的");
    }

    private static boolean nominal(Token token) {
        return token.isNoun()
                || token.is("vn")
                || token.is("a")
                || token.is("b")
                || token.is("j")
                || token.is("k")
                || token.is("h")
                || token.is("f")
                || token.is("s")
                || token.is("x")
                || token.is("i")
                || token.is("l");
    }

    private static boolean quoteMark(Token token) {
        return token.word().length() == 1 && OUTER_QUOTES.contains(token.word());
    }

    private static String join(List<Token> tokens, int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            parts.add(tokens.get(i).word());
        }
        return String.join("", parts);
    }

    private static String tidy(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && "、和（））".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "、和（".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
