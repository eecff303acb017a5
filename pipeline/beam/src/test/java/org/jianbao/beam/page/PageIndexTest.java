package org.jianbao.beam.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 64, 65, 500})
    void noPageIsMissed(int pages) {
        PageIndex index = new PageIndex(pages);
        for (int page = 0; page < pages; page++) {
            index.add(page, List.of("第" + page + "期Ａb𠮷"));
        }
        List<String> files = index.files();
        for (int page = 0; page < pages; page++) {
            String text = "第" + page + "期ａB𠮷".toLowerCase(java.util.Locale.ROOT);
            for (int i = 0; i < text.length(); i++) {
                assertTrue(holds(index, files, page, PageIndex.place(text.charAt(i), (char) 0)));
                assertTrue(i == 0 || holds(index, files, page, PageIndex.place(text.charAt(i - 1), text.charAt(i))));
            }
        }
    }

    @Test
    void mostPagesAreLeftOut() {
        PageIndex index = new PageIndex(64);
        for (int page = 0; page < 64; page++) {
            index.add(page, List.of(Character.toString(0x4E00 + page) + "期"));
        }
        List<String> files = index.files();
        long holding = java.util.stream.IntStream.range(0, 64)
                .filter(page -> holds(index, files, page, PageIndex.place('一', '期')))
                .count();
        assertEquals(1, holding);
    }

    private static boolean holds(PageIndex index, List<String> files, int page, int place) {
        String file = files.get(place / PageIndex.FILE);
        int digits = file.length() / PageIndex.FILE;
        int bit = page / index.pagesOfBit();
        char digit = file.charAt(place % PageIndex.FILE * digits + bit / 4);
        return (Character.digit(digit, 16) >> bit % 4 & 1) == 1;
    }
}
