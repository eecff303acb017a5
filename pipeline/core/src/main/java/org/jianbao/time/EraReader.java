package org.jianbao.time;

import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads years that are counted from elsewhere: plan periods, “十四五”时期, and the years of a reign, 民国三年. */
final class EraReader {
    private final TimeWords words;
    private final NumeralReader numerals = NumeralReader.standard();

    EraReader(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Reading readAt(String text, int start) {
        Reading era = era(text, start);
        return era == null ? plan(text, start) : era;
    }

    private @Nullable Reading era(String text, int start) {
        WordIndex.Match<TimeWords.Meaning> era = words.at(TimeWords.Kind.ERA, text, start);
        if (era == null || era.end() >= text.length()) {
            return null;
        }
        boolean first = text.charAt(era.end()) == '元';
        Numeral number = first ? null : numerals.readAt(text, era.end());
        int end = first ? era.end() + 1 : number == null ? -1 : number.end();
        int count = number == null ? 1 : number.value().intValue();
        return end < 0 || CalendarText.at(text, end) != '年'
                ? null
                : PartReader.within(text, end + 1, era.value().value() + count, "era");
    }

    private @Nullable Reading plan(String text, int start) {
        boolean quoted = "“\"".indexOf(text.charAt(start)) >= 0;
        WordIndex.Match<TimeWords.Meaning> plan = words.at(TimeWords.Kind.PLAN, text, start + (quoted ? 1 : 0));
        if (plan == null || quoted && "”\"".indexOf(CalendarText.at(text, plan.end())) < 0) {
            return null;
        }
        int end = plan.end() + (quoted ? 1 : 0);
        boolean span = text.startsWith("时期", end) || text.startsWith("期间", end);
        if (!quoted && !span) {
            return null;
        }
        int first = plan.value().value();
        return Reading.years(span ? end + 2 : end, first, first + 4, "plan");
    }
}
