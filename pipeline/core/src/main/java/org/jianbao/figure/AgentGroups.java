package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;

/** Tells which names that stand together act together: 市教育局、市住建局; of a chain of places, 江西省南昌市, the last is meant. */
final class AgentGroups {

    private final AgentWords words;

    AgentGroups(AgentWords words) {
        this.words = words;
    }

    /** The subject that the names from {@code first} to {@code last} are together. */
    static Subject subject(List<Mention> mentions, int first, int last) {
        return joined(mentions.subList(isChain(mentions, first, last) ? last : first, last + 1));
    }

    /** The index of the last of the organisations that act together: 市教育局、市住建局. */
    int end(String text, List<Mention> mentions, int index) {
        int end = index;
        while (isPlace(mentions.get(end))
                && end + 1 < mentions.size()
                && (continues(mentions, end) || listed(text, mentions, index, end))) {
            end++;
        }
        while (end + 1 < mentions.size()
                && mentions.get(end).type() == MentionType.ORGANIZATION
                && mentions.get(end + 1).type() == MentionType.ORGANIZATION
                && words.governs(mentions.get(end).name())
                        == words.governs(mentions.get(end + 1).name())
                && joins(text, mentions.get(end), mentions.get(end + 1))) {
            end++;
        }
        return end;
    }

    /** 教育局和公安局 act together, 教育局与公安局合作 do not: the first is who acts. */
    private boolean joins(String text, Mention first, Mention second) {
        int end = first.span().end();
        boolean partner = words.is(Use.WITH, text, end)
                && words.has(
                        Use.PARTNER,
                        text,
                        second.span().end(),
                        Clauses.phraseEnd(text, second.span().end()));
        return !partner && words.joins(text, end, second.span().start());
    }

    /** 南昌市 in 江西省南昌市, 和平路社区 in 勉阳街道和平路社区 is the place of the chain that the sentence is about. */
    static boolean continues(List<Mention> mentions, int index) {
        Mention next = mentions.get(index + 1);
        return isPlace(next)
                && next.span().start() == mentions.get(index).span().end();
    }

    /** 卡房镇 after 老厂镇、 is another division of its level, of which the sentence speaks as well. */
    private boolean listed(String text, List<Mention> mentions, int first, int index) {
        Mention mention = mentions.get(index);
        Mention next = mentions.get(index + 1);
        String code = mentions.get(first).normalized();
        int end = mention.span().end();
        boolean joined = words.joins(text, end, next.span().start());
        return joined
                && isPlace(next)
                && code != null
                && next.normalized() != null
                && next.normalized().length() == code.length()
                && last(next.name()) == last(mention.name());
    }

    private static char last(String name) {
        return name.charAt(name.length() - 1);
    }

    /** Whether the names are the places of one chain, 江西省南昌市, of which the last is meant. */
    static boolean isChain(List<Mention> mentions, int first, int last) {
        return isPlace(mentions.get(last))
                && first < last
                && mentions.get(last - 1).span().end()
                        == mentions.get(last).span().start();
    }

    static boolean isPlace(Mention mention) {
        return mention.type() == MentionType.PLACE;
    }

    private static Subject joined(List<Mention> agents) {
        Mention first = agents.get(0);
        if (agents.size() == 1) {
            return Subject.of(first);
        }
        String names = String.join("、", agents.stream().map(Mention::name).toList());
        return new Subject(names, first.type(), null);
    }
}
