package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.language.Passage;
import org.jianbao.mention.FeatureNames;
import org.jianbao.mention.MentionType;
import org.jianbao.mention.OrganizationNames;
import org.jianbao.mention.PersonNames;
import org.jianbao.mention.PersonSighting;
import org.jianbao.mention.PlaceNames;
import org.jianbao.mention.PlaceSighting;
import org.jianbao.mention.ProgrammeNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds and resolves the names of an article: places, organisations, persons, programmes, works.
 *
 * <p>In an article headed 兴化市：缓解停车难, 市文明办联合市城管局 gives 兴化市文明办 and 兴化市城管局. Immutable, and shared by
 * threads.
 */
public final class NameFinder {
    /** The rule of a person who is named with a public office: 县长李兵. */
    public static final String OFFICE_HOLDER = "office-holder";

    private static final String PARTY = "中共";

    final Gazetteer gazetteer = Gazetteer.standard();
    final PlaceNames places = PlaceNames.over(gazetteer);
    final FeatureNames features = FeatureNames.standard();
    final OrganizationNames organizations = OrganizationNames.standard();
    final PersonNames persons = PersonNames.standard();
    final ProgrammeNames programmes = ProgrammeNames.standard();
    final SelfReferences references = SelfReferences.standard();
    final OfficeResolver offices = new OfficeResolver(gazetteer);

    private NameFinder() {}

    /** A finder over the lexicons that ship with the program. */
    public static NameFinder standard() {
        return new NameFinder();
    }

    /** The place an office belongs to, with its code: 江苏省 of 江苏省精神文明建设办公室. */
    public Optional<Subject> placeOf(NamingContext context) {
        return Optional.ofNullable(home(context)).map(NameFinder::subject);
    }

    /**
     * The names of an article.
     *
     * @param passages the title first (of empty text if there is none), then the paragraphs
     */
    public ArticleNames find(List<Passage> passages, NamingContext context) {
        Division home = home(context);
        List<List<PlaceSighting>> sightings =
                passages.stream().map(places::find).toList();
        PlaceResolver resolver = new PlaceResolver(
                gazetteer,
                context.issueDate(),
                home,
                sightings.stream().flatMap(List::stream).toList());
        List<List<ResolvedPlace>> resolved = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            resolved.add(new PlaceLists(passages.get(i).text(), sightings.get(i), resolver).resolved());
        }
        return new ArticleNaming(this, passages, resolved, home).names();
    }

    /** The persons of each passage, in order. */
    public List<List<PersonSighting>> persons(List<Passage> passages) {
        return persons.find(passages);
    }

    static Subject subject(Division division) {
        return new Subject(division.name(), MentionType.PLACE, division.code());
    }

    private @Nullable Division home(NamingContext context) {
        for (String text : new @Nullable String[] {context.issuer(), context.place(), context.bulletinTitle()}) {
            Division division = text == null ? null : leading(withoutParty(text), context);
            if (division != null) {
                return division;
            }
        }
        return null;
    }

    private static String withoutParty(String name) {
        return name.startsWith(PARTY) ? name.substring(PARTY.length()) : name;
    }

    /** The division that a name begins with, the nearest of a chain: 兴化市 of 江苏省兴化市文明办. */
    private @Nullable Division leading(String text, NamingContext context) {
        Division found = null;
        for (int at = 0; at < text.length(); ) {
            var full = gazetteer.fullNames().longestAt(text, at);
            var match = full != null ? full : gazetteer.shortNames().longestAt(text, at);
            if (match == null) {
                break;
            }
            PlaceSighting sighting = new PlaceSighting(
                    new org.jianbao.text.Span(at, match.end()), match.value(), full != null, true, false);
            Division division =
                    new PlaceResolver(gazetteer, context.issueDate(), found, List.of()).resolve(sighting, found);
            found = division == null ? found : division;
            at = match.end();
        }
        return found;
    }
}
