package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jianbao.structure.Article;
import org.jianbao.structure.Paragraph;
import org.jianbao.structure.Section;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What an article's title and headings say of the paragraphs below them: the year that 一、2022年工作回顾 gives to all that
 * stands under it, and where section labels (一、 一是) stand in a paragraph. Each heading is read once.
 */
final class ArticleOutline {
    private final List<Section> sections;
    private final SectionPlaces places;
    private final @Nullable TimeExpression titlePeriod;
    private final List<@Nullable TimeExpression> periods = new ArrayList<>();
    private final List<Boolean> plans = new ArrayList<>();

    /**
     * @param yearIn the year or period that a heading names; null if it names none
     * @param isPlan whether a heading that names that year or period announces what is still to come
     */
    ArticleOutline(
            Article article,
            Function<String, @Nullable TimeExpression> yearIn,
            BiPredicate<String, @Nullable TimeExpression> isPlan) {
        this.sections = article.sections();
        this.places = new SectionPlaces(sections);
        this.titlePeriod = yearIn.apply(article.title().text());
        for (Section section : sections) {
            TimeExpression own = section.heading() == null ? null : yearIn.apply(section.heading());
            periods.add(own == null ? periodOf(section.parent()) : own);
            boolean planned = section.heading() != null && isPlan.test(section.heading(), own);
            plans.add(planned || isPlan(section.parent()));
        }
    }

    /** The year or period of the innermost heading above a paragraph that names one, else of the title. */
    @Nullable
    TimeExpression headingPeriod(Paragraph paragraph) {
        return periodOf(places.deepestAt(paragraph.span().start()));
    }

    /** Whether a heading above a paragraph announces what is still to come. */
    boolean isPlan(Paragraph paragraph) {
        return isPlan(places.deepestAt(paragraph.span().start()));
    }

    private boolean isPlan(@Nullable Integer section) {
        return section != null && plans.get(section);
    }

    /** Where section labels stand in a paragraph, counted from its start. */
    List<Span> labels(Paragraph paragraph) {
        Span within = paragraph.span();
        List<Span> labels = new ArrayList<>();
        for (int i = places.countBefore(within.start()); i < sections.size(); i++) {
            Section section = sections.get(i);
            int start = section.span().start();
            if (start >= within.end()) {
                break;
            }
            if (section.label() != null) {
                int end = Math.min(within.end(), start + section.label().length());
                labels.add(new Span(start, end).shift(-within.start()));
            }
        }
        return labels;
    }

    private @Nullable TimeExpression periodOf(@Nullable Integer section) {
        return section == null ? titlePeriod : periods.get(section);
    }
}
