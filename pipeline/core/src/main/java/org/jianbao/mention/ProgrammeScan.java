package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.ProgrammeLexicon.Head;
import org.jianbao.mention.ProgrammeNames.OtherNames;
import org.jianbao.mention.ProgrammeNames.Sighting;
import org.jianbao.text.Span;

/** One passage as the search for programmes without quotation marks looks at it. */
final class ProgrammeScan {
    private static final int LONGEST = 26;
    private static final int SHORTEST_PURPOSE = 4;
    private static final int SHORTEST_OCCASION = 2;
    private static final Pattern EDITION = Pattern.compile("第[0-9一二三四五六七八九十百]{1,4}届");

    private final String text;
    private final WordPositions positions;
    private final ProgrammeLexicon lexicon;
    private final OrganizationLexicon organizations;
    private final Passage passage;
    private final OtherNames names;
    private final List<WordIndex.Match<Head>> heads = new ArrayList<>();
    private final Set<Integer> placeStarts = new HashSet<>();
    private final Map<Integer, Integer> ownStarts = new HashMap<>();

    ProgrammeScan(Passage passage, OtherNames names, ProgrammeLexicon lexicon, OrganizationLexicon organizations) {
        this.passage = passage;
        this.text = passage.text();
        this.names = names;
        this.positions = WordPositions.of(passage);
        this.lexicon = lexicon;
        this.organizations = organizations;
        for (int i = 0; i < text.length(); i++) {
            WordIndex.Match<Head> head = lexicon.heads.longestAt(text, i);
            if (head != null) {
                heads.add(head);
                i = head.end() - 1;
            }
        }
        names.divisions().forEach(place -> placeStarts.add(place.span().start()));
        names.places().forEach(place -> own(place));
        names.organizations().forEach(name -> own(name.span()));
    }

    private void own(Span span) {
        ownStarts.merge(span.start(), span.end(), Math::max);
    }

    /** The programmes that their form tells. */
    List<Sighting> named() {
        List<Sighting> found = new ArrayList<>();
        if (heads.isEmpty()) {
            return found;
        }
        OrganizationScan brands = new OrganizationScan(passage, names.divisions(), organizations);
        ProjectStart projects = new ProjectStart(positions, placeStarts, ownStarts, organizations, brands);
        editions(found);
        for (WordIndex.Match<Head> head : heads) {
            if (!positions.endsWord(head.end()) || head.value() == Head.DRIVE && goesOn(head.end())) {
                continue;
            }
            int limit = limit(head);
            switch (head.value()) {
                case PROJECT -> add(projects.of(text, limit, head.start()), head, "named-project", found);
                case EVENT -> add(eventStart(limit, head), head, "event", found);
                case TERM -> add(termStart(limit, head), head, "drive-with-term", found);
                case DRIVE -> add(countryStart(limit, head), head, "national-drive", found);
                default -> {}
            }
        }
        return found;
    }

    /** What the passage calls a drive, 农房改造工程; whether it names one, the article says. */
    List<Span> drives() {
        List<Span> found = new ArrayList<>();
        for (WordIndex.Match<Head> head : heads) {
            int start = head.value() == Head.DRIVE ? termStart(limit(head), head) : head.start();
            if (start < head.start() && positions.endsWord(head.end()) && !goesOn(head.end())) {
                found.add(new Span(start, head.end()));
            }
        }
        return found;
    }

    /** Whether more of the name follows: 国家古籍保护工程|研究中心, 全国村庄清洁行动|先进县. */
    private boolean goesOn(int end) {
        Token word = positions.at(end);
        return word != null
                && (word.isNoun() || word.is("a") || word.is("b"))
                && word.span().start() == end;
    }

    private void add(int start, WordIndex.Match<Head> head, String rule, List<Sighting> found) {
        boolean cut = start > 0 && Character.isDigit(text.charAt(start - 1));
        if (start < head.start() && !cut) {
            found.add(new Sighting(new Span(start, head.end()), rule));
        }
    }

