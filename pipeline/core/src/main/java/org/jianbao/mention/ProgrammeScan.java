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

    private static final Pattern EDITION = Pattern.compile("第[0-9一二三四五六七八九十百]{1,4}届");

    private final String text;
    private final WordPositions positions;
    private final ProgrammeStart starts;
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
        this.starts = new ProgrammeStart(text, positions, lexicon, organizations.openers, placeStarts, ownStarts);
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
            int limit = starts.limit(head);
            switch (head.value()) {
                case PROJECT -> add(projects.of(text, limit, head.start()), head, "named-project", found);
                case EVENT -> add(starts.ofEvent(limit, head), head, "event", found);
                case TERM -> add(starts.ofTerm(limit, head), head, "drive-with-term", found);
                case DRIVE -> addDrive(limit, head, found);
                default -> {}
            }
        }
        return found;
    }

    /** What the passage calls a drive, 农房改造工程; whether it names one, the article says. */
    List<Span> drives() {
        List<Span> found = new ArrayList<>();
        for (WordIndex.Match<Head> head : heads) {
            int start = head.value() == Head.DRIVE ? starts.ofTerm(starts.limit(head), head) : head.start();
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

    private void addDrive(int limit, WordIndex.Match<Head> head, List<Sighting> found) {
        int national = starts.ofDrive(limit, head);
        if (national < head.start()) {
            add(national, head, "national-drive", found);
        } else {
            add(starts.ofVerb(limit, head), head, "carried-out-drive", found);
        }
    }

    private void add(int start, WordIndex.Match<Head> head, String rule, List<Sighting> found) {
        boolean cut = start > 0 && Character.isDigit(text.charAt(start - 1));
        if (start < head.start() && !cut) {
            found.add(new Sighting(new Span(start, head.end()), rule));
        }
    }

    /** 第十届江淮民歌节: from the number to the first word that ends such names. */
    private void editions(List<Sighting> found) {
        if (text.indexOf('届') < 0) {
            return;
        }
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
}
