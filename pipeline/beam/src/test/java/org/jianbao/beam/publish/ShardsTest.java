package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ShardsTest {
    @Test
    void theCountGrowsWithTheInputsInPowersOfTwo() {
        assertEquals(1, Shards.forInputs(0).count());
        assertEquals(1, Shards.forInputs(512).count());
        assertEquals(2, Shards.forInputs(513).count());
        assertEquals(32, Shards.forInputs(10_000).count());
        assertEquals(1024, Shards.forInputs(10_000_000).count());
    }

    @Test
    void shardsOneAfterTheOtherAreInTheOrderOfTheIds() {
        Shards shards = new Shards(4);
        assertEquals(0, shards.ofBulletin("b-00000000ffffffff"));
        assertEquals(0, shards.ofBulletin("b-3fffffffffffffff"));
        assertEquals(1, shards.ofBulletin("b-4000000000000000"));
        assertEquals(3, shards.ofBulletin("b-ffffffffffffffff"));
    }
}