    /** 第十届江淮民歌节: from the number to the first word that ends such names. */
    private void editions(List<Sighting> found) {
        Matcher edition = EDITION.matcher(text);
        int next = 0;
        while (edition.find()) {
            while (next < heads.size() && heads.get(next).start() < edition.end()) {
                next++;
            }
            WordIndex.Match<Head> head = next < heads.size() ? heads.get(next) : null;
            boolean event = head != null && (head.value() == Head.EVENT || head.value() == Head.NUMBERED);
            if (head != null && event && head.end() - edition.start() <= LONGEST && isRun(edition.end(), head)) {
                found.add(new Sighting(new Span(edition.start(), head.end()), "event"));
            }
        }
    }

    private boolean isRun(int start, WordIndex.Match<Head> head) {
        for (int i = start; i < head.start(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && "（）·".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return positions.endsWord(head.end());
    }

    /** How far to the left a name may reach: to a mark, a number, a word of grammar, or a verb that introduces names. */
    private int limit(WordIndex.Match<Head> head) {
        int at = head.start();
        while (at > 0 && head.start() - at < LONGEST) {
            Token word = positions.at(at - 1);
            if (word == null || !Character.isLetter(text.charAt(at - 1)) || breaks(word, head.start())) {
                return at;
            }
            at = word.span().start();
        }
        return at;
    }

    private boolean breaks(Token word, int head) {
        boolean grammar = "ucpdryq".indexOf(word.nature().charAt(0)) >= 0 || word.is("m") && isCount(word);
        boolean opener = organizations.openers.contains(word.word()) && !word.isNoun();
        return grammar || opener && word.span().end() < head;
    }

    /** Whether a number counts something; in a name, 万|鼎, it does not. */
    private boolean isCount(Token word) {
        Token next = positions.at(word.span().end());
        boolean syllable = word.span().length() == 1
                && Character.isIdeographic(text.charAt(word.span().start()));
        return !syllable || next == null || next.span().length() > 1 || next.is("q") || next.is("m");
    }

    /** Where a country or a place begins the name: 江淮|民歌节, 中国国际|种业博览会. */
    private int eventStart(int limit, WordIndex.Match<Head> head) {
        for (int start = limit; start < head.start(); start = positions.next(start)) {
            WordIndex.Match<Boolean> country = lexicon.countries.longestAt(text, start);
            Token word = positions.at(start);
            boolean place = placeStarts.contains(start)
                    || ownStarts.containsKey(start)
                    || word != null && (word.is("ns") || word.is("nz"));
            if (place && positions.next(start) <= head.start()) {
                return says(start, head.start()) ? head.start() : start;
            }
            if (country != null) {
                return head.start() - afterCountries(start) >= SHORTEST_OCCASION ? start : head.start();
            }
        }
        return head.start();
    }

    /** Whether a verb stands in it, so that it is a clause and no name: 江苏|举行|峰会. */
    private boolean says(int start, int end) {
        for (int i = start; i < end; i = positions.next(i)) {
            Token word = positions.at(i);
            if (word != null && word.nature().equals("v") && word.span().length() > 1) {
                return true;
            }
        }
        return false;
    }

    private int afterCountries(int start) {
        int at = start;
        for (var country = lexicon.countries.longestAt(text, at);
                country != null;
                country = lexicon.countries.longestAt(text, at)) {
            at = country.end();
        }
        return at;
    }

    private int countryStart(int limit, WordIndex.Match<Head> head) {
        for (int start = limit; start < head.start(); start = positions.next(start)) {
            WordIndex.Match<Boolean> country = lexicon.countries.longestAt(text, start);
            if (country != null) {
                boolean said = head.start() - country.end() >= SHORTEST_PURPOSE;
                return said && !isGeneric(text.substring(country.end(), head.start())) ? start : head.start();
            }
        }
        return head.start();
    }

    private int termStart(int limit, WordIndex.Match<Head> head) {
        boolean place = placeStarts.contains(limit) || ownStarts.containsKey(limit);
        boolean said = head.start() - limit >= SHORTEST_PURPOSE && !place;
        return said && !isGeneric(text.substring(limit, head.start())) ? limit : head.start();
    }

    private boolean isGeneric(String purpose) {
        for (int i = 0; i < purpose.length(); i++) {
            if (lexicon.generic.longestAt(purpose, i) != null) {
                return true;
            }
        }
        return false;
    }
}
