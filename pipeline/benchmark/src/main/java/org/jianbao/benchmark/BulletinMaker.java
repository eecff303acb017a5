package org.jianbao.benchmark;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;

/**
 * Makes bulletins of a given size: sentences of the samples in any order, each number and each county changed, so that
 * no two are alike. 投入2.35亿元 becomes 投入7.81亿元. The same seed gives the same bulletins.
 */
public final class BulletinMaker {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String[] LABELS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final int SENTENCES = 4;
    private static final int PARAGRAPHS = 5;
    private static final int YEAR = 4;

    private final List<String> sentences;
    private final List<String> counties;
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Random random;

    BulletinMaker(Sentences sentences, long seed) {
        this.sentences = sentences.all();
        this.random = new Random(seed);
        this.counties = LexiconFile.read("places/divisions.tsv").entries().stream()
                .filter(entry -> entry.required("level").equals("county"))
                .map(BulletinMaker::name)
                .filter(name -> name.length() > 2)
                .toList();
    }

    /** A bulletin of about {@code bytes} bytes in UTF-8. */
    String make(int bytes) {
        String county = any(counties);
        StringBuilder text = new StringBuilder(bytes / 2)
                .append(county)
                .append("工作简报\n\n第 ")
                .append(1 + random.nextInt(99))
                .append(" 期\n\n")
                .append(county)
                .append("人民政府办公室\n\n2024 年 ")
                .append(1 + random.nextInt(12))
                .append(" 月 ")
                .append(1 + random.nextInt(28))
                .append(" 日\n\n");
        int limit = bytes / 3;
        while (text.length() < limit) {
            article(text, limit);
        }
        return text.toString();
    }

    private void article(StringBuilder text, int limit) {
        String county = any(counties);
        text.append(county).append("：推动工作落实 服务群众“").append(any(counties)).append("经验”\n\n");
        for (int i = 0; i < PARAGRAPHS && text.length() < limit; i++) {
            text.append(LABELS[i]).append("、");
            for (int j = 0; j < SENTENCES; j++) {
                text.append(changed(any(sentences), county));
            }
            text.append("\n\n");
        }
    }

    private String changed(String sentence, String county) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentence.length(); ) {
            var place = gazetteer.fullNames().longestAt(sentence, i);
            if (place != null && place.end() - i > 2) {
                text.append(random.nextBoolean() ? county : any(counties));
                i = place.end();
            } else {
                text.append(sentence.charAt(i++));
            }
        }
        return NUMBER.matcher(text).replaceAll(this::number);
    }

    private String number(java.util.regex.MatchResult match) {
        int length = match.group().length();
        if (length == YEAR && match.group().startsWith("20")) {
            return String.valueOf(2015 + random.nextInt(10));
        }
        StringBuilder digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
        while (digits.length() < length) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return Matcher.quoteReplacement(digits.toString());
    }

    private String any(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String name(LexiconEntry entry) {
        return entry.required("name");
    }
}
