package org.jianbao.mention;

import java.util.Map;
import java.util.Set;
import org.jianbao.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds where the name of a project begins: with that of a company, a brand or a place, as in 宏发|光伏制氢项目. */
final class ProjectStart {
    private static final int LONGEST_BRAND = 4;
    private static final int LONGEST_CLASS = 6;
    private static final String COMPANY = "公司";

    private final WordPositions positions;
    private final Set<Integer> placeStarts;
    private final Map<Integer, Integer> ownStarts;
    private final OrganizationLexicon organizations;
    private final OrganizationScan brands;

    /** @param ownStarts where each name that was found begins, and where the longest that begins there ends */
    ProjectStart(
            WordPositions positions,
            Set<Integer> placeStarts,
            Map<Integer, Integer> ownStarts,
            OrganizationLexicon organizations,
            OrganizationScan brands) {
        this.positions = positions;
        this.placeStarts = placeStarts;
        this.ownStarts = ownStarts;
        this.organizations = organizations;
        this.brands = brands;
    }

    /**
     * Where the name begins. After the full name of a company, 宏发有限公司|制氢项目, there is no other.
     *
     * @param limit how far to the left it may reach
     * @param head where 项目 begins; also what is returned if no name stands before it
     */
    int of(String text, int limit, int head) {
        for (int start = limit; start < head; start = positions.next(start)) {
            Integer own = ownStarts.get(start);
            if (own != null && own <= head) {
                if (text.startsWith(COMPANY, own - COMPANY.length())) {
                    return head;
                }
                boolean named = own == head ? !isClass(text, own) : !isPlainVerb(positions.at(own));
                return named ? start : head;
            }
            if (start == limit && !placeStarts.contains(start) && isBrand(start, head)) {
                return start;
            }
        }
        return head;
    }

    /** 某公司项目, 市公安局项目 name none. */
    private boolean isClass(String text, int end) {
        return organizations.suffixes.longestBefore(text, end, LONGEST_CLASS) != null;
    }

    /**
     * Whether a short name that the tokenizer takes for one begins there, or loses its first character to: 泰隆 of 宝泰隆.
     * 补链强链 and 招投联动 are words of the day.
     */
    private boolean isBrand(int start, int end) {
        Token first = brands.positions.at(start);
        int stop = first == null ? start : first.span().end();
        Token second = brands.positions.at(stop);
        boolean cut = first != null && stop - start == 1 && "ng".indexOf(last(first)) >= 0 && isName(second);
        stop = cut && second != null ? second.span().end() : stop;
        return (cut || isName(first))
                && stop - start <= LONGEST_BRAND
                && stop + 2 <= end
                && !isPlainVerb(brands.positions.at(stop))
                && (cut || Brands.isBrand(start, stop, brands));
    }

    private static char last(Token word) {
        return word.nature().charAt(word.nature().length() - 1);
    }

    private static boolean isName(@Nullable Token word) {
        return word != null
                && word.span().length() > 1
                && (word.is("nr")
                        || word.is("nt")
                        || word.is("ns") && word.span().length() == 2);
    }

    private static boolean isPlainVerb(@Nullable Token word) {
        return word != null && word.nature().equals("v") && word.span().length() > 1;
    }
}
