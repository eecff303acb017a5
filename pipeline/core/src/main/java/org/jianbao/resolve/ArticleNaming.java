package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.finding.FindingCode;
import org.jianbao.gazetteer.Division;
import org.jianbao.language.Passage;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.mention.OrganizationName;
import org.jianbao.mention.PersonSighting;
import org.jianbao.mention.PlaceSighting;
import org.jianbao.mention.ProgrammeNames;
import org.jianbao.mention.QuotedNames;
import org.jianbao.mention.WorkNames;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts the names of one article together, once its divisions are resolved. */
final class ArticleNaming {
    private final NameFinder finder;
    private final List<Passage> passages;
    private final List<List<ResolvedPlace>> places;
    private final List<List<PersonSighting>> persons;
    private final @Nullable Division home;
    private final @Nullable Division subject;
    private final List<List<OrganizationName>> organizationsOf;
    private final List<List<Span>> featuresOf;
    private final List<List<ProgrammeNames.Sighting>> programmesOf;
    private final List<ArticleNames.Doubt> doubts = new ArrayList<>();
    private final Map<Integer, SentenceOpenings> openings = new HashMap<>();

    ArticleNaming(
            NameFinder finder, List<Passage> passages, List<List<ResolvedPlace>> places, @Nullable Division home) {
        this.finder = finder;
        this.passages = passages;
        this.places = places;
        this.persons = finder.persons.find(passages);
        this.home = home;
        this.subject = new ArticleSubject(finder.references, passages, places, home).place();
        List<List<PlaceSighting>> sightings =
                places.stream().map(ArticleNaming::sightings).toList();
        this.organizationsOf = finder.organizations.find(passages, sightings);
        this.featuresOf = finder.features.find(passages, sightings);
        List<ProgrammeNames.OtherNames> others = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            others.add(new ProgrammeNames.OtherNames(sightings.get(i), featuresOf.get(i), organizationsOf.get(i)));
        }
        this.programmesOf = finder.programmes.find(passages, others);
    }

    private static List<PlaceSighting> sightings(List<ResolvedPlace> places) {
        return places.stream().map(ResolvedPlace::sighting).toList();
    }

    ArticleNames names() {
        List<List<Mention>> mentions = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            mentions.add(LongestNames.of(mentionsOf(i), passages.get(i).text().length()));
        }
        return new ArticleNames(subject(mentions), mentions, kept(mentions));
    }

    private List<ArticleNames.Doubt> kept(List<List<Mention>> mentions) {
        Map<Integer, Set<Span>> spans = new HashMap<>();
        return doubts.stream()
                .filter(doubt -> spans.computeIfAbsent(doubt.passage(), index -> spans(mentions.get(index)))
                        .contains(doubt.span()))
                .toList();
    }

    private static Set<Span> spans(List<Mention> mentions) {
        return mentions.stream().map(Mention::span).collect(Collectors.toSet());
    }

    private List<Mention> mentionsOf(int index) {
        Passage passage = passages.get(index);
        String text = passage.text();
        List<Mention> found = new ArrayList<>();
        places.get(index).forEach(place -> found.add(place(index, text, place)));
        featuresOf.get(index).forEach(s -> found.add(plain(text, s, MentionType.PLACE, "named-place")));
        organizationsOf.get(index).forEach(o -> found.add(organization(index, text, o)));
        addPersons(index, text, found);
        WorkNames.find(text).forEach(s -> found.add(plain(text, s, MentionType.WORK, "book-title")));
        addProgrammes(index, text, found);
        NavigableMap<Integer, Span> quotes = new TreeMap<>();
        QuotedNames.quoted(text).forEach(quote -> quotes.put(quote.start(), quote));
        return found.stream().filter(m -> !crosses(quotes, m.span())).toList();
    }

    /** The persons, but where a division of that name stands only those who are told by their office. */
    private void addPersons(int index, String text, List<Mention> found) {
        BitSet placed = new BitSet(text.length());
        places.get(index).forEach(place -> placed.set(place.start(), place.end()));
        for (PersonSighting person : persons.get(index)) {
            boolean place =
                    placed.nextClearBit(person.span().start()) >= person.span().end();
            if (person.office() || !place) {
                String rule = person.office() ? NameFinder.OFFICE_HOLDER : "person";
                found.add(plain(text, person.span(), MentionType.PERSON, rule));
            }
        }
    }

    /** The programmes, but no quoted words that end with an organisation's name. */
    private void addProgrammes(int index, String text, List<Mention> found) {
        Map<Integer, Integer> starts = new HashMap<>();
        organizationsOf
                .get(index)
                .forEach(o -> starts.merge(o.span().end(), o.span().start(), Math::max));
        for (ProgrammeNames.Sighting programme : programmesOf.get(index)) {
            Integer organization = starts.get(programme.span().end());
            if (organization == null || organization < programme.span().start()) {
                found.add(plain(text, programme.span(), MentionType.PROGRAMME, programme.rule()));
            }
        }
    }

    /** Whether a name stands partly inside quotation marks. */
    private static boolean crosses(NavigableMap<Integer, Span> quotes, Span name) {
        return crosses(quotes.floorEntry(name.start()), name) || crosses(quotes.lowerEntry(name.end()), name);
    }

    private static boolean crosses(Map.@Nullable Entry<Integer, Span> quote, Span name) {
        return quote != null && crosses(quote.getValue(), name);
    }

    private static boolean crosses(Span quote, Span name) {
        return quote.overlaps(name) && !quote.contains(name) && !name.contains(quote);
    }

    private Mention place(int index, String text, ResolvedPlace place) {
        Span span = place.sighting().span();
        Division division = place.division();
        if (division == null) {
            doubts.add(new ArticleNames.Doubt(
                    index,
                    span,
                    FindingCode.AMBIGUOUS_PLACE,
                    span.of(text) + " fits several divisions, or none of its day"));
            return new Mention(span, MentionType.PLACE, span.of(text), span.of(text), null, "division");
        }
        return new Mention(span, MentionType.PLACE, span.of(text), division.name(), division.code(), "division");
    }

    private static Mention plain(String text, Span span, MentionType type, String rule) {
        return new Mention(span, type, span.of(text), span.of(text), null, rule);
    }

    private Mention organization(int index, String text, OrganizationName organization) {
        Span span = organization.span();
        String written = span.of(text);
        String level = organization.level();
        String name = organization.fullName() == null ? written : organization.fullName();
        if (level != null) {
            Optional<String> resolved = finder.offices
                    .fullName(
                            written.substring(organization.levelAt()),
                            level,
                            ofSentence(index, text, span.start()),
                            likely(index, text, span.start()))
                    .map(full -> written.substring(0, organization.levelAt()) + full);
            if (resolved.isEmpty()) {
                doubts.add(new ArticleNames.Doubt(
                        index, span, FindingCode.UNRESOLVED_OFFICE, written + " stands without its place"));
            }
            name = resolved.orElse(written);
        }
        return new Mention(span, MentionType.ORGANIZATION, written, name, null, organization.rule());
    }

    /** The places whose offices may be called by their level here, the likeliest first. */
    private List<Division> likely(int index, String text, int position) {
        Stream<Division> ofArticle = Stream.of(subject, home).filter(Objects::nonNull);
        return Stream.concat(ofArticle, openings(index, text).before(position).stream())
                .toList();
    }

    private SentenceOpenings openings(int index, String text) {
        return openings.computeIfAbsent(index, unused -> new SentenceOpenings(text, places.get(index)));
    }

    /** The division that the sentence around {@code position} opens with; null if it opens with none. */
    private @Nullable Division ofSentence(int index, String text, int position) {
        return openings(index, text).divisionBefore(position);
    }

    private @Nullable Subject subject(List<List<Mention>> mentions) {
        if (!passages.isEmpty()) {
            String title = passages.get(0).text();
            int colon = Math.max(title.indexOf('：'), title.indexOf(':'));
            for (Mention mention : mentions.get(0)) {
                boolean opens = mention.span().start() == 0;
                boolean whole = opens && mention.span().end() == title.length();
                boolean leads = colon > 0 && mention.span().end() == colon;
                boolean organization = mention.type() == MentionType.ORGANIZATION && (whole || leads);
                boolean feature = mention.type() == MentionType.PLACE && mention.normalized() == null && opens && leads;
                if (organization || feature) {
                    return new Subject(mention.name(), mention.type(), null);
                }
            }
        }
        return subject == null ? null : NameFinder.subject(subject);
    }
}
