package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes each single change of the disk fail in turn: by itself, and as the last thing that a process does. */
class ReplacementFaultTest {

    private static final Map<String, String> FIRST = Map.of("index.html", "1", "et/page.html", "1");
    private static final Map<String, String> SECOND =
            Map.of("index.html", "2", "pt/page.html", "2", "pt/more.html", "2");
    private static final Map<String, String> THIRD = Map.of("index.html", "3");

    @TempDir
    Path temporary;

    private static Result<List<String>> write(Path output, Map<String, String> files) throws IOException {
        return Replacement.write(output, staging -> FixedExporter.of(files).export(null, staging.sink("fixed")));
    }

    /** Publishes for the first time, and adds a file of somebody else. */
    private Path site(int run) throws IOException {
        Path site = temporary.resolve("run-" + run).resolve("site");
        write(site, FIRST);
        Files.writeString(site.resolve("CNAME"), "example.org");
        Files.createDirectory(site.resolve("empty"));
        return site;
    }

    private static Map<String, String> withOthers(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("CNAME", "example.org");
        all.put("empty", "folder");
        return all;
    }

    private static List<String> besideThe(Path site) throws IOException {
        try (var paths = Files.list(site.getParent())) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("site"))
                    .sorted()
                    .toList();
        }
    }

    /** Counts changes; the one with this number fails, and those after it if {@code forGood}. */
    private record FaultAt(int number, boolean forGood, List<String> changes) implements FaultyFileSystem.Faults {

        @Override
        public void before(String change) throws IOException {
            changes.add(change);
            if (changes.size() == number || forGood && changes.size() > number) {
                throw new IOException("fault at " + change);
            }
        }

        boolean happened() {
            return changes.size() >= number;
        }
    }

    @Test
    void anyFailureLeavesTheEarlierSiteOrTheNewOneAndNothingBeside() throws IOException {
        for (int number = 1; ; number++) {
            Path site = site(number);
            FaultAt fault = new FaultAt(number, false, new ArrayList<>());

            Optional<Result<List<String>>> result = tryToWrite(FaultyFileSystem.path(site, fault), SECOND);

            if (!fault.happened()) {
                assertThat(number).isGreaterThan(25);
                return;
            }
            String change = "the change " + number + " of " + fault.changes();
            assertThat(FolderContent.withoutManifest(site))
                    .as(change)
                    .isEqualTo(withOthers(result.isPresent() ? SECOND : FIRST));
            List<String> codes = result.map(Result::problems).orElse(List.of()).stream()
                    .map(Problem::code)
                    .toList();
            boolean oldIsLeft = codes.equals(List.of("TK-5009"));
            boolean lockIsLeft = fault.changes().get(number - 1).equals("delete .site.lock");
            assertThat(besideThe(site))
                    .as(change)
                    .isEqualTo(oldIsLeft ? List.of(".site.old") : lockIsLeft ? List.of(".site.lock") : List.of());
            assertThat(codes.isEmpty() || oldIsLeft).as(change).isTrue();
        }
    }

    @Test
    void afterACrashAtAnyMomentTheNextPublishingIsRight() throws IOException {
        for (int number = 1; ; number++) {
            Path site = site(number);
            FaultAt crash = new FaultAt(number, true, new ArrayList<>());

            tryToWrite(FaultyFileSystem.path(site, crash), SECOND);

            if (!crash.happened()) {
                return;
            }
            String change = "the change " + number + " of " + crash.changes();
            if (Files.exists(site)) {
                assertThat(FolderContent.withoutManifest(site)).as(change).isIn(withOthers(FIRST), withOthers(SECOND));
            }
            assertThat(write(site, THIRD)).as(change).isEqualTo(Result.of(List.of("index.html"), List.of()));
            assertThat(FolderContent.withoutManifest(site)).as(change).isEqualTo(withOthers(THIRD));
            assertThat(besideThe(site)).as(change).isEmpty();
        }
    }

    private static Optional<Result<List<String>>> tryToWrite(Path output, Map<String, String> files) {
        try {
            return Optional.of(write(output, files));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("fault at ");
            return Optional.empty();
        }
    }

    @Test
    void aFullDiskIsToldWithTheFileAndLeavesTheEarlierSite() throws IOException {
        Path site = site(1);
        Path faulty = FaultyFileSystem.path(site, change -> {
            if (change.equals("write page.html")) {
                throw new IOException("No space left on device");
            }
        });

        assertThatThrownBy(() -> write(faulty, SECOND)).isInstanceOfSatisfying(FileSystemException.class, failure -> {
            assertThat(failure.getFile())
                    .isEqualTo(site.resolveSibling(".site.new-1/pt/page.html").toString());
            assertThat(failure.getReason()).isEqualTo("No space left on device");
        });
        assertThat(FolderContent.withoutManifest(site)).isEqualTo(withOthers(FIRST));
        assertThat(besideThe(site)).isEmpty();
    }

    @Test
    void whatCannotBeDeletedOfTheEarlierSiteIsAWarning() throws IOException {
        Path site = site(1);
        Path faulty = FaultyFileSystem.path(site, change -> {
            if (change.equals("delete CNAME")) {
                throw new IOException("it is open in another program");
            }
        });

        assertThat(write(faulty, SECOND).problems())
                .extracting(Problem::toString)
                .containsExactly(site.resolveSibling(".site.old")
                        + ": warning [TK-5009] The earlier site cannot be deleted whole.\n"
                        + "  hint: Delete this folder.");
        assertThat(FolderContent.withoutManifest(site)).isEqualTo(withOthers(SECOND));

        assertThat(write(site, THIRD).problems()).isEmpty();
        assertThat(besideThe(site)).isEmpty();
    }
}
