package org.jianbao.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jianbao.language.Clauses;
import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads ranks: 第3位, 第3名, 前10名, 前10%. 第3期 and 第3章 only name, 提前10% is an amount. */
final class RankReader {
    private static final char ORDINAL = '第';
    private static final char FIRST = '前';

    private final QuantityLexicon lexicon;
    private final MeasureReader measures;

    RankReader(QuantityLexicon lexicon, MeasureReader measures) {
        this.lexicon = lexicon;
        this.measures = measures;
    }

    static boolean isOrdinal(String text, int number) {
        return number > 0 && text.charAt(number - 1) == ORDINAL;
    }

    /** The rank whose number begins at {@code number}; null if none does. */
    @Nullable
    RoughQuantity readAt(String text, int number) {
        boolean ordinal = isOrdinal(text, number);
        if (!ordinal && !first(text, number)) {
            return null;
        }
        Numeral numeral = measures.numeralAt(text, number);
        Measure measure = numeral == null ? null : measures.measureAt(text, numeral);
        if (ordinal && numeral != null && measure == null && endsClause(text, numeral.end())) {
            boolean leads = lexicon.rankWords().lead(text, number - 1);
            return leads ? rank(number - 1, numeral, Measure.bare(numeral.end(), Dimension.RANK, null)) : null;
        }
        Set<String> units = lexicon.rankUnits().getOrDefault(ordinal ? ORDINAL : FIRST, Set.of());
        if (numeral == null || measure == null || measure.word() == null || !units.contains(measure.word())) {
            return null;
        }
        return rank(number - 1, numeral, measure);
    }

    private static boolean endsClause(String text, int position) {
        return position == text.length() || text.charAt(position) == '、' || Clauses.endsClause(text.charAt(position));
    }

    private boolean first(String text, int number) {
        return number > 0
                && text.charAt(number - 1) == FIRST
                && lexicon.notRanks().longestBefore(text, number, QuantityLexicon.LONGEST_WORD) == null;
    }

    private static RoughQuantity rank(int start, Numeral numeral, Measure measure) {
        BigDecimal value = numeral.value();
        return new RoughQuantity(
                start,
                numeral.start(),
                measure.end(),
                numeral.end(),
                false,
                value,
                null,
                Qualifier.EXACT,
                measure.word(),
                null,
                Dimension.RANK,
                null,
                "rank");
    }
}
