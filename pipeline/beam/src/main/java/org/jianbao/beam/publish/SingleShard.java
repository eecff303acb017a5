package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.ShuffledDocument;

/**
 * All tables of a release of one shard: 一期简报, for which no runner is worth its start. Its
 * files may be opened before there is anything to write, as what writes them takes a while to load.
 */
public final class SingleShard implements Closeable {
    private final WorkFolder work;
    private final Parts parts;
    private final String folder = Parts.folder(0);
    private final ShardWriter files;

    private SingleShard(WorkFolder work, Parts parts) throws IOException {
        this.work = work;
        this.parts = parts;
        this.files = ShardWriter.open(work, parts, folder);
    }

    public static SingleShard open(WorkFolder work, Parts parts) throws IOException {
        return new SingleShard(work, parts);
    }

    /** Writes the shard and makes the files of the release of it, as {@link WriteShardFn} and {@link JoinPartsFn} do. */
    public void write(List<ShuffledDocument> documents) throws IOException {
        Map<String, Long> counts = files.write(documents);
        files.close();
        for (int join = 0; join < Parts.joins(); join++) {
            parts.join(work, join, List.of(folder));
        }
        parts.join(work, Parts.COUNTS, List.of(new ObjectMapper().writeValueAsString(counts)));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
