package org.jianbao.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.figure.ClauseWord.Kind;
import org.jianbao.figure.IndicatorWords.Use;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Characters;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stretch of a passage into words: names, times, quotations and brackets whole, then the words of the lexicon where
 * they agree with the segmentation, then the tokens.
 */
final class ClauseWords {
    private static final String OPENERS = "“‘（(《";
    private static final char COMPARES = '比';
    private static final int PHRASE = 4;
    private static final int MEASURE = 2;
    private static final String CLOSERS = "”’）)》";

    private static final Set<Use> NUMBER = Set.of(Use.NUMBER);

    private final IndicatorWords lexicon;
    private final NumeralReader numerals;
    private final Passage passage;
    private final Map<Integer, Whole> wholes;

    /** A name or time that begins somewhere and ends before {@code end}. */
    private record Whole(int end, Kind kind) {}

    ClauseWords(IndicatorWords lexicon, NumeralReader numerals, Passage passage, FigureContext context) {
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.passage = passage;
        this.wholes = wholes(context);
    }

    private static Map<Integer, Whole> wholes(FigureContext context) {
        Map<Integer, Whole> wholes = new HashMap<>();
        for (Mention mention : context.mentions()) {
            if (mention.type() == MentionType.PLACE || mention.type() == MentionType.ORGANIZATION) {
                boolean division = mention.isDivision();
                Kind kind = division ? Kind.DIVISION : Kind.OWNER;
                wholes.merge(mention.span().start(), new Whole(mention.span().end(), kind), ClauseWords::longer);
            }
        }
        for (TimeExpression time : context.times()) {
            wholes.merge(time.span().start(), new Whole(time.span().end(), Kind.TIME), ClauseWords::longer);
        }
        return wholes;
    }

    private static Whole longer(Whole one, Whole other) {
        return other.end() > one.end() ? other : one;
    }

    /** The words of the passage from {@code start} to before {@code end}; what sticks out is cut off. */
    List<ClauseWord> in(int start, int end) {
        List<ClauseWord> words = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        int at = start;
        int token = passage.tokenAt(start);
        while (at < end) {
            while (token < tokens.size() && tokens.get(token).span().end() <= at) {
                token++;
            }
            if (Characters.isBlank(passage.text().charAt(at))) {
                at++;
                continue;
            }
            ClauseWord word = wordAt(at, end, token < tokens.size() ? tokens.get(token) : null);
            words.add(word);
            at = word.end();
        }
        return words;
    }

    private ClauseWord wordAt(int at, int end, @Nullable Token token) {
        ClauseWord whole = wholeAt(at, end);
        WordIndex.Match<Set<Use>> match = lexicon.longestAt(passage.text(), at);
        boolean name = match != null && match.value().contains(Use.NAME);
        if (whole != null && !(name && match != null && match.end() > whole.end())) {
            return whole;
        }
        int tokenEnd = token == null
                ? at + 1
                : Math.min(end, beforeComparison(at, token.span().end()));
        String nature = token == null ? "w" : token.nature();
        if (match != null && match.end() <= end && (endsToken(match.end()) || parts(token))) {
            return word(at, match.end(), Kind.PLAIN, nature);
        }
        return word(at, beforeOpener(at, tokenEnd), Kind.PLAIN, nature);
    }

    /** 比 in 价格比上年上涨 is cut off the word that the segmentation made of it. */
    private int beforeComparison(int at, int end) {
        Whole next = wholes.get(end);
        boolean compares =
                end - at > 1 && passage.text().charAt(end - 1) == COMPARES && next != null && next.kind() == Kind.TIME;
        return compares ? end - 1 : end;
    }

    private @Nullable ClauseWord wholeAt(int at, int end) {
        int closed = enclosedAt(at, end);
        if (closed > at) {
            return word(at, closed, Kind.ENCLOSED, "");
        }
        Whole named = wholes.get(at);
        if (named != null && named.end() <= end) {
            return word(at, named.end(), named.kind(), "");
        }
        return null;
    }

    /** The position after the closing mark of what opens at {@code at}; {@code at} itself if nothing does. */
    private int enclosedAt(int at, int end) {
        int kind = OPENERS.indexOf(passage.text().charAt(at));
        if (kind < 0) {
            return at;
        }
        int close = at + 1;
        while (close < end && passage.text().charAt(close) != CLOSERS.charAt(kind)) {
            close++;
        }
        return close < end ? close + 1 : at;
    }

    private boolean endsToken(int position) {
        int index = passage.tokenAt(position);
        return index >= passage.tokens().size()
                || passage.tokens().get(index).span().start() >= position
                || parts(passage.tokens().get(index));
    }

    /** A guessed name that runs over a bracket, 实践点（基地/nt, ends before it. */
    private int beforeOpener(int at, int end) {
        int cut = at + 1;
        while (cut < end && OPENERS.indexOf(passage.text().charAt(cut)) < 0) {
            cut++;
        }
        return Math.min(cut, end);
    }

    /** Names that HanLP only guessed, 占比为/nr, and phrases, 解决问题/v, hide words. */
    private static boolean parts(@Nullable Token token) {
        if (token == null) {
            return false;
        }
        String nature = token.nature();
        if (token.isVerb() && token.word().length() >= PHRASE) {
            return true;
        }
        return nature.startsWith("nr") || nature.startsWith("nt") || nature.startsWith("ns") || nature.equals("l");
    }

    private ClauseWord word(int start, int end, Kind kind, String nature) {
        String text = passage.text().substring(start, end);
        return new ClauseWord(start, end, text, kind, nature, kind == Kind.PLAIN ? uses(text, nature) : Set.of());
    }

    /** What the lexicon says of a word, and whether it begins a number; a noun that ends in one that names a measure names one too: 总投资. */
    private Set<Use> uses(String text, String nature) {
        Set<Use> uses = lexicon.uses(text);
        if (nature.startsWith("m") && numerals.mayStart(text.charAt(0))) {
            return uses.isEmpty() ? NUMBER : withNumber(uses);
        }
        boolean compound = uses.isEmpty() && text.length() > MEASURE && (nature.startsWith("n") || nature.equals("l"));
        return compound && lexicon.uses(text.substring(text.length() - MEASURE)).contains(Use.HEAD)
                ? Set.of(Use.MEASURE)
                : uses;
    }

    private static Set<Use> withNumber(Set<Use> uses) {
        Set<Use> more = EnumSet.copyOf(uses);
        more.add(Use.NUMBER);
        return more;
    }
}
