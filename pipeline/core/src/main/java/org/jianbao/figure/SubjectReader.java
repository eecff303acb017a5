package org.jianbao.figure;

import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says whose figure it is: the organisation that acts in the sentence (县文联组织…), else the place that the sentence
 * names first as the one it is about, else the subject of the article.
 */
final class SubjectReader {
    private static final String STARTS = "，；。！？：由";
    private static final String PLACE_STARTS = "；。！？：";

    private SubjectReader() {}

    static @Nullable Subject read(String text, Span figure, FigureContext context) {
        int sentence = Clauses.sentenceStart(text, figure.start());
        Subject subject = context.subject();
        for (Mention mention : context.mentions()) {
            Span span = mention.span();
            if (span.start() < sentence || span.end() > figure.start()) {
                continue;
            }
            if (isAgent(text, mention, figure)) {
                subject = new Subject(mention.name(), mention.type(), mention.normalized());
            }
        }
        return subject;
    }

    private static boolean isAgent(String text, Mention mention, Span figure) {
        int start = mention.span().start();
        int end = mention.span().end();
        if (end >= text.length() || Clauses.endsClause(text.charAt(end)) || text.charAt(end) == '、') {
            return false;
        }
        char before = start == 0 ? '。' : text.charAt(start - 1);
        boolean followed = "的与和及等".indexOf(text.charAt(end)) < 0 && end < figure.start();
        if (mention.type() == MentionType.ORGANIZATION) {
            return followed && STARTS.indexOf(before) >= 0;
        }
        boolean feature = mention.normalized() == null && before == '，';
        return mention.type() == MentionType.PLACE && followed && (feature || PLACE_STARTS.indexOf(before) >= 0);
    }
}
