package org.jianbao.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.figure.FigureContext;
import org.jianbao.figure.FigureFinder;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.mention.Mention;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.resolve.NameFinder;
import org.jianbao.resolve.NamingContext;
import org.jianbao.structure.Article;
import org.jianbao.structure.Bulletin;
import org.jianbao.structure.BulletinReader;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeFinder;

/**
 * Says what each stage of the analysis costs beside bare HanLP over the same text, in processor time of one thread: the
 * stages of a bulletin are run one after the other, then bare HanLP, then the next bulletin, so that a busy machine slows
 * all alike. {@code Stages /tmp/archive 500 4} reads 500 bulletins four times and tells the last.
 */
public final class Stages {
    private static final String BARE = "bare HanLP";

    private final TextDecoder decoder = new TextDecoder();
    private final BulletinReader reader = BulletinReader.standard();
    private final Tokenizer tokenizer = HanlpTokenizer.standard();
    private final NameFinder names = NameFinder.standard();
    private final TimeFinder times = TimeFinder.standard();
    private final FigureFinder figures = FigureFinder.standard();
    private final BulletinAnalyser analyser = BulletinAnalyser.standard();
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();

    private Stages() {}

    public static void main(String[] arguments) throws IOException {
        List<SourceFile> bulletins = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted()
                    .limit(Integer.parseInt(arguments[1]))
                    .toList()) {
                bulletins.add(new SourceFile(file.toString(), Files.readAllBytes(file)));
            }
        }
        Stages stages = new Stages();
        long characters = 0;
        for (int round = Integer.parseInt(arguments[2]); round > 0; round--) {
            stages.nanoseconds.clear();
            characters = 0;
            for (SourceFile bulletin : bulletins) {
                characters += stages.read(bulletin);
            }
        }
        stages.print(characters);
    }

    private long read(SourceFile file) {
        DecodedText text = timed("decoding", () -> (DecodedText) decoder.decode(file));
        Bulletin bulletin = timed("structure", () -> reader.read(text));
        for (Article article : bulletin.articles()) {
            read(article);
        }
        timed("whole analysis, with rows", () -> analyser.analyse(file));
        timed(BARE, () -> BareHanlp.words(text.text()));
        return text.text().length();
    }

    private void read(Article article) {
        List<Passage> passages = timed("words (HanLP)", () -> Stream.concat(
                        Stream.of(article.title().text()),
                        article.paragraphs().stream()
                                .map(paragraph ->
                                        paragraph.span().of(article.text().text())))
                .map(text -> Passage.of(text, tokenizer))
                .toList());
        NamingContext context = new NamingContext(null, null, null, null);
        ArticleNames named = timed("names", () -> names.find(passages, context));
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Mention> mentions = named.mentions().get(i);
            List<TimeExpression> found = timed("times", () -> times.find(passage.text(), null));
            FigureContext known =
                    new FigureContext(named.subject(), null, List.of(), null, false, null, found, mentions, List.of());
            timed("figures", () -> figures.find(passage, known));
        }
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T done = work.get();
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        nanoseconds.merge(stage, spent, Long::sum);
        return done;
    }

    private void print(long characters) {
        double bare = nanoseconds.getOrDefault(BARE, 1L);
        nanoseconds.forEach((stage, spent) -> System.out.printf(
                "%-26s %7.3f s  %10.0f chars/s  %5.2f of bare HanLP's time%n",
                stage, spent / 1e9, characters / (spent / 1e9), spent / bare));
    }
}
