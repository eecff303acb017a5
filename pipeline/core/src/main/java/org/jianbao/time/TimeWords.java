package org.jianbao.time;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The words that date, from {@code time-words.tsv}. */
final class TimeWords {
    /** What a word does. */
    enum Kind {
        YEAR,
        MONTH,
        DAY,
        PLAN,
        ERA,
        PART,
        /** A week, 上 of 上周二. */
        WEEK,
        /** The year, month or day that the text spoke of last: 当年, 次月, 次日. */
        THAT_YEAR,
        THAT_MONTH,
        THAT_DAY,
        /** What follows a year without 年: 2021中国百强. */
        EVENT,
        /** What makes two numbers no years: 2000—2010元. */
        COUNTED,
        /** What follows a time that counts from now: 5天前就. */
        CLAUSE,
        /** What begins as a time does, or follows a number that names: 后年产值, 3号线. */
        NONE,
        VAGUE,
        RECURRING,
        SPAN
    }

    /** A word's use and its number: an offset, a first year, or hours. */
    record Meaning(Kind kind, int value) {}

    private final Map<Kind, WordIndex<Meaning>> words;
    private final BitSet starts;

    private TimeWords(Map<Kind, WordIndex<Meaning>> words, BitSet starts) {
        this.words = new EnumMap<>(words);
        this.starts = starts;
    }

    static TimeWords standard() {
        Map<Kind, Map<String, Meaning>> read = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("time-words.tsv").entries()) {
            Kind kind = entry.constant("kind", Kind.class);
            int value = entry.decimal("value").map(Number::intValue).orElse(0);
            read.computeIfAbsent(kind, unused -> new HashMap<>()).put(entry.required("word"), new Meaning(kind, value));
        }
        Map<Kind, WordIndex<Meaning>> words = new HashMap<>();
        read.forEach((kind, meanings) -> words.put(kind, WordIndex.of(meanings)));
        BitSet starts = new BitSet();
        read.values().forEach(meanings -> meanings.keySet().forEach(word -> starts.set(word.charAt(0))));
        return new TimeWords(words, starts);
    }

    /** Whether a word of any kind begins with {@code c}. */
    boolean mayStart(char c) {
        return starts.get(c);
    }

    /** The longest word of a kind at {@code start}; null if none begins there. */
    WordIndex.@Nullable Match<Meaning> at(Kind kind, String text, int start) {
        WordIndex<Meaning> index = words.get(kind);
        return index == null || start >= text.length() ? null : index.longestAt(text, start);
    }
}
