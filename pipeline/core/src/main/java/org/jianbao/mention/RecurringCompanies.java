package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;

/** Sees the companies of an article again where they stand without what told them: 联顺 after 联顺公司. */
final class RecurringCompanies {
    private static final Set<String> COMPANY_RULES =
            Set.of("company-list", "company-trade", "company-act", "known-company");
    private static final List<String> CLASSES = List.of("公司", "集团");

    /** Each name with the full one that the text says it stands for; empty if it says none. */
    private final WordIndex<Optional<String>> brands;

    /** @param shortened the names that the text says stand for others, with those */
    RecurringCompanies(Set<String> names, Map<String, String> shortened) {
        Map<String, Optional<String>> words = new TreeMap<>();
        names.forEach(name -> words.put(name, Optional.empty()));
        shortened.forEach((name, full) -> words.put(name, Optional.of(full)));
        brands = WordIndex.of(words);
    }

    /** The names of companies among {@code names} that can be told again without their class. */
    static List<String> brands(List<OrganizationName> names, OrganizationScan scan) {
        List<String> brands = new ArrayList<>();
        for (OrganizationName name : names) {
            Span span = name.span();
            if (COMPANY_RULES.contains(name.rule())) {
                brands.add(span.of(scan.text));
            }
            for (String ending : name.rule().equals("named") ? CLASSES : List.<String>of()) {
                int end = span.end() - ending.length();
                if (span.of(scan.text).endsWith(ending) && isDistinct(span.start(), end, scan)) {
                    brands.add(scan.text.substring(span.start(), end));
                }
            }
        }
        return brands;
    }

    List<OrganizationName> find(OrganizationScan scan) {
        List<OrganizationName> found = new ArrayList<>();
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Optional<String>> brand = brands.longestAt(scan.text, i);
            boolean again = brand != null
                    && (brand.value().isPresent() ? isWhole(i, brand.end(), scan) : isDistinct(i, brand.end(), scan));
            if (brand != null && again) {
                Span span = new Span(i, brand.end());
                found.add(new OrganizationName(span, null, 0, brand.value().orElse(null), "company-again"));
                i = brand.end() - 1;
            }
        }
        return found;
    }

    private static boolean isWhole(int start, int end, OrganizationScan scan) {
        return scan.positions.startsWord(start) && scan.positions.endsWord(end);
    }

    private static boolean isDistinct(int start, int end, OrganizationScan scan) {
        boolean whole = scan.positions.startsWord(start) && scan.positions.endsWord(end);
        return end - start >= 2 && whole && !scan.placeStartsAt(start) && Brands.hasBrand(start, end, scan);
    }
}
