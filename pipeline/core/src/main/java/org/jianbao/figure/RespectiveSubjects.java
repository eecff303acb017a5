package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
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
            List<Mention> owners = count < 2 ? List.of() : owners(text, new Span(from, at), mentions);
            if (owners.size() == count && count > 1) {
                owners.forEach(owner -> dealt.add(new Subject(owner.name(), owner.type(), owner.normalized())));
            } else {
                dealt.add(null);
            }
        }
        return dealt;
    }

    /** The places and organisations within {@code clause}, if they stand in one list. */
    private List<Mention> owners(String text, Span clause, List<Mention> mentions) {
        List<Mention> owners = mentions.stream()
                .filter(mention -> mention.type() == MentionType.PLACE || mention.type() == MentionType.ORGANIZATION)
                .filter(mention -> clause.start() <= mention.span().start()
                        && mention.span().end() <= clause.end())
                .toList();
        for (int i = 1; i < owners.size(); i++) {
            if (!words.joins(
                    text, owners.get(i - 1).span().end(), owners.get(i).span().start())) {
                return List.of();
            }
        }
        return owners;
    }
}
