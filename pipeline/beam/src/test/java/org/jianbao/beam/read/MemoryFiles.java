package org.jianbao.beam.read;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A file system of Beam's that is no disk: {@code memory://简报/15.txt}. Its files cannot be read but from their beginning, and
 * a folder matches as a file of no size, as in HDFS.
 */
public final class MemoryFiles extends FileSystem<MemoryFiles.Name> {
    /** Below a folder of this name there is no room for a README.md. */
    public static final String FULL = "/满/";

    private static final Map<String, byte[]> FILES = new ConcurrentSkipListMap<>();

    public static void write(String uri, byte[] bytes) {
        FILES.put(uri, bytes.clone());
    }

    /** The files whose names begin with a prefix. */
    public static Map<String, byte[]> below(String prefix) {
        return FILES.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .collect(Collectors.toMap(file -> file.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** Makes Beam find it. */
    public static final class Registrar implements FileSystemRegistrar {
        @Override
        public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
            return List.of(new MemoryFiles());
        }
    }

    record Name(String uri) implements ResourceId {
        private static final long serialVersionUID = 1;

        @Override
        public ResourceId resolve(String other, ResolveOptions options) {
            return new Name(uri + "/" + other);
        }

        @Override
        public ResourceId getCurrentDirectory() {
            return new Name(uri.substring(0, uri.lastIndexOf('/') + 1));
        }

        @Override
        public String getScheme() {
            return "memory";
        }

        @Override
        public String getFilename() {
            return uri.substring(uri.lastIndexOf('/') + 1);
        }

        @Override
        public boolean isDirectory() {
            return uri.endsWith("/");
        }

        @Override
        public String toString() {
            return uri;
        }
    }

    @Override
    protected List<MatchResult> match(List<String> specs) {
        List<MatchResult> results = new ArrayList<>();
        for (String spec : specs) {
            Pattern name = Pattern.compile(
                    Pattern.quote(spec).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]*\\Q"));
            List<MatchResult.Metadata> found = FILES.entrySet().stream()
                    .filter(file -> name.matcher(file.getKey()).matches())
                    .map(file -> metadata(file.getKey(), file.getValue()))
                    .toList();
            if (found.isEmpty() && FILES.keySet().stream().anyMatch(file -> file.startsWith(spec + "/"))) {
                found = List.of(metadata(spec, new byte[0]));
            }
            results.add(
                    found.isEmpty()
                            ? MatchResult.create(MatchResult.Status.NOT_FOUND, new FileNotFoundException(spec))
                            : MatchResult.create(MatchResult.Status.OK, found));
        }
        return results;
    }

    private static MatchResult.Metadata metadata(String uri, byte[] bytes) {
        return MatchResult.Metadata.builder()
                .setResourceId(new Name(uri))
                .setSizeBytes(bytes.length)
                .setIsReadSeekEfficient(false)
                .build();
    }

    @Override
    protected WritableByteChannel create(Name name, CreateOptions options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WritableByteChannel channel = Channels.newChannel(bytes);
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer buffer) throws IOException {
                return channel.write(buffer);
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
                if (name.uri().contains(FULL) && name.uri().endsWith("README.md")) {
                    throw new IOException("No space left for " + name);
                }
                FILES.put(name.uri(), bytes.toByteArray());
            }
        };
    }

    @Override
    protected ReadableByteChannel open(Name name) throws IOException {
        byte[] bytes = FILES.get(name.uri());
        if (bytes == null) {
            throw new FileNotFoundException(name.uri());
        }
        return Channels.newChannel(new java.io.ByteArrayInputStream(bytes));
    }

    @Override
    protected void copy(List<Name> from, List<Name> to) {
        for (int i = 0; i < from.size(); i++) {
            FILES.put(to.get(i).uri(), FILES.get(from.get(i).uri()));
        }
    }

    @Override
    protected void rename(List<Name> from, List<Name> to, MoveOptions... options) {
        copy(from, to);
        delete(from);
    }

    @Override
    protected void delete(Collection<Name> names) {
        names.forEach(name -> FILES.remove(name.uri()));
    }

    @Override
    protected Name matchNewResource(String uri, boolean folder) {
        return new Name(uri);
    }

    @Override
    protected String getScheme() {
        return "memory";
    }
}
