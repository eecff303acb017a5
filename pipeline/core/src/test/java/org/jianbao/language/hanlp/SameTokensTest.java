package org.jianbao.language.hanlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.text.Characters;
import org.junit.jupiter.api.Test;

/** The tokenizer gives the tokens of HanLP's own segmentation, with the same classes, of any text. */
class SameTokensTest {
    private static final long SEED = 20240611;
    private static final int TEXTS = 3000;
    private static final int LONGEST = 24;
    private static final String SIGNS =
            "0123456789.,．，·％%－—-:：（）()“”《》、。；ABCabcＡＢ０９一二三十百千万亿第年月日个张王李欧阳小华明建国桥村镇河山 \u3000𠮷";
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "places/divisions.tsv", "name",
            "surnames.tsv", "surname",
            "units.tsv", "unit",
            "person-titles.tsv", "title",
            "place-suffixes.tsv", "suffix"));
    private static final TextDecoder DECODER = new TextDecoder();
    private static final HanlpTokenizer TOKENIZER = HanlpTokenizer.standard();
    private static final Segment HANLP = new ViterbiSegment()
            .enableCustomDictionary(HanlpTokenizer.dictionary())
            .enableNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableNormalization(false)
            .enableOffset(true);

    @Test
    void ofTheAnnotatedBulletins() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../gold/bulletins"))) {
            for (Path file : files.filter(file -> file.endsWith("source.txt")).toList()) {
                String text =
                        ((DecodedText) DECODER.decode(new SourceFile("source.txt", Files.readAllBytes(file)))).text();
                text.lines().filter(line -> !line.isEmpty()).forEach(SameTokensTest::check);
            }
        }
    }

    @Test
    void ofWordsAndSignsInAnyOrder() {
        List<String> words = new ArrayList<>();
        COLUMNS.forEach(
                (file, column) -> LexiconFile.read(file).entries().forEach(entry -> words.add(entry.required(column))));
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            check(made(words, random));
        }
    }

    private static String made(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(LONGEST); left > 0; left--) {
            String word = words.get(random.nextInt(words.size()));
            switch (random.nextInt(3)) {
                case 0 -> text.append(word);
                case 1 -> text.append(word.charAt(random.nextInt(word.length())));
                default -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }

    private static void check(String text) {
        List<String> expected = HANLP.seg(text).stream()
                .filter(term -> !term.word.chars().allMatch(character -> Characters.isBlank((char) character)))
                .map(SameTokensTest::shown)
                .toList();
        assertEquals(
                expected,
                TOKENIZER.tokenize(text).stream().map(SameTokensTest::shown).toList(),
                text);
    }

    private static String shown(Term term) {
        return term.offset + " " + term.word + "/" + term.nature;
    }

    private static String shown(Token token) {
        return token.span().start() + " " + token.word() + "/" + token.nature();
    }
}
