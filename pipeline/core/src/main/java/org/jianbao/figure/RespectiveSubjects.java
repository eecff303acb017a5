package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.quantity.NumberSigns;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Deals the places or organisations of a list to the numbers of a list: 永登县、皋兰县粮食产量分别为23万吨和8万吨. */
final class RespectiveSubjects {
    private final AgentWords words;
    private final NumberSigns signs;

    RespectiveSubjects(AgentWords words, NumberSigns signs) {
        this.words = words;
        this.signs = signs;
    }

    /** One subject a figure, in their order; null where no such list names it. */
    List<@Nullable Subject> deal(String text, List<Span> figures, List<Mention> mentions) {
        List<@Nullable Subject> dealt = new ArrayList<>(figures.size());
        while (dealt.size() < figures.size()) {
            int index = dealt.size();
            int start = figures.get(index).start();
            int from = Math.max(index == 0 ? 0 : figures.get(index - 1).end(), Clauses.clauseStart(text, start));
            int at = RespectiveNouns.position(text, from, start);
            int count = at < 0 ? 0 : RespectiveNouns.count(text, figures, index, signs);
            List<Mention> owners = count < 2 ? List.of() : owners(text, new Span(from, at), mentions, count);
            if (owners.size() == count && count > 1) {
                owners.forEach(owner -> dealt.add(Subject.of(owner)));
            } else {
                dealt.add(null);
            }
        }
        return dealt;
    }

    /** The names that the {@code count} numbers behind {@code clause} belong to: those in it, else those that act in its sentence. */
    private List<Mention> owners(String text, Span clause, List<Mention> mentions, int count) {
        List<Mention> own = within(clause, mentions);
        if (!own.isEmpty() || hasList(text, clause)) {
            return isList(text, own) ? own : List.of();
        }
        int sentence = Clauses.sentenceStart(text, clause.start());
        List<Mention> earlier = within(new Span(sentence, clause.start()), mentions);
        for (int i = earlier.size() - count; i >= 0; i--) {
            List<Mention> group = earlier.subList(i, i + count);
            int start = group.get(0).span().start();
            boolean opens = start == sentence || Clauses.endsClause(text.charAt(start - 1));
            if (opens && isList(text, group)) {
                return group;
            }
        }
        return List.of();
    }

    private static List<Mention> within(Span stretch, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.type() == MentionType.PLACE || mention.type() == MentionType.ORGANIZATION)
                .filter(mention -> stretch.contains(mention.span()))
                .toList();
    }

    private boolean isList(String text, List<Mention> names) {
        for (int i = 1; i < names.size(); i++) {
            if (!words.joins(
                    text, names.get(i - 1).span().end(), names.get(i).span().start())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nouns are joined in {@code clause}, which the numbers are dealt to then: 供水、排水长度分别为. */
    private boolean hasList(String text, Span clause) {
        for (int i = clause.start(); i < clause.end(); i++) {
            if (words.joinEnd(text, i) > i) {
                return true;
            }
        }
        return false;
    }
}
