package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.mention.Mention;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place that 全市, 我县 or 该镇 means at the start of a clause: the article's own, unless that is of another level and
 * a place of the level was spoken of before. In an article on 甘肃省, 全市 behind 酒泉市 is 酒泉市.
 */
final class OwnPlaces {
    private static final char THIS = '该';

    private final AgentWords words;
    private final Demonstratives demonstratives;

    OwnPlaces(AgentWords words) {
        this.words = words;
        this.demonstratives = new Demonstratives(words);
    }

    /** Whom the last such word at the start of a clause in {@code [from, to]} means; null if none stands there. */
    @Nullable
    Subject read(String text, int from, int to, FigureContext context) {
        for (int i = Math.min(to, text.length() - 1); i >= from; i--) {
            if (!startsClause(text, i, context)) {
                continue;
            }
            Mention called = text.charAt(i) == THIS ? demonstratives.read(text, i, context) : null;
            if (called != null) {
                return Subject.of(called);
            }
            if (words.is(Use.OWN, text, i)) {
                return ofLevel(level(text.substring(i, words.end(text, i))), i, context);
            }
        }
        return null;
    }

    private boolean startsClause(String text, int position, FigureContext context) {
        return Clauses.startsAt(text, position) || context.endsTime(position) || words.endsAt(Use.OPEN, text, position);
    }

    private static @Nullable Subject ofLevel(char level, int position, FigureContext context) {
        Subject article = context.subject();
        if (article != null && isOfLevel(article.name(), level)) {
            return article;
        }
        List<Mention> mentions = context.mentions();
        for (int i = context.mentionsBefore(position) - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.isDivision() && isOfLevel(mention.name(), level)) {
                return Subject.of(mention);
            }
        }
        return context.spoken().stream()
                .filter(place -> isOfLevel(place.name(), level))
                .findFirst()
                .orElse(article);
    }

    /** The last character of a division's name, which tells its level: 市. */
    static char level(String name) {
        return name.charAt(name.length() - 1);
    }

    static boolean isOfLevel(String name, char level) {
        return level(name) == level;
    }
}
