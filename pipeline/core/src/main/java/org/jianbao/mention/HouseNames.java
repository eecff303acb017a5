package org.jianbao.mention;

import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts an organisation together with the house that it belongs to: 国家统计局|江油调查队, 宏远集团|柳河制药有限公司. */
final class HouseNames {
    private static final int LONGEST_GAP = 6;

    private HouseNames() {}

    /**
     * The name with its house, if that ends where it begins.
     *
     * @param name what ends with {@code suffix}; null if nothing but a house may stand before it: 建设集团|工会
     */
    static @Nullable OrganizationName joined(
            @Nullable OrganizationName name,
            WordIndex.Match<Kind> suffix,
            List<OrganizationName> before,
            OrganizationScan scan) {
        OrganizationName house = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean branch = suffix.value() == Kind.BRANCH;
        if (house == null || !branch && !isCompany(house, scan) || !branch && suffix.value() != Kind.NAMED) {
            return branch && name == null ? null : name;
        }
        int end = house.span().end();
        boolean begins =
                name == null ? isGap(end, suffix.start(), scan) : name.span().start() == end;
        if (!begins || branch && name == null && end != suffix.start()) {
            return name;
        }
        Span span = new Span(house.span().start(), suffix.end());
        return new OrganizationName(span, house.level(), house.levelAt(), null, house.rule());
    }

    private static boolean isCompany(OrganizationName house, OrganizationScan scan) {
        String name = house.span().of(scan.text);
        return name.endsWith("集团") || name.endsWith("公司") || name.endsWith("大学") || name.endsWith("科学院");
    }

    /** Whether only nouns stand between a house and the class of its branch: 宏远集团|产业|总公司. */
    private static boolean isGap(int from, int to, OrganizationScan scan) {
        if (to < from || to - from > LONGEST_GAP) {
            return false;
        }
        for (int i = from; i < to; i = scan.positions.next(i)) {
            Token word = scan.positions.at(i);
            if (word == null || !word.isNoun() && !word.is("b") || !Character.isLetter(scan.text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
