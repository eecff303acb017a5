package org.jianbao.beam.read;

import java.io.IOException;
import java.util.List;

/** Lists inputs in a process of its own, whose heap is bounded, and says how many there are. */
final class ListingProbe {
    private ListingProbe() {}

    public static void main(String[] arguments) throws IOException {
        List<String> inputs = Inputs.find(List.of(arguments));
        for (int i = 1; i < inputs.size(); i++) {
            if (inputs.get(i - 1).compareTo(inputs.get(i)) >= 0) {
                throw new IllegalStateException(inputs.get(i) + " stands in the wrong place");
            }
        }
        System.out.println(inputs.size());
    }
}
