package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.language.Passage;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees organisations by what their names end with, then looks to the left for what they begin with: a place (兴化市文明办),
 * a level (市城管局), or a name of their own (联顺公司); companies also by lists and verbs (海恒、科力嘉等企业). 有关部门 and
 * 各设区市文明办 are none.
 */
public final class OrganizationNames {
    private static final String STATE = "中华人民共和国";

    private final OrganizationLexicon lexicon = OrganizationLexicon.standard();

    private OrganizationNames() {}

    public static OrganizationNames standard() {
        return new OrganizationNames();
    }

    /**
     * The organisations of an article, one list a passage, each by position; several may overlap, and the longest is meant.
     *
     * @param places the divisions seen in each passage
     */
    public List<List<OrganizationName>> find(List<Passage> passages, List<List<PlaceSighting>> places) {
        List<OrganizationScan> scans = new ArrayList<>();
        List<List<OrganizationName>> found = new ArrayList<>();
        Set<String> brands = new TreeSet<>();
        for (int i = 0; i < passages.size(); i++) {
            OrganizationScan scan = new OrganizationScan(passages.get(i), places.get(i), lexicon);
            List<OrganizationName> names = suffixed(scan);
            names.addAll(CompanyNames.find(scan));
            brands.addAll(RecurringCompanies.brands(names, scan));
            scans.add(scan);
            found.add(names);
        }
        RecurringCompanies recurring = new RecurringCompanies(brands);
        for (int i = 0; i < scans.size(); i++) {
            found.get(i).addAll(recurring.find(scans.get(i)));
        }
        return found;
    }

    private List<OrganizationName> suffixed(OrganizationScan scan) {
        List<OrganizationName> found = new ArrayList<>();
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<String> organ = lexicon.central.longestAt(scan.text, i);
            if (organ != null && isWhole(organ, scan)) {
                found.add(organ(organ, scan));
                i = organ.end() - 1;
                continue;
            }
            WordIndex.Match<Kind> suffix = lexicon.suffixes.longestAt(scan.text, i);
            OrganizationName name = suffix == null ? null : endingWith(suffix, found, scan);
            if (name != null) {
                found.add(name);
                i = name.span().end() - 1;
            }
        }
        return found;
    }

    private static boolean isWhole(WordIndex.Match<String> organ, OrganizationScan scan) {
        boolean word = scan.positions.endsName(organ.end()) || organ.end() - organ.start() > 2;
        return word && !scan.endsOther(organ.end());
    }

    private static OrganizationName organ(WordIndex.Match<String> organ, OrganizationScan scan) {
        int start = organ.start() - STATE.length();
        boolean whole = scan.text.startsWith(STATE, start);
        return OrganizationName.organ(
                new Span(whole ? start : organ.start(), organ.end()), whole ? STATE + organ.value() : organ.value());
    }

    /** A branch together with the house that stands right before it: 国家统计局|江油调查队. */
    private static OrganizationName joined(OrganizationName branch, List<OrganizationName> before) {
        OrganizationName house = before.isEmpty() ? null : before.get(before.size() - 1);
        if (house == null || house.span().end() != branch.span().start()) {
            return branch;
        }
        Span span = new Span(house.span().start(), branch.span().end());
        return new OrganizationName(span, house.level(), house.levelAt(), null, house.rule());
    }

    private static @Nullable OrganizationName endingWith(
            WordIndex.Match<Kind> suffix, List<OrganizationName> before, OrganizationScan scan) {
        boolean abbreviation = suffix.value() == Kind.ABBREVIATION;
        if (!abbreviation && !scan.positions.endsName(suffix.end()) || scan.endsOther(suffix.end())) {
            return null;
        }
        OrganizationName office = OfficeNames.endingWith(suffix, scan);
        if (office != null && suffix.value() == Kind.BRANCH) {
            return joined(office, before);
        }
        return office != null || suffix.value() != Kind.NAMED ? office : OwnNames.endingWith(suffix, scan);
    }
}
