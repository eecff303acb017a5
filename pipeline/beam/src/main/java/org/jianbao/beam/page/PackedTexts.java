package org.jianbao.beam.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct texts of a packed table, each in its place: 兴化市 is the first, and place 0 stands for none. Not for threads. */
final class PackedTexts {
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet searched = new BitSet();

    /** Where a text stands, which is added if it is new. */
    int place(String text) {
        Integer place = places.putIfAbsent(text, texts.size());
        if (place == null) {
            texts.add(text);
            return texts.size() - 1;
        }
        return place;
    }

    /** Where each of some texts stands. */
    int[] places(Iterable<?> items) {
        List<Integer> list = new ArrayList<>();
        items.forEach(item -> list.add(place(String.valueOf(item))));
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    String at(int place) {
        return texts.get(place);
    }

    /** Notes that the page searches the text at a place. */
    void search(int place) {
        searched.set(place);
    }

    /** The texts that the page searches, each once. */
    List<String> searched() {
        return searched.stream().mapToObj(texts::get).toList();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNull();
        for (String text : texts.subList(1, texts.size())) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
