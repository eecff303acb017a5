package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the DevTools protocol over a web socket: a command and its answer, and events as they come. */
final class DevTools implements WebSocket.Listener {
    private final ObjectMapper json = new ObjectMapper();
    private final StringBuilder message = new StringBuilder();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    static DevTools connect(URI page) {
        DevTools tools = new DevTools();
        tools.socket.complete(HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, tools)
                .join());
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tools.send(domain + ".enable", Map.of());
        }
        return tools;
    }

    JsonNode send(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            String command = json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            socket.join().sendText(command, true).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode result = answer.join();
        if (result.has("error") || result.path("result").has("exceptionDetails")) {
            throw new AssertionError(method + " " + parameters + ": " + result);
        }
        return result.path("result");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    void close() {
        socket.join().abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
        message.append(data);
        if (end) {
            try {
                take(json.readTree(message.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void take(JsonNode node) {
        JsonNode parameters = node.path("params");
        switch (node.path("method").asText()) {
            case "" -> {
                CompletableFuture<JsonNode> answer =
                        answers.remove(node.path("id").asInt());
                if (answer != null) {
                    answer.complete(node);
                }
            }
            case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
                complaints.add(parameters.toString());
            case "Network.requestWillBeSent" -> {
                String url = parameters.path("request").path("url").asText();
                if (!url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("about:")) {
                    requests.add(url);
                }
            }
            default -> {
                // other events say nothing that a test asks
            }
        }
    }
}
