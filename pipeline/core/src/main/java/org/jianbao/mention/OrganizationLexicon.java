package org.jianbao.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that tell organisations, read once from the lexicon files and shared by all searches. */
final class OrganizationLexicon {
    /** How an organisation is named whose name ends with a suffix. */
    enum Kind {
        /** By a place or level right before it, whatever the tokenizer makes of it: 市文联. */
        ABBREVIATION,
        /** By a place or level: 市城市管理局. */
        OFFICE,
        /** By a place, after the house it belongs to: 国家统计局江油调查队. */
        BRANCH,
        /** By a place, a level or a name of its own: 联顺公司. */
        NAMED,
        /** The same, but with a name of its own also after a place: 柳河县第一|学校, but no 柳河县|学校. */
        OWN
    }

    /** How far an ending tells a company. */
    enum Ending {
        /** After any name of its own: 海恒药业. */
        STRONG,
        /** Only where something else speaks for a company too, a list or a verb: 中瑞生物获评…. */
        WEAK
    }

    /** Who does what a verb says. */
    enum Act {
        /** Companies alone: 上市. */
        COMPANY,
        /** Persons and places too: 荣获. */
        ANY,
        /** Before the name of a company: 组建, 新签约. */
        BEFORE
    }

    final WordIndex<Kind> suffixes;
    final WordIndex<String> central;
    final Set<String> levels = new HashSet<>();
    final WordIndex<Boolean> inner;
    final WordIndex<Boolean> generic;
    final WordIndex<Boolean> openers;
    final WordIndex<Boolean> others;
    final WordIndex<Boolean> companies;
    final WordIndex<Ending> endings;
    final WordIndex<Boolean> classes;
    final WordIndex<Boolean> nations;
    final WordIndex<Boolean> modifiers;
    /** Public offices that persons hold: 主席, 市长. */
    final WordIndex<Boolean> posts;

    final WordIndex<Act> verbs;

    private OrganizationLexicon() {
        Map<String, Kind> kinds = new HashMap<>();
        LexiconFile.read("organisation-suffixes.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("suffix"), entry.constant("kind", Kind.class)));
        LexiconFile.read("office-abbreviations.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("abbreviation"), Kind.ABBREVIATION));
        suffixes = WordIndex.of(kinds);
        central = LexiconFile.read("central-organs.tsv")
                .index("organ", entry -> entry.optional("name").orElse(entry.required("organ")));
        LexiconFile.read("office-levels.tsv").entries().forEach(e -> levels.add(e.required("level")));
        inner = words("organisation-words.tsv");
        generic = words("generic-organisations.tsv");
        openers = words("organisation-openers.tsv");
        others = words("not-organisations.tsv");
        companies = words("companies.tsv");
        classes = words("company-classes.tsv");
        nations = words("programme-openers.tsv");
        modifiers = words("company-modifiers.tsv");
        posts = LexiconFile.read("person-titles.tsv")
                .where(entry -> entry.required("holder").equals("OFFICE"))
                .words("title");
        verbs = LexiconFile.read("company-verbs.tsv").constants("word", "kind", Act.class);
        endings = LexiconFile.read("company-endings.tsv").constants("ending", "kind", Ending.class);
    }

    static OrganizationLexicon standard() {
        return new OrganizationLexicon();
    }

    private static WordIndex<Boolean> words(String file) {
        return LexiconFile.read(file).words("word");
    }
}
