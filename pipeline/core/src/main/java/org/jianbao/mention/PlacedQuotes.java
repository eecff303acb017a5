package org.jianbao.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.mention.ProgrammeNames.OtherNames;
import org.jianbao.text.Span;

/** Reads quoted names that a place's short name begins or ends: “惠享兴化”, “兴化大米”. “兴化” alone is the place. */
final class PlacedQuotes {
    /** The rule of such a name. */
    static final String RULE = "quoted-with-place";

    private static final int SHORTEST = 3;
    /** 上海+昆山 and 三个泰州 are slogans. */
    private static final Pattern SUM = Pattern.compile("[+＋]|^[一二三四五六七八九十]{1,2}个");

    private final Map<Integer, Integer> placeEnds = new HashMap<>();
    private final Map<Integer, Integer> placeStarts = new HashMap<>();
    private final Map<Integer, Integer> nameStarts = new HashMap<>();

    PlacedQuotes(OtherNames names) {
        for (PlaceSighting place : names.divisions()) {
            if (!place.full()) {
                placeEnds.merge(place.span().start(), place.span().end(), Math::max);
                placeStarts.merge(place.span().end(), place.span().start(), Math::min);
            }
        }
        names.places().forEach(place -> nameStarts.merge(place.end(), place.start(), Math::max));
        names.organizations()
                .forEach(name -> nameStarts.merge(name.span().end(), name.span().start(), Math::max));
    }

    /** The quoted stretches that name a programme by their place. */
    List<Span> find(String text, QuotedNames quotes) {
        return QuotedNames.quoted(text).stream()
                .filter(quote -> quote.length() >= SHORTEST && hasPlace(quote) && !isNamed(quote))
                .filter(quote -> quotes.isName(quote.of(text))
                        && !SUM.matcher(quote.of(text)).find())
                .toList();
    }

    private boolean hasPlace(Span quote) {
        Integer end = placeEnds.get(quote.start());
        Integer start = placeStarts.get(quote.end());
        return end != null && end < quote.end() || start != null && start > quote.start();
    }

    /** Whether the words are, or end with, the name of another place or of an organisation. */
    private boolean isNamed(Span quote) {
        Integer start = nameStarts.get(quote.end());
        return start != null && start >= quote.start();
    }
}
