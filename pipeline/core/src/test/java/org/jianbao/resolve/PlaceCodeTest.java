package org.jianbao.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.decode.SourceFile;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.gold.GoldFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.MentionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * No code stands without its place: a mention's text is a name of the division with its code, or of one that went into it, and
 * the division that an article is about is named in the bulletin.
 */
class PlaceCodeTest {
    private static final BulletinAnalyser ANALYSER = BulletinAnalyser.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @Test
    void everyCodeHasItsPlaceInTheText() throws IOException {
        List<String> wrong = new ArrayList<>();
        int codes = 0;
        for (Path source : sources()) {
            Analysis analysis =
                    ANALYSER.analyse(new SourceFile(source.getFileName().toString(), Files.readAllBytes(source)));
            BulletinRow bulletin = analysis.bulletin().orElseThrow();
            for (MentionRow mention : analysis.mentions()) {
                String code = mention.normalized();
                if (mention.type().equals("PLACE") && code != null) {
                    codes++;
                    boolean named = bears(mention.text(), code, bulletin.issueDate());
                    if (!named || !bulletin.text().replaceAll("\\s", "").contains(mention.text())) {
                        wrong.add(source + " " + mention.text() + " " + code);
                    }
                }
            }
            analysis.articles().stream()
                    .filter(article -> article.subjectCode() != null && !isNamed(article.subjectCode(), bulletin))
                    .forEach(article -> wrong.add(source + " " + article.title() + " " + article.subjectCode()));
        }
        assertTrue(codes > 50, "no codes were read");
        assertEquals(List.of(), wrong);
    }

    private static List<Path> sources() throws IOException {
        Path root = GoldFile.root();
        try (Stream<Path> gold = Files.walk(root.resolve("pipeline/gold/bulletins"));
                Stream<Path> samples = Files.walk(root.resolve("samples"))) {
            return Stream.concat(
                            gold.filter(path -> path.getFileName().toString().startsWith("source.")), samples)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean bears(String text, String code, @Nullable LocalDate date) {
        return Stream.of(GAZETTEER.fullNames(), GAZETTEER.shortNames(), GAZETTEER.townStems())
                .flatMap(names -> divisions(names, text))
                .anyMatch(division -> division.code().equals(code)
                        || date != null
                                && GAZETTEER
                                        .successor(division, date)
                                        .map(Division::code)
                                        .equals(Optional.of(code)));
    }

    private static Stream<Division> divisions(WordIndex<List<Division>> names, String text) {
        return names.get(text).stream().flatMap(List::stream);
    }

    /** Whether a name of the division, full or short, stands in the bulletin. */
    private static boolean isNamed(String code, BulletinRow bulletin) {
        String text = bulletin.text();
        for (int i = 0; i < text.length(); i++) {
            for (WordIndex<List<Division>> names :
                    List.of(GAZETTEER.fullNames(), GAZETTEER.shortNames(), GAZETTEER.townStems())) {
                WordIndex.Match<List<Division>> match = names.longestAt(text, i);
                if (match != null
                        && match.value().stream().anyMatch(d -> d.code().equals(code))) {
                    return true;
                }
            }
        }
        return false;
    }
}
