package org.jianbao.figure;

import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/** Finds the treasury of a place where it acts, 县财政投入资金36万元; 县财政收入 is no one who acts. */
final class TreasuryReader {
    private static final String ACTS = "vpmdtrq";

    private final AgentWords words;

    TreasuryReader(AgentWords words) {
        this.words = words;
    }

    /** The treasury of {@code place} that acts last in the text between {@code from} and {@code to}; null if none does. */
    @Nullable
    Subject read(Passage passage, int from, int to, @Nullable Subject place) {
        String text = passage.text();
        if (place == null || place.type() != MentionType.PLACE) {
            return null;
        }
        char level = place.name().charAt(place.name().length() - 1);
        for (int i = to - 1; i >= from; i--) {
            boolean starts = i == from || Clauses.startsAt(text, i) || words.endsAt(Use.BY, text, i);
            if (starts && text.charAt(i) == level && words.is(Use.TREASURY, text, i + 1)) {
                int end = words.end(text, i + 1);
                return acts(passage, end)
                        ? new Subject(place.name() + text.substring(i + 1, end), MentionType.ORGANIZATION, null)
                        : null;
            }
        }
        return null;
    }

    private static boolean acts(Passage passage, int position) {
        int index = passage.tokenAt(position);
        if (index >= passage.tokens().size()) {
            return false;
        }
        Token next = passage.tokens().get(index);
        return next.span().start() == position && ACTS.indexOf(next.nature().charAt(0)) >= 0 && !next.is("vn");
    }
}
