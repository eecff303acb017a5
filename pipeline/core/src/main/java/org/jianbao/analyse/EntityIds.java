package org.jianbao.analyse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/** The ids of the things that one bulletin names, each made once: of 74 mentions many name one place. Not for threads. */
final class EntityIds {
    private final Map<Subject, String> ids = new HashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    EntityIds(List<ArticleAnalysis> analyses) {
        for (ArticleAnalysis analysis : analyses) {
            for (PassageAnalysis passage : analysis.passages()) {
                for (Mention mention : passage.mentions()) {
                    String id = of(mention);
                    if (id != null) {
                        mentioned.add(id);
                    }
                }
            }
        }
    }

    /** The id of what a mention names; null of a time. */
    @Nullable
    String of(Mention mention) {
        return mention.type() == MentionType.TIME ? null : of(Subject.of(mention));
    }

    /** The id of a figure's subject if the bulletin mentions it; else null. */
    @Nullable
    String mentioned(@Nullable Subject subject) {
        String id = subject == null ? null : of(subject);
        return id != null && mentioned.contains(id) ? id : null;
    }

    private @Nullable String of(Subject subject) {
        return ids.computeIfAbsent(subject, thing -> Identifiers.entity(thing.type(), thing.name(), thing.code()));
    }
}
