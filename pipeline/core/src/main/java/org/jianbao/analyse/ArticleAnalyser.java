package org.jianbao.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.Attempt;
import org.jianbao.figure.Figure;
import org.jianbao.figure.FigureContext;
import org.jianbao.figure.FigureFinder;
import org.jianbao.figure.PlanHeadings;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.mention.Mention;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.resolve.NameFinder;
import org.jianbao.resolve.NamingContext;
import org.jianbao.structure.Article;
import org.jianbao.structure.Paragraph;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/** Reads one article: words, times, names and figures of its title and paragraphs. Shared by threads. */
final class ArticleAnalyser {
    private final Tokenizer tokenizer;
    private final TimeFinder times;
    private final NameFinder names;
    private final FigureFinder figures;
    private final PlanHeadings plans = PlanHeadings.standard();

    ArticleAnalyser(Tokenizer tokenizer, TimeFinder times, NameFinder names, FigureFinder figures) {
        this.tokenizer = tokenizer;
        this.times = times;
        this.names = names;
        this.figures = figures;
    }

    /** A paragraph with its words and what its figures are read by. */
    private record Prepared(Paragraph paragraph, Passage passage, FigureContext context) {}

    ArticleAnalysis analyse(Article article, NamingContext context) {
        List<Passage> passages = passages(article);
        ArticleNames named = names.find(passages, context);
        List<PassageAnalysis> read = prepared(article, passages, named, context).stream()
                .map(each -> read(each.paragraph(), each.passage(), each.context()))
                .toList();
        return new ArticleAnalysis(article, named.subject(), read, named.doubts());
    }

    /** What the finder of figures tries on each paragraph, with spans in the article's text. */
    List<Attempt> explain(Article article, NamingContext context) {
        List<Passage> passages = passages(article);
        List<Attempt> attempts = new ArrayList<>();
        for (Prepared each : prepared(article, passages, names.find(passages, context), context)) {
            int start = each.paragraph().span().start();
            figures.explain(each.passage(), each.context()).forEach(attempt -> attempts.add(attempt.shifted(start)));
        }
        return attempts;
    }

    private List<Prepared> prepared(
            Article article, List<Passage> passages, ArticleNames named, NamingContext context) {
        ArticleOutline outline = new ArticleOutline(
                article,
                heading -> yearIn(heading, context),
                (heading, period) -> plans.plans(heading, period, context.issueDate()));
        List<Prepared> prepared = new ArrayList<>(passages.size());
        for (int i = 0; i < passages.size(); i++) {
            Paragraph paragraph = i == 0 ? title() : article.paragraphs().get(i - 1);
            FigureContext figureContext = new FigureContext(
                    named.subject(),
                    outline.headingPeriod(paragraph),
                    outline.isPlan(paragraph),
                    context.issueDate(),
                    timesOf(passages.get(i), outline.headingPeriod(paragraph), context),
                    named.mentions().get(i),
                    outline.labels(paragraph));
            prepared.add(new Prepared(paragraph, passages.get(i), figureContext));
        }
        return prepared;
    }

    /** The times of a passage, whose months without a year belong to the one year that the heading above it names. */
    private List<TimeExpression> timesOf(Passage passage, @Nullable TimeExpression heading, NamingContext context) {
        LocalDate first = heading == null ? null : heading.first();
        LocalDate last = heading == null ? null : heading.last();
        int year = first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : 0;
        return times.find(passage.text(), context.issueDate(), year);
    }

    private PassageAnalysis read(Paragraph paragraph, Passage passage, FigureContext context) {
        boolean counts = paragraph.kind() != ParagraphKind.TITLE && paragraph.kind() != ParagraphKind.BYLINE;
        List<Figure> found = counts ? figures.find(passage, context) : List.of();
        List<Mention> mentions = MentionMerger.merge(context.mentions(), context.times());
        return new PassageAnalysis(paragraph.kind(), paragraph.span(), passage, found, mentions);
    }

    private List<Passage> passages(Article article) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of(article.title().text(), tokenizer));
        for (Paragraph paragraph : article.paragraphs()) {
            passages.add(Passage.of(paragraph.span().of(article.text().text()), tokenizer));
        }
        return passages;
    }

    private static Paragraph title() {
        return new Paragraph(0, ParagraphKind.TITLE, new Span(0, 0));
    }

    private @Nullable TimeExpression yearIn(String heading, NamingContext context) {
        return times.find(heading, context.issueDate()).stream()
                .filter(MentionMerger::isYearLike)
                .findFirst()
                .orElse(null);
    }
}
