package org.jianbao.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMaskTest {
    @Test
    void aPlaceThatHoldsAPersonsNameStays() {
        NameMask mask = NameMask.of(List.of("王宁"), List.of("王宁路", "兴化市"), PersonPolicy.DROP);
        assertEquals("村民■■住在兴化市王宁路，■■说好", mask.mask("村民王宁住在兴化市王宁路，王宁说好"));
    }

    @Test
    void theLongerNameIsTriedFirst() {
        NameMask mask = NameMask.of(List.of("王宁", "王宁宁"), PersonPolicy.DROP);
        assertEquals("■■■和■■", mask.mask("王宁宁和王宁"));
    }

    @Test
    void aNameOverALineEndIsMaskedSignBySign() {
        NameMask mask = NameMask.of(List.of("冯志强"), PersonPolicy.DROP);
        assertEquals("■■\n■说", mask.mask("冯志\n强说"));
    }
}
