package org.jianbao.structure;

import java.time.LocalDate;
import java.util.List;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Completes a masthead with what only other parts say: who signed and edited, and which office issued the text and when,
 * from the 印发 line of a bulletin, from the lines under the title or the signature of another text.
 */
final class MastheadCompletion {
    private MastheadCompletion() {}

    static Masthead of(
            MastheadReader.Reading head,
            ColophonReader.Reading foot,
            PreambleReader.Reading preamble,
            List<Article> articles) {
        Masthead masthead = head.masthead();
        Signature signature =
                head.titled() || articles.size() != 1 ? new Signature(null, null) : signature(articles.get(0));
        String issuer = first(masthead.issuer(), preamble.issuer(), signature.office(), foot.issuer());
        LocalDate date = first(masthead.issueDate(), preamble.date(), signature.date(), foot.date());
        return new Masthead(
                masthead.title(),
                masthead.issueLabel(),
                masthead.issueNumber(),
                masthead.totalIssueNumber(),
                issuer,
                date,
                masthead.handlingNotice(),
                masthead.securityLevel(),
                first(masthead.signedBy(), foot.signer()),
                first(masthead.editor(), foot.editor()));
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        for (T value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The office and the day below a document; both null where the two do not stand together. */
    private record Signature(
            @Nullable String office, @Nullable LocalDate date) {}

    private static Signature signature(Article article) {
        String office = null;
        LocalDate date = null;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.SIGNATURE) {
                String bare = Characters.withoutBlanks(
                        paragraph.span().of(article.text().text()));
                DateReader.Reading day = new DateReader().read(Characters.withNarrowDigits(bare));
                office = day == null ? (office == null ? bare : office + "、" + bare) : office;
                date = day == null ? date : day.day();
            }
        }
        return office == null || date == null ? new Signature(null, null) : new Signature(office, date);
    }
}
