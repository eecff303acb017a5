package org.jianbao.analyse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.Rejection;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.figure.FigureFinder;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.language.Tokenizer;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.privacy.NameMask;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.privacy.PrivacyPolicy;
import org.jianbao.resolve.NameFinder;
import org.jianbao.resolve.NamingContext;
import org.jianbao.resolve.Subject;
import org.jianbao.structure.Article;
import org.jianbao.structure.Bulletin;
import org.jianbao.structure.BulletinReader;
import org.jianbao.structure.Masthead;
import org.jianbao.structure.SecurityMark;
import org.jianbao.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into the rows of all tables: bytes, text, structure, words, times, names, figures, rows.
 *
 * <p>Knows no file system and no engine, and is shared by threads.
 */
public final class BulletinAnalyser {
    private final TextDecoder decoder = new TextDecoder();
    private final BulletinReader reader;
    private final TimeFinder times;
    private final NameFinder names;
    private final ArticleAnalyser articles;
    private final PrivateNames privateNames;
    private final SecurityMark securityMark = SecurityMark.standard();
    private final PrivacyPolicy privacy;

    private BulletinAnalyser(
            BulletinReader reader, Tokenizer tokenizer, TimeFinder times, NameFinder names, PrivacyPolicy privacy) {
        this.reader = reader;
        this.times = times;
        this.names = names;
        this.privacy = privacy;
        this.articles = new ArticleAnalyser(tokenizer, times, names, FigureFinder.standard());
        this.privateNames = new PrivateNames(tokenizer, names);
    }

    /** An analyser over the lexicons that ship with the program; loads them and HanLP, which takes about a second. */
    public static BulletinAnalyser standard() {
        return standard(PrivacyPolicy.standard());
    }

    /** An analyser that publishes no more than {@code privacy} allows. */
    public static BulletinAnalyser standard(PrivacyPolicy privacy) {
        // HanLP's dictionaries are read while the lexicons are.
        CompletableFuture<HanlpTokenizer> tokenizer = CompletableFuture.supplyAsync(HanlpTokenizer::standard);
        NameFinder names = NameFinder.standard();
        BulletinReader reader = BulletinReader.standard();
        return new BulletinAnalyser(reader, tokenizer.join(), TimeFinder.standard(), names, privacy);
    }

    /** The rows of a file of plain text. Never throws: a failure of our own becomes an ERROR row. */
    public Analysis analyse(SourceFile file) {
        return analyse(file, decoder::decode);
    }

    /** The rows of a file whose text is found by {@code decoder}, as that of a document is. Never throws. */
    public Analysis analyse(SourceFile file, Function<SourceFile, Decoding> decoder) {
        try {
            Decoding decoding = decoder.apply(file);
            if (decoding instanceof Rejection rejection) {
                return rejected(file, rejection.reason());
            }
            return read(file, (DecodedText) decoding);
        } catch (RuntimeException | StackOverflowError e) {
            String message = e.getClass().getSimpleName() + ": " + e.getMessage();
            return rejected(file, Finding.of(FindingCode.INTERNAL_FAILURE, message));
        }
    }

    private Analysis read(SourceFile file, DecodedText text) {
        Bulletin bulletin = reader.read(text);
        boolean classified = bulletin.masthead().securityLevel() != null || securityMark.isIn(text.text());
        if (classified && !privacy.allowClassified()) {
            return rejected(
                    file, Finding.of(FindingCode.CLASSIFIED_DOCUMENT, FindingCode.CLASSIFIED_DOCUMENT.meaning()));
        }
        NamingContext context = context(bulletin);
        List<ArticleAnalysis> analyses = bulletin.articles().stream()
                .map(article -> articles.analyse(article, context))
                .toList();
        String issuerCode = names.placeOf(context).map(Subject::code).orElse(null);
        Analysis rows = new BulletinRows(file, text, bulletin, issuerCode).of(analyses);
        return privacy.persons() == PersonPolicy.KEEP
                ? rows
                : new MaskedRows(mask(bulletin, text, analyses), privacy.persons()).of(rows);
    }

    private NameMask mask(Bulletin bulletin, DecodedText text, List<ArticleAnalysis> analyses) {
        Set<String> places = PrivateNames.places(analyses.stream().flatMap(analysis -> analysis.passages().stream()));
        return NameMask.of(privateNames.of(bulletin, text.text(), analyses), places, privacy.persons());
    }

    private NamingContext context(Bulletin bulletin) {
        Masthead masthead = bulletin.masthead();
        String firstTitle = bulletin.articles().isEmpty()
                ? null
                : bulletin.articles().get(0).title().text();
        String title = masthead.title() != null ? masthead.title() : firstTitle;
        LocalDate date = masthead.issueDate() != null ? masthead.issueDate() : dateIn(bulletin.articles(), firstTitle);
        return new NamingContext(masthead.issuer(), title, date, null);
    }

    /** A text without masthead is dated by the first whole day that its title or its first lines name. */
    private @Nullable LocalDate dateIn(List<Article> articles, @Nullable String title) {
        if (title == null) {
            return null;
        }
        String text = articles.get(0).text().text();
        String head = title + "\n" + text.substring(0, Math.min(text.length(), 100));
        return times.find(head, null).stream()
                .filter(time -> time.first() != null && time.first().equals(time.last()))
                .map(time -> time.first())
                .findFirst()
                .orElse(null);
    }

    private static Analysis rejected(SourceFile file, Finding reason) {
        return new Analysis(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(DiagnosticRows.rejection(file.uri(), reason)));
    }
}
