package org.jianbao.mention;

import java.util.List;
import org.jianbao.gazetteer.Division;
import org.jianbao.text.Span;

/**
 * A name of the gazetteer seen in a passage, with every division that bears it: 红石镇 with its six.
 *
 * @param span where it stands
 * @param divisions who may be meant
 * @param full whether the full name stands there, 兴化市, not the short one, 兴化
 * @param sure whether the words around it leave no doubt that it is a name; if not, only a place near by can be meant
 * @param common whether it is a word of the language too, 白云, so that only a list of places speaks for it
 */
public record PlaceSighting(Span span, List<Division> divisions, boolean full, boolean sure, boolean common) {
    public PlaceSighting {
        divisions = List.copyOf(divisions);
    }
}
