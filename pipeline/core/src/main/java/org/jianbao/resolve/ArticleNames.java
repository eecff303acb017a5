package org.jianbao.resolve;

import java.util.List;
import org.jianbao.finding.FindingCode;
import org.jianbao.mention.Mention;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of one article.
 *
 * @param subject the place or organisation the article is about
 * @param mentions one list a passage, in the passages' order; in a list by position, none overlapping
 * @param doubts names that could not be resolved
 */
public record ArticleNames(@Nullable Subject subject, List<List<Mention>> mentions, List<Doubt> doubts) {
    public ArticleNames {
        mentions = mentions.stream().map(List::copyOf).toList();
        doubts = List.copyOf(doubts);
    }

    /**
     * A name that could not be resolved.
     *
     * @param passage the passage's index
     * @param span where in the passage
     */
    public record Doubt(int passage, Span span, FindingCode code, String message) {}
}
