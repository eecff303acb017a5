package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jianbao.beam.transit.StoredDocument;
import org.jspecify.annotations.Nullable;

/** What an older release already tells of inputs that have not changed: 简报/15.txt with the same bytes, the same rows. */
public final class Reuse implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, String> documents;

    private Reuse(Map<String, String> documents) {
        this.documents = new HashMap<>(documents);
    }

    public static Reuse nothing() {
        return new Reuse(Map.of());
    }

    /**
     * Takes over the documents of a release into a folder in which a new one is made; none if the release was made by
     * another state of the program, whose rows may be others.
     *
     * @throws org.jianbao.beam.BuildException if it is no release, or damaged
     */
    public static Reuse of(Path release, WorkFolder work) throws IOException {
        OlderRelease older = OlderRelease.open(release);
        return older.engine().equals(Engine.fingerprint()) ? new Reuse(older.store(work)) : nothing();
    }

    /** Where the document of an input stands; null if it is new or changed. */
    public @Nullable ShuffledDocument document(String sourceUri, byte[] bytes) {
        String document = documents.get(key(sourceUri, Digest.of(bytes)));
        return document == null ? null : StoredDocument.read(document);
    }

    /** The bulletin of a document that stands there. */
    public static String bulletinId(ShuffledDocument document) {
        return document.order().lines().findFirst().orElseThrow();
    }

    public boolean isEmpty() {
        return documents.isEmpty();
    }

    static String key(String sourceUri, String sha256) {
        return sha256 + " " + sourceUri;
    }
}
