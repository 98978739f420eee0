package org.incubationtoolkits.publish.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol 1.3, as far as printing takes it: commands and their results; events are passed over. */
final class DevTools implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final WebSocket socket;
    private int last;

    private DevTools(URI address) throws IOException {
        this.socket = await(HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()));
    }

    static DevTools connect(URI address) throws IOException {
        return new DevTools(address);
    }

    /**
     * Returns the result of a command.
     *
     * @param session that of a page; empty for the browser
     * @throws IOException if the browser refuses, or does not answer in a minute
     */
    JsonNode call(String session, String method, Map<String, ?> parameters) throws IOException {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        await(socket.sendText(MAPPER.writeValueAsString(command), true));
        JsonNode message = await(answer);
        if (message.has("error")) {
            throw new IOException("Chromium refused " + method + ": "
                    + message.path("error").path("message").asString(""));
        }
        return message.path("result");
    }

    private static <T> T await(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("Chromium did not answer within " + SECONDS + " seconds", e);
        } catch (ExecutionException | CompletionException e) {
            throw new IOException("Chromium did not answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for Chromium was interrupted", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            message.append(data);
            if (isLast) {
                JsonNode read = MAPPER.readTree(message.toString());
                message.setLength(0);
                CompletableFuture<JsonNode> answer =
                        waiting.remove(read.path("id").asInt(0));
                if (answer != null) {
                    answer.complete(read);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            fail(new IOException("the connection broke", failure));
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            fail(new IOException("it has ended"));
            return CompletableFuture.completedFuture(null);
        }

        private void fail(IOException failure) {
            waiting.values().forEach(answer -> answer.completeExceptionally(failure));
        }
    }
}
