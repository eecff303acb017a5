package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ShardsTest {
    @Test
    void theCountGrowsWithTheInputsInPowersOfTwo() {
        assertEquals(1, Shards.forInputs(0).count());
        assertEquals(1, Shards.forInputs(512).count());
        assertEquals(2, Shards.forInputs(513).count());
        assertEquals(32, Shards.forInputs(10_000).count());
        assertEquals(1024, Shards.forInputs(4_000_000).count());
        assertEquals(4096, Shards.forInputs(10_000_000).count());
        assertEquals(65_536, Shards.forInputs(1_000_000_000_000L).count());
    }

    @Test
    void shardsOneAfterTheOtherAreInTheOrderOfTheIds() {
        Shards shards = new Shards(4);
        assertEquals(0, shards.ofBulletin("b-00000000ffffffff"));
        assertEquals(0, shards.ofBulletin("b-3fffffffffffffff"));
        assertEquals(1, shards.ofBulletin("b-4000000000000000"));
        assertEquals(3, shards.ofBulletin("b-ffffffffffffffff"));
    }

    @Test
    void documentsDealtToTheFinestShardsBelongToTheSameShardsOnceCounted() {
        for (int count = 1; count <= 65_536; count *= 4) {
            Shards shards = new Shards(count);
            for (String id : List.of("b-00000000", "b-2a671185", "b-7fffffff", "b-80000000", "b-ffffffff")) {
                assertEquals(
                        shards.ofBulletin(id), shards.ofFinest(Shards.finest().ofBulletin(id)));
                assertEquals(shards.ofInput(id), shards.ofFinest(Shards.finest().ofInput(id)));
            }
        }
    }
}
