package org.incubationtoolkits.publish.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.incubationtoolkits.export.html.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Prints pages to tagged PDF by a Chromium that runs without a window, a profile of its own and a network. For one thread.
 *
 * <p>The same page gives the same bytes with the same Chromium: the day of printing is not in them.
 */
public final class PdfPrinter implements Closeable {

    private static final int SECONDS_TO_START = 60;

    private static final String WHEN_LOADED = """
            new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", done))
              .then(() => Promise.all([...document.fonts].map((font) => font.load())))
              .then(() => document.fonts.ready).then(() => true)
            """;

    private final Path folder;
    private final Process browser;
    private final DevTools tools;

    private PdfPrinter(Path folder, Process browser, DevTools tools) {
        this.folder = folder;
        this.browser = browser;
        this.tools = tools;
    }

    /**
     * Starts the browser.
     *
     * @throws IOException if it does not start within a minute
     */
    public static PdfPrinter start(Path chromium) throws IOException {
        Path folder = Files.createTempDirectory("toolkit-pdf");
        Process browser = null;
        try {
            Files.createDirectory(folder.resolve("fonts"));
            for (String font : Fonts.files()) {
                Files.write(folder.resolve("fonts").resolve(font), Fonts.content(font));
            }
            browser = new ProcessBuilder(command(chromium, folder.resolve("profile")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new PdfPrinter(
                    folder, browser, DevTools.connect(address(folder.resolve("profile"), browser, chromium)));
        } catch (IOException e) {
            end(browser, folder);
            throw e;
        }
    }

    private static List<String> command(Path chromium, Path profile) {
        List<String> command = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-gpu",
                "--no-first-run"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // Chromium does not start for root with it
        }
        command.add("about:blank");
        return command;
    }

    private static URI address(Path profile, Process browser, Path chromium) throws IOException {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS_TO_START * 20; i++) {
            List<String> lines = lines(port);
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (!browser.isAlive()) {
                break;
            }
            pause();
        }
        throw new IOException("the program \"" + chromium + "\" does not start as Chromium does");
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for Chromium was interrupted", e);
        }
    }

    /**
     * Returns a document as a PDF, on the paper that its style sheet names.
     *
     * @param html without scripts; it finds the typefaces of {@link Fonts} in a folder {@code fonts} beside it
     */
    public byte[] print(String html) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        String target = tools.call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = tools.call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        try {
            tools.call(session, "Page.navigate", Map.of("url", file.toUri().toString()));
            tools.call(
                    session,
                    "Runtime.evaluate",
                    Map.of("expression", WHEN_LOADED, "awaitPromise", true, "returnByValue", true));
            String content = tools.call(
                            session,
                            "Page.printToPDF",
                            Map.of(
                                    "printBackground", true,
                                    "preferCSSPageSize", true,
                                    "generateTaggedPDF", true))
                    .path("data")
                    .asString();
            return PdfDates.without(Base64.getDecoder().decode(content));
        } finally {
            tools.call("", "Target.closeTarget", Map.of("targetId", target));
        }
    }

    @Override
    public void close() throws IOException {
        tools.close();
        end(browser, folder);
    }

    private static void end(@Nullable Process browser, Path folder) throws IOException {
        if (browser != null) {
            browser.descendants().forEach(ProcessHandle::destroy);
            browser.destroy();
            try {
                if (!browser.waitFor(10, TimeUnit.SECONDS)) {
                    browser.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        delete(folder);
    }

    /** The browser may still be tidying up, so that what is gone already is no failure. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (UncheckedIOException | DirectoryNotEmptyException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
