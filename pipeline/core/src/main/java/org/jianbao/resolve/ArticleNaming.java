package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.finding.FindingCode;
import org.jianbao.gazetteer.Division;
import org.jianbao.language.Passage;
import org.jianbao.language.Sentences;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.mention.OrganizationName;
import org.jianbao.mention.PersonSighting;
import org.jianbao.mention.PlaceSighting;
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
    private final List<ArticleNames.Doubt> doubts = new ArrayList<>();

    ArticleNaming(
            NameFinder finder, List<Passage> passages, List<List<ResolvedPlace>> places, @Nullable Division home) {
        this.finder = finder;
        this.passages = passages;
        this.places = places;
        this.persons = finder.persons.find(passages);
        this.home = home;
        this.subject = new ArticleSubject(finder.references, passages, places, home).place();
        this.organizationsOf = finder.organizations.find(
                passages, places.stream().map(ArticleNaming::sightings).toList());
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
        return doubts.stream()
                .filter(doubt -> mentions.get(doubt.passage()).stream()
                        .anyMatch(mention -> mention.span().equals(doubt.span())))
                .toList();
    }

    private List<Mention> mentionsOf(int index) {
        Passage passage = passages.get(index);
        String text = passage.text();
        List<PlaceSighting> sightings = sightings(places.get(index));
        List<Mention> found = new ArrayList<>();
        places.get(index).forEach(place -> found.add(place(index, text, place)));
        finder.features
                .find(passage, sightings)
                .forEach(s -> found.add(plain(text, s, MentionType.PLACE, "named-place")));
        List<OrganizationName> organizations = organizationsOf.get(index);
        organizations.forEach(o -> found.add(organization(index, text, o)));
        for (PersonSighting person : persons.get(index)) {
            String rule = person.office() ? NameFinder.OFFICE_HOLDER : "person";
            found.add(plain(text, person.span(), MentionType.PERSON, rule));
        }
        WorkNames.find(text).forEach(s -> found.add(plain(text, s, MentionType.WORK, "book-title")));
        List<Span> whole = QuotedNames.quoted(text);
        for (Span span : finder.quotes.programmes(text)) {
            if (organizations.stream().noneMatch(o -> o.span().end() == span.end() && span.contains(o.span()))) {
                found.add(plain(text, span, MentionType.PROGRAMME, "quoted-programme"));
            }
        }
        return found.stream()
                .filter(m -> whole.stream().noneMatch(q -> crosses(q, m.span())))
                .toList();
    }

    private static boolean crosses(Span quote, Span name) {
        return quote.overlaps(name) && !quote.contains(name) && !name.contains(quote);
    }

    private Mention place(int index, String text, ResolvedPlace place) {
        Span span = place.sighting().span();
        Division division = place.division();
        if (division == null) {
            doubts.add(new ArticleNames.Doubt(
                    index, span, FindingCode.AMBIGUOUS_PLACE, span.of(text) + " fits several divisions"));
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
                            likely())
                    .map(full -> written.substring(0, organization.levelAt()) + full);
            if (resolved.isEmpty()) {
                doubts.add(new ArticleNames.Doubt(
                        index, span, FindingCode.UNRESOLVED_OFFICE, written + " stands without its place"));
            }
            name = resolved.orElse(written);
        }
        return new Mention(span, MentionType.ORGANIZATION, written, name, null, organization.rule());
    }

    /** The places whose offices the article may call by their level, the likeliest first. */
    private List<Division> likely() {
        return Stream.of(subject, home).filter(Objects::nonNull).toList();
    }

    /** The division that the sentence around {@code position} opens with; null if it opens with none. */
    private @Nullable Division ofSentence(int index, String text, int position) {
        for (Span sentence : Sentences.of(text)) {
            if (sentence.contains(position)) {
                return places.get(index).stream()
                        .filter(p -> p.start() >= sentence.start() && p.end() <= position)
                        .filter(p -> p.start() - sentence.start() <= 8)
                        .map(ResolvedPlace::division)
                        .filter(d -> d != null)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private @Nullable Subject subject(List<List<Mention>> mentions) {
        if (!passages.isEmpty()) {
            String title = passages.get(0).text();
            int colon = Math.max(title.indexOf('：'), title.indexOf(':'));
            for (Mention mention : mentions.get(0)) {
                boolean whole = mention.span().start() == 0 && mention.span().end() == title.length();
                if (mention.type() == MentionType.ORGANIZATION
                        && (whole || colon > 0 && mention.span().end() == colon)) {
                    return new Subject(mention.name(), MentionType.ORGANIZATION, null);
                }
            }
        }
        return subject == null ? null : NameFinder.subject(subject);
    }
}
