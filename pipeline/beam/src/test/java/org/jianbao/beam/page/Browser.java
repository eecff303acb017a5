package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one page, driven by the DevTools protocol: opens a page and says what 页面 shows. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int SECONDS = 60;
    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /** The program, from {@code JIANBAO_CHROMIUM} or the path; empty if the machine has none. */
    private static Optional<Path> program() {
        String named = System.getenv("JIANBAO_CHROMIUM");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** Starts the program with a profile of its own in a folder; empty if the machine has none. */
    static Optional<Browser> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = program();
        return program.isEmpty()
                ? Optional.empty()
                : Optional.of(start(program.get(), Files.createDirectories(folder.resolve("profile"))));
    }

    private static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=zh-CN",
                        "--accept-lang=zh-CN",
                        "--window-size=1280,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("browser.log").toFile())
                .start();
        try {
            return new Browser(process, DevTools.connect(page(profile.resolve("DevToolsActivePort"))));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** Opens a file and waits until its screen is drawn. */
    void open(Path file, String fragment) throws InterruptedException {
        tools.send("Page.navigate", Map.of("url", "about:blank"));
        tools.send("Page.navigate", Map.of("url", file.toUri() + fragment));
        await("document.getElementById('main')?.dataset.ready === '" + (fragment.isEmpty() ? "#/" : fragment) + "'");
    }

    /** Waits until an expression is true; fails with it after a minute. */
    void await(String expression) throws InterruptedException {
        for (int i = 0; i < SECONDS * 20; i++) {
            if (evaluate("Boolean(" + expression + ")").asBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never true: " + expression + " at "
                + evaluate("location.href + ' ' + document.body.innerText.slice(0, 500)"));
    }

    /** The value of an expression in the page, promises awaited. */
    JsonNode evaluate(String expression) {
        return tools.send(
                        "Runtime.evaluate",
                        Map.of("expression", expression, "awaitPromise", true, "returnByValue", true))
                .path("result")
                .path("value");
    }

    /** Errors and warnings of the console, and exceptions. */
    List<String> complaints() {
        return tools.complaints();
    }

    /** What the page asked for that is neither on disk nor within it. */
    List<String> requests() {
        return tools.requests();
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static URI page(Path portFile) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 10; i++) {
            if (Files.exists(portFile) && Files.size(portFile) > 0) {
                String port = Files.readAllLines(portFile).get(0);
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                        .build();
                String list = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                for (JsonNode target : new ObjectMapper().readTree(list)) {
                    if (target.path("type").asText().equals("page")) {
                        return URI.create(target.path("webSocketDebuggerUrl").asText());
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser did not start");
    }
}
