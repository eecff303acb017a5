package org.jianbao.lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The program as it would be without some lines of its lexicon files: its classes are loaded anew, over files that lack
 * them. HanLP is shared with the program itself.
 */
final class ProgramWithout extends ClassLoader {
    private static final String OURS = "org.jianbao.";
    private static final String LEXICON = "lexicon/";

    private final BiPredicate<String, String> left;
    private final Object annotator;
    private final Method annotate;

    /** Leaves out the lines of the files of which {@code left} says so: the name below the lexicon folder, and the line. */
    ProgramWithout(BiPredicate<String, String> left) {
        super(ProgramWithout.class.getClassLoader());
        this.left = left;
        try {
            Class<?> type = loadClass("org.jianbao.analyse.TextAnnotator");
            this.annotator = type.getMethod("standard").invoke(null);
            this.annotate = type.getMethod("annotate", String.class, LocalDate.class, String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every figure and mention of {@code text}, with all their cells. */
    String annotate(String text) {
        try {
            return annotate.invoke(annotator, text, LocalDate.of(2024, 6, 30), "兴化市")
                    .toString();
        } catch (InvocationTargetException e) {
            return "fails: " + e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream stream = Objects.requireNonNull(getParent().getResourceAsStream(file), file)) {
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        InputStream whole = super.getResourceAsStream(name);
        return whole == null || !name.startsWith(LEXICON) ? whole : without(name.substring(LEXICON.length()), whole);
    }

    private InputStream without(String file, InputStream whole) {
        try (whole) {
            String[] lines = new String(whole.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            String rest = IntStream.range(0, lines.length)
                    .mapToObj(i -> left.test(file, lines[i]) ? "#" : lines[i])
                    .collect(Collectors.joining("\n"));
            return new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
