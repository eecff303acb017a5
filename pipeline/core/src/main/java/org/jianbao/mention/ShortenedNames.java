package org.jianbao.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.Span;

/** Reads what a text says it will call an organisation: 宏远钢铁有限公司（以下简称“宏钢”）. */
final class ShortenedNames {
    private static final Pattern SHORT =
            Pattern.compile("[（(](?:以下|下称|以下统)?(?:均|统|合)?[简称]{1,2}[：:]?“?([\\p{IsHan}A-Za-z]{2,12})”?[）)]");

    /** The rule of a name that the text says stands for another. */
    static final String RULE = "shortened";

    private ShortenedNames() {}

    /** The short names right after one of {@code names}, with that as their full name. */
    static List<OrganizationName> find(String text, List<OrganizationName> names) {
        List<OrganizationName> found = new ArrayList<>();
        Matcher match = SHORT.matcher(text);
        while (match.find()) {
            int at = match.start();
            names.stream()
                    .filter(name -> name.span().end() == at)
                    .max(Comparator.comparingInt(name -> name.span().length()))
                    .map(name -> name.fullName() == null ? name.span().of(text) : name.fullName())
                    .ifPresent(full -> found.add(
                            new OrganizationName(new Span(match.start(1), match.end(1)), null, 0, full, RULE)));
        }
        return found;
    }
}
