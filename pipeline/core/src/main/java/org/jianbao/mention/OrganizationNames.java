package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final int SHORT_ORGAN = 3;
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
        Map<String, String> shortened = new TreeMap<>();
        for (int i = 0; i < passages.size(); i++) {
            OrganizationScan scan = new OrganizationScan(passages.get(i), places.get(i), lexicon);
            List<OrganizationName> names = suffixed(scan);
            names.addAll(CompanyNames.find(scan));
            names.addAll(ShortenedNames.find(scan.text, names));
            for (OrganizationName name : names) {
                if (name.rule().equals(ShortenedNames.RULE) && name.fullName() != null) {
                    shortened.put(name.span().of(scan.text), name.fullName());
                }
            }
            brands.addAll(RecurringCompanies.brands(names, scan));
            scans.add(scan);
            found.add(names);
        }
        RecurringCompanies recurring = new RecurringCompanies(brands, shortened);
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
        boolean starts = scan.positions.mayPart(organ.start());
        boolean word = scan.positions.endsName(organ.end()) || organ.end() - organ.start() > SHORT_ORGAN && starts;
        boolean owned = scan.levelBefore(organ.start()) != null || scan.placeBefore(organ.start()) != null;
        return word && !owned && !scan.endsOther(organ.end());
    }

    private static OrganizationName organ(WordIndex.Match<String> organ, OrganizationScan scan) {
        int start = organ.start() - STATE.length();
        boolean whole = scan.text.startsWith(STATE, start);
        String written = scan.text.substring(whole ? start : organ.start(), organ.end());
        String name = organ.value().endsWith(written) ? organ.value() : written;
        return OrganizationName.organ(new Span(whole ? start : organ.start(), organ.end()), name);
    }

    private static @Nullable OrganizationName endingWith(
            WordIndex.Match<Kind> suffix, List<OrganizationName> before, OrganizationScan scan) {
        boolean abbreviation = suffix.value() == Kind.ABBREVIATION;
        if (!abbreviation && !scan.positions.endsName(suffix.end()) || scan.endsOther(suffix.end())) {
            return null;
        }
        if (suffix.value() == Kind.OWN && scan.placeBefore(suffix.start()) != null) {
            return null;
        }
        OrganizationName office = OfficeNames.endingWith(suffix, scan);
        boolean own = office == null && (suffix.value() == Kind.NAMED || suffix.value() == Kind.OWN);
        OrganizationName name = own ? OwnNames.endingWith(suffix, scan) : office;
        boolean state = name == null && suffix.value() == Kind.OFFICE;
        name = state ? StateOrgans.endingWith(suffix, scan) : name;
        return HouseNames.joined(name, suffix, before, scan);
    }
}
