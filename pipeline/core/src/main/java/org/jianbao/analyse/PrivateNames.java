package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.mention.PersonSighting;
import org.jianbao.privacy.NameMask;
import org.jianbao.resolve.NameFinder;
import org.jianbao.structure.Article;
import org.jianbao.structure.Bulletin;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names of private persons: the persons of the articles, and of the masthead and colophon, where 编辑：张晓梅
 * stands, but not those that the document names with a public office.
 */
final class PrivateNames {
    private static final String BYLINE = "作者：";

    private final Tokenizer tokenizer;
    private final NameFinder finder;

    PrivateNames(Tokenizer tokenizer, NameFinder finder) {
        this.tokenizer = tokenizer;
        this.finder = finder;
    }

    /** The private names of a document, without blanks in them. */
    Set<String> of(Bulletin bulletin, String source, List<ArticleAnalysis> analyses) {
        Set<String> persons = new HashSet<>();
        Set<String> holders = new HashSet<>();
        for (ArticleAnalysis analysis : analyses) {
            analysis.passages().forEach(passage -> add(passage.mentions(), persons, holders));
        }
        List<Passage> rest = rest(bulletin, source);
        List<List<PersonSighting>> found = finder.persons(rest);
        for (int i = 0; i < rest.size(); i++) {
            for (PersonSighting person : found.get(i)) {
                (person.office() ? holders : persons)
                        .add(NameMask.closed(person.span().of(rest.get(i).text())));
            }
        }
        persons.removeAll(holders);
        return persons;
    }

    /** The names of places, which stay even where a person's name is a part of them: 王宁路. */
    static Set<String> places(Stream<PassageAnalysis> passages) {
        Set<String> places = new HashSet<>();
        passages.flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.type() == MentionType.PLACE)
                .forEach(mention -> places.add(mention.text()));
        return places;
    }

    /** The private names among the mentions of a bare text. */
    static Set<String> of(Stream<Mention> mentions) {
        Set<String> persons = new HashSet<>();
        Set<String> holders = new HashSet<>();
        add(mentions.toList(), persons, holders);
        persons.removeAll(holders);
        return persons;
    }

    private static void add(List<Mention> mentions, Set<String> persons, Set<String> holders) {
        for (Mention mention : mentions) {
            if (mention.type() == MentionType.PERSON) {
                boolean office = mention.rule().equals(NameFinder.OFFICE_HOLDER);
                (office ? holders : persons).add(NameMask.closed(mention.text()));
            }
        }
    }

    /** The lines of the source that no article holds, and each word of the bylines as a line of its own. */
    private List<Passage> rest(Bulletin bulletin, String source) {
        List<Passage> rest = new ArrayList<>();
        int at = 0;
        for (Article article : bulletin.articles()) {
            addLines(source.substring(at, Math.max(at, article.source().start())), rest);
            at = Math.max(at, article.source().end());
            addBylines(article.author(), rest);
        }
        addLines(source.substring(at), rest);
        addBylines(bulletin.masthead().signedBy(), rest);
        addBylines(bulletin.masthead().editor(), rest);
        return rest;
    }

    private void addLines(String text, List<Passage> passages) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> passages.add(Passage.of(line, tokenizer)));
    }

    private void addBylines(@Nullable String field, List<Passage> passages) {
        if (field != null) {
            passages.add(Passage.of(BYLINE + field, tokenizer));
            for (String word : field.split("[ \u3000、，,；;/]+")) {
                passages.add(Passage.of(BYLINE + word, tokenizer));
            }
        }
    }
}
