package org.jianbao.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jianbao.figure.FigureFinder;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.privacy.NameMask;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.quantity.Attempt;
import org.jianbao.resolve.NameFinder;
import org.jianbao.resolve.NamingContext;
import org.jianbao.structure.Article;
import org.jianbao.structure.Paragraph;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jianbao.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures and names of a bare text, as a library call: of 兴化市新增停车位13928个 the place 兴化市 (321281) and
 * 13928 个 of 新增停车位. Each line is a paragraph; no structure is looked for. Shared by threads.
 */
public final class TextAnnotator {
    private static final String ID = "t";

    private final ArticleAnalyser articles;

    private final PersonPolicy persons;

    private TextAnnotator(ArticleAnalyser articles, PersonPolicy persons) {
        this.articles = articles;
        this.persons = persons;
    }

    /** An annotator over the lexicons that ship with the program. */
    public static TextAnnotator standard() {
        return standard(PersonPolicy.KEEP);
    }

    /** An annotator that shows the names of private persons as {@code persons} says. */
    public static TextAnnotator standard(PersonPolicy persons) {
        // HanLP's dictionaries are read while the lexicons are.
        CompletableFuture<HanlpTokenizer> tokenizer = CompletableFuture.supplyAsync(HanlpTokenizer::standard);
        NameFinder names = NameFinder.standard();
        FigureFinder figures = FigureFinder.standard();
        ArticleAnalyser articles = new ArticleAnalyser(tokenizer.join(), TimeFinder.standard(), names, figures);
        return new TextAnnotator(articles, persons);
    }

    /**
     * The figures and mentions of {@code text} in order.
     *
     * @param date the day from which relative times (去年) are read; null leaves them without a value
     * @param place the place that offices named by their level alone (市文明办) belong to; null if unknown
     */
    public Annotation annotate(String text, @Nullable LocalDate date, @Nullable String place) {
        ArticleAnalysis analysis = articles.analyse(article(text), new NamingContext(null, null, date, place));
        RowCollector rows = new RowCollector(ID, CodePoints.of(text), new EntityIds(List.of()));
        rows.add(analysis);
        MaskedFindings masked = new MaskedFindings(mask(analysis), persons);
        return new Annotation(masked.figures(rows.figures()), masked.mentions(rows.mentions()));
    }

    /**
     * What was tried to find the figures of {@code text}, in order: each number with the rule that read it, or why none
     * did; spans count UTF-16 code units of {@code text}. The parameters are those of {@link #annotate}.
     */
    public List<Attempt> explain(String text, @Nullable LocalDate date, @Nullable String place) {
        NamingContext context = new NamingContext(null, null, date, place);
        List<Attempt> attempts = articles.explain(article(text), context);
        if (persons == PersonPolicy.KEEP) {
            return attempts;
        }
        NameMask mask = mask(articles.analyse(article(text), context));
        return attempts.stream()
                .map(attempt -> new Attempt(
                        attempt.span(), mask.mask(attempt.text()), attempt.rule(), attempt.found(), attempt.reason()))
                .toList();
    }

    private NameMask mask(ArticleAnalysis analysis) {
        Set<String> names =
                PrivateNames.of(analysis.passages().stream().flatMap(passage -> passage.mentions().stream()));
        return NameMask.of(names, PrivateNames.places(analysis.passages().stream()), persons);
    }

    private static Article article(String text) {
        TracedText traced =
                TracedText.builder().append(text, new Span(0, text.length())).build();
        return new Article(
                1, null, TracedText.empty(), null, traced, new Span(0, text.length()), List.of(), lines(text));
    }

    private static List<Paragraph> lines(String text) {
        List<Paragraph> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(new Paragraph(lines.size() + 1, ParagraphKind.TEXT, new Span(start, end)));
            }
            start = end + 1;
        }
        return lines;
    }
}
