package org.jianbao.structure;

import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;

/** Tells what sort each paragraph of an article is. */
final class KindReader {
    private static final int LONGEST_NOTE_LABEL = 8;
    private static final int LONGEST_ADDRESS = 60;
    private static final Pattern FOOTNOTE =
            Pattern.compile("^[\\[［〔【][0-9０-９]{1,3}[\\]］〕】].*|^注[0-9０-９①-⑳]?[：:.、].*", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("[（(]?[0-9０-９〇○零一二三四五六七八九]{4}年[^，。]{1,8}日[）)]?");

    private final BulletinLabels labels;
    private final TitleReader titles;
    private final UnnumberedHeadings unnumbered;
    private final String frontTitle;

    /** @param frontTitle the title in the front matter, which the body may repeat; empty without one */
    KindReader(BulletinLabels labels, TitleReader titles, UnnumberedHeadings unnumbered, String frontTitle) {
        this.labels = labels;
        this.titles = titles;
        this.unnumbered = unnumbered;
        this.frontTitle = Characters.withoutBlanks(frontTitle);
    }

    /**
     * The sort of a paragraph; headings are told later, when the sections are known.
     *
     * @param byline whether it says who wrote or supplied the article
     * @param prose whether prose stands above it
     * @param notes whether a heading such as 注释 stands above it
     */
    ParagraphKind kind(String text, SourceLine first, boolean byline, boolean prose, boolean notes) {
        String bare = Characters.withoutBlanks(text);
        if (first.isTableRow()) {
            return ParagraphKind.TABLE;
        }
        if (byline || titles.isByline(first)) {
            return ParagraphKind.BYLINE;
        }
        if (FOOTNOTE.matcher(bare).matches() || notes && !unnumbered.isClosing(text)) {
            return ParagraphKind.FOOTNOTE;
        }
        return prose ? ParagraphKind.TEXT : beforeProse(bare, first);
    }

    /** Whether notes follow: below 注释 and 名词解释, not below 附件. */
    boolean opensNotes(String text) {
        return unnumbered.isClosing(text) && labels.within(Kind.CAPTION, text) != null;
    }

    private ParagraphKind beforeProse(String bare, SourceLine first) {
        if (bare.startsWith("——") && bare.indexOf('。') < 0 || isTitleAgain(bare)) {
            return ParagraphKind.SUBTITLE;
        }
        if (titles.isDocumentNumber(first)) {
            return ParagraphKind.DOCUMENT_NUMBER;
        }
        if (isNote(bare)) {
            return ParagraphKind.EDITORS_NOTE;
        }
        return isAddress(bare) ? ParagraphKind.ADDRESSEE : ParagraphKind.TEXT;
    }

    private boolean isTitleAgain(String bare) {
        return bare.length() >= 4 && !frontTitle.isEmpty() && (frontTitle.contains(bare) || bare.contains(frontTitle));
    }

    private boolean isNote(String bare) {
        String note = labels.opening(Kind.NOTE, bare);
        int colon = bare.indexOf('：');
        return note != null && (colon > 0 && colon <= LONGEST_NOTE_LABEL || bare.startsWith("【"));
    }

    private boolean isAddress(String bare) {
        if (bare.length() > LONGEST_ADDRESS || "：:".indexOf(bare.charAt(bare.length() - 1)) < 0) {
            return false;
        }
        String name = bare.substring(0, bare.length() - 1);
        return name.startsWith("各")
                || labels.isAddress(name)
                || labels.ending(Kind.ISSUER, name) != null && name.indexOf('，') != 0;
    }

    /** Whether a paragraph below the prose is the office or the date that signs it. */
    boolean isSignature(String text) {
        String bare = Characters.withoutBlanks(text);
        return DATE.matcher(bare).matches() || labels.isOffice(bare);
    }
}
