package org.jianbao.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.Figure;
import org.jianbao.figure.FigureContext;
import org.jianbao.figure.FigureFinder;
import org.jianbao.figure.PlanHeadings;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.quantity.Attempt;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.resolve.NameFinder;
import org.jianbao.resolve.NamingContext;
import org.jianbao.resolve.Subject;
import org.jianbao.structure.Article;
import org.jianbao.structure.Paragraph;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.table.TableReader;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeFinder;
import org.jianbao.time.TimeKind;
import org.jianbao.time.YearEnd;
import org.jspecify.annotations.Nullable;

/** Reads one article: words, times, names and figures of its title and paragraphs. Shared by threads. */
final class ArticleAnalyser {
    private static final int LONGEST_LABEL = 4;

    private final Tokenizer tokenizer;
    private final TimeFinder times;
    private final NameFinder names;
    private final FigureFinder figures;
    private final TableReader tableReader;
    private final PlanHeadings plans = PlanHeadings.standard();

    ArticleAnalyser(Tokenizer tokenizer, TimeFinder times, NameFinder names, FigureFinder figures) {
        this.tokenizer = tokenizer;
        this.times = times;
        this.names = names;
        this.figures = figures;
        this.tableReader = new TableReader(figures);
    }

    /** A paragraph with its words and what its figures are read by. */
    private record Prepared(Paragraph paragraph, Passage passage, FigureContext context) {}

    ArticleAnalysis analyse(Article article, NamingContext context) {
        List<Passage> passages = passages(article);
        ArticleNames named = names.find(passages, context);
        List<Prepared> prepared = prepared(article, passages, named, context);
        ArticleTables tables = tables(prepared, context);
        List<PassageAnalysis> read = new ArrayList<>(prepared.size());
        for (int i = 0; i < prepared.size(); i++) {
            read.add(read(prepared.get(i), tables.figures(i)));
        }
        List<ArticleNames.Doubt> doubts = new ArrayList<>(named.doubts());
        doubts.addAll(tables.doubts());
        return new ArticleAnalysis(article, named.subject(), read, doubts);
    }

    private ArticleTables tables(List<Prepared> prepared, NamingContext context) {
        ArticleTables tables = new ArticleTables(tableReader, text -> periodIn(text, context));
        tables.read(prepared.stream()
                .map(each -> new ArticleTables.Line(
                        each.paragraph().kind(), each.passage().text(), each.context()))
                .toList());
        return tables;
    }

    private @Nullable TimeExpression periodIn(String text, NamingContext context) {
        return times.find(text, context.issueDate()).stream()
                .filter(time -> time.kind() == TimeKind.PERIOD)
                .findFirst()
                .map(YearEnd::year)
                .orElse(null);
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
        @Nullable Subject section = null;
        @Nullable Subject topic = null;
        List<Subject> spoken = List.of();
        for (int i = 0; i < passages.size(); i++) {
            Paragraph paragraph = i == 0 ? title() : article.paragraphs().get(i - 1);
            if (paragraph.kind() == ParagraphKind.HEADING) {
                section = organisation(passages.get(i).text(), named.mentions().get(i));
            }
            FigureContext figureContext = new FigureContext(
                    section == null ? named.subject() : section,
                    topic,
                    spoken,
                    outline.headingPeriod(paragraph),
                    outline.isPlan(paragraph),
                    context.issueDate(),
                    timesOf(passages.get(i), outline.headingPeriod(paragraph), context),
                    named.mentions().get(i),
                    outline.labels(paragraph));
            prepared.add(new Prepared(paragraph, passages.get(i), figureContext));
            @Nullable Subject introduced = figures.introduced(passages.get(i), figureContext);
            topic = introduced == null ? topic : introduced;
            spoken = figures.spoken(passages.get(i), figureContext);
        }
        return prepared;
    }

    /**
     * The organisation that is the whole of a heading, its label aside, 2.柳河县锦程粮食有限公司, though its name begins with that of
     * another; null if there is none.
     */
    private static @Nullable Subject organisation(String heading, List<Mention> mentions) {
        Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
        if (last == null
                || last.type() != MentionType.ORGANIZATION
                || heading.length() - last.span().end() > 1) {
            return null;
        }
        int start = last.span().start();
        for (int i = mentions.size() - 2; i >= 0 && mentions.get(i).span().end() == start; i--) {
            start = mentions.get(i).span().start();
        }
        String name = start == last.span().start()
                ? last.name()
                : heading.substring(start, last.span().end());
        return start > LONGEST_LABEL ? null : new Subject(name, last.type(), last.normalized());
    }

    /** The times of a passage, whose months without a year belong to the one year that the heading above it names. */
    private List<TimeExpression> timesOf(Passage passage, @Nullable TimeExpression heading, NamingContext context) {
        LocalDate first = heading == null ? null : heading.first();
        LocalDate last = heading == null ? null : heading.last();
        int year = first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : 0;
        return times.find(passage.text(), context.issueDate(), year);
    }

    /** @param cells the figures of a row of a table; null where the passage is none */
    private PassageAnalysis read(Prepared prepared, @Nullable List<Figure> cells) {
        ParagraphKind kind = prepared.paragraph().kind();
        FigureContext context = prepared.context();
        boolean counts = kind != ParagraphKind.TITLE && kind != ParagraphKind.BYLINE;
        List<Figure> prose = counts && cells == null ? figures.find(prepared.passage(), context) : List.of();
        List<Mention> mentions = MentionMerger.merge(context.mentions(), context.times());
        return new PassageAnalysis(
                kind, prepared.paragraph().span(), prepared.passage(), cells == null ? prose : cells, mentions);
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
