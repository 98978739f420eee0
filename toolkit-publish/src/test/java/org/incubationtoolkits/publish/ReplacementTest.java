package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

    @TempDir
    Path folder;

    private Result<List<String>> write(Path output, Map<String, String> files) throws IOException {
        return Replacement.write(output, staging -> FixedExporter.of(files).export(null, staging.sink("fixed")));
    }

    private Result<List<String>> write(Map<String, String> files) throws IOException {
        return write(folder.resolve("site"), files);
    }

    private Path put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> lines(Result<?> result) {
        return result.problems().stream()
                .map(problem -> problem.toString().replace(folder.toString(), "FOLDER"))
                .toList();
    }

    @Test
    void writesAFolderThatIsNotThereWithTheFoldersAroundIt() throws IOException {
        Result<List<String>> result = write(folder.resolve("a/b/site"), Map.of("index.html", "1", "et/x.html", "2"));

        assertThat(result).isEqualTo(Result.of(List.of("et/x.html", "index.html"), List.of()));
        assertThat(FolderContent.of(folder))
                .isEqualTo(Map.of(
                        "a/b/site/index.html", "1",
                        "a/b/site/et/x.html", "2",
                        "a/b/site/.toolkit-manifest", """
                                toolkit-manifest/1
                                d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  et/x.html
                                6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  index.html
                                """));
    }

    @Test
    void writesIntoAnEmptyFolder() throws IOException {
        Files.createDirectory(folder.resolve("site"));

        write(Map.of("index.html", "1"));

        assertThat(FolderContent.withoutManifest(folder.resolve("site"))).isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void deletesWhatIsNotPublishedAnyMore() throws IOException {
        write(Map.of("index.html", "1", "old/page.html", "1"));
        write(Map.of("index.html", "2"));

        assertThat(FolderContent.withoutManifest(folder.resolve("site"))).isEqualTo(Map.of("index.html", "2"));
        assertThat(folder).isDirectoryNotContaining("glob:**/.site*");
    }

    @Test
    void keepsFilesLinksAndFoldersOfOthers() throws IOException {
        write(Map.of("index.html", "1", "et/x.html", "1"));
        put("site/CNAME", "example.org");
        put("site/et/own.html", "own");
        put("site/.git/HEAD", "ref");
        Files.createDirectory(folder.resolve("site/.git/refs"));
        Files.createSymbolicLink(folder.resolve("site/latest"), Path.of("et"));

        write(Map.of("index.html", "2", "et/y.html", "2"));

        assertThat(FolderContent.withoutManifest(folder.resolve("site")))
                .isEqualTo(Map.of(
                        "index.html", "2",
                        "et/y.html", "2",
                        "CNAME", "example.org",
                        "et/own.html", "own",
                        ".git/HEAD", "ref",
                        ".git/refs", "folder",
                        "latest", "-> et"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissionsOfTheFolderAndOfFilesOfOthers() throws IOException {
        write(Map.of("index.html", "1"));
        Path script = put("site/deploy.sh", "exit");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x--x"));
        Files.setPosixFilePermissions(folder.resolve("site"), PosixFilePermissions.fromString("rwxrwx---"));

        write(Map.of("index.html", "2"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(script)))
                .isEqualTo("rwxr-x--x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("site"))))
                .isEqualTo("rwxrwx---");
    }

    @Test
    void refusesFilesOfOthersForWhichTheNewSiteHasNoPlace() throws IOException {
        write(Map.of("index.html", "1"));
        put("site/about.html", "own");
        put("site/et", "a file where a folder comes");
        put("site/pt/own.html", "in a folder where a file comes");
        Map<String, String> earlier = FolderContent.of(folder);

        Result<List<String>> result = write(Map.of("about.html", "2", "et/x.html", "2", "pt", "2"));

        String rest = ": error [TK-5007] This was not published, and the new site has something else in its place.\n"
                + "  hint: Move it out of the folder, or delete it.";
        assertThat(lines(result))
                .containsExactly(
                        "FOLDER/site/about.html" + rest, "FOLDER/site/et" + rest, "FOLDER/site/pt/own.html" + rest);
        assertThat(FolderContent.of(folder)).isEqualTo(earlier);
    }

    @Test
    void neverTouchesAFolderThatWasNotPublishedTo() throws IOException {
        put("site/thesis.txt", "ten years of work");

        assertThat(lines(write(Map.of("index.html", "1")))).containsExactly("""
                        FOLDER/site: error [TK-5005] The folder holds files, and was not published to before.
                          hint: Name another folder; or, to keep what is in this one, put an empty file ".toolkit-manifest" into it.""");
        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("site/thesis.txt", "ten years of work"));
    }

    @Test
    void takesAFolderOverWhoseOwnerPutsAnEmptyManifestIntoIt() throws IOException {
        put("site/CNAME", "example.org");
        put("site/.toolkit-manifest", "");

        write(Map.of("index.html", "1"));

        assertThat(FolderContent.withoutManifest(folder.resolve("site")))
                .isEqualTo(Map.of("CNAME", "example.org", "index.html", "1"));
    }

    @Test
    void refusesAFolderWithAManifestThatItCannotRead() throws IOException {
        write(Map.of("index.html", "1"));
        put("site/.toolkit-manifest", "toolkit-manifest/1\n<<<<<<< ours\n");
        Map<String, String> earlier = FolderContent.of(folder);

        assertThat(lines(write(Map.of("index.html", "2")))).containsExactly("""
                        FOLDER/site/.toolkit-manifest:2:1: error [TK-5006] This line is not one of a manifest in the format "toolkit-manifest/1".
                          hint: Restore the file, or empty it to keep everything that is in the folder.""");
        assertThat(FolderContent.of(folder)).isEqualTo(earlier);
    }

    @Test
    void refusesAFileAndAPlaceInAFile() throws IOException {
        put("site", "a file");

        assertThat(lines(write(Map.of("index.html", "1")))).containsExactly("""
                        FOLDER/site: error [TK-5004] "FOLDER/site" is not a folder.
                          hint: Name a folder that is empty or not there yet.""");
        assertThat(lines(write(folder.resolve("site/a/b"), Map.of("index.html", "1"))))
                .containsExactly("""
                        FOLDER/site/a/b: error [TK-5004] "FOLDER/site" is not a folder, so there cannot be one in it.
                          hint: Name a folder that is empty or not there yet.""");
        assertThat(FolderContent.of(folder)).isEqualTo(Map.of("site", "a file"));
    }

    @Test
    void refusesTheRoot() throws IOException {
        Path root = folder.getRoot();

        assertThat(lines(write(root, Map.of("index.html", "1"))))
                .containsExactly(root + ": error [TK-5004] \"" + root
                        + "\" is the root of a file system, which cannot be replaced.\n"
                        + "  hint: Name a folder that is empty or not there yet.");
    }

    @Test
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        write(folder.resolve("releases/current"), Map.of("index.html", "1"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("releases/current"));
        Files.createSymbolicLink(folder.resolve("site"), Path.of("link"));

        write(Map.of("index.html", "2"));

        assertThat(FolderContent.of(folder)).doesNotContainKey("site/index.html");
        assertThat(FolderContent.withoutManifest(folder.resolve("releases/current")))
                .isEqualTo(Map.of("index.html", "2"));
        assertThat(folder.resolve("site")).isSymbolicLink();
        assertThat(folder.resolve("releases")).isDirectoryNotContaining("glob:**/.current*");
    }

    @Test
    void makesTheFolderThatALinkLeadsTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("site"), Path.of("releases/next"));

        write(Map.of("index.html", "1"));

        assertThat(FolderContent.withoutManifest(folder.resolve("releases/next")))
                .isEqualTo(Map.of("index.html", "1"));
    }

    @Test
    void failsAtLinksThatGoRoundInACircle() throws IOException {
        Files.createSymbolicLink(folder.resolve("site"), Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of("site"));

        assertThatThrownBy(() -> write(Map.of("index.html", "1"))).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void deletesALinkOfOursWithoutFollowingIt() throws IOException {
        put("elsewhere/precious.txt", "precious");
        write(Map.of("index.html", "1"));
        Files.createSymbolicLink(folder.resolve("site/link"), Path.of("../elsewhere"));
        Path unfinished = put(".site.new-1/.toolkit-manifest", "").getParent();
        Files.createSymbolicLink(unfinished.resolve("link"), Path.of("../elsewhere"));

        write(Map.of("index.html", "2"));

        assertThat(folder.resolve("elsewhere/precious.txt")).hasContent("precious");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void putsTheEarlierSiteBackIfACrashCameBetweenTheTwoRenamings() throws IOException {
        write(Map.of("index.html", "1"));
        put("site/CNAME", "example.org");
        Files.move(folder.resolve("site"), folder.resolve(".site.old"));
        put(".site.new-1/.toolkit-manifest", "toolkit-manifest/1\n");
        put(".site.new-1/index.html", "2");

        write(Map.of("index.html", "3"));

        assertThat(FolderContent.withoutManifest(folder))
                .containsOnlyKeys("site/CNAME", "site/index.html", "site/.toolkit-manifest")
                .containsEntry("site/index.html", "3");
    }

    @Test
    void clearsAwayAnEarlierSiteThatACrashHasLeft() throws IOException {
        write(Map.of("index.html", "1"));
        put(".site.old/.toolkit-manifest", "toolkit-manifest/1\n");
        put(".site.old/index.html", "0");

        write(Map.of("index.html", "2"));

        assertThat(FolderContent.of(folder)).containsOnlyKeys("site/index.html", "site/.toolkit-manifest");
    }

    @Test
    void neverTouchesFoldersOfOthersThatAreNamedLikeOurs() throws IOException {
        put(".site.new-1/thesis.txt", "one");
        put(".site.new-x/thesis.txt", "two");
        write(Map.of("index.html", "1"));
        put(".site.old/thesis.txt", "three");

        assertThat(lines(write(Map.of("index.html", "2")))).containsExactly("""
                        FOLDER/.site.old: error [TK-5005] The folder holds files, and was not published to before.
                          hint: Move it away: a folder of this name is needed while publishing.""");
        assertThat(FolderContent.withoutManifest(folder))
                .containsEntry("site/index.html", "1")
                .containsEntry(".site.new-1/thesis.txt", "one")
                .containsEntry(".site.new-x/thesis.txt", "two")
                .containsEntry(".site.old/thesis.txt", "three");
    }

    @Test
    void keepsTwoFromPublishingToTheSameFolderAtOnce() throws IOException {
        Result<List<String>> inner = Replacement.write(
                folder.resolve("site"),
                outer -> assertThat(lines(write(Map.of("index.html", "2")))).containsExactly("""
                                FOLDER/site: error [TK-5008] The folder is being published to by somebody else.
                                  hint: Wait until that has ended."""));

        assertThat(inner.hasErrors()).isFalse();
    }

    @Test
    void isNotKeptOutByALockFileThatNobodyHolds() throws IOException {
        put(".site.lock", "");

        assertThat(write(Map.of("index.html", "1")).hasErrors()).isFalse();
        assertThat(folder.resolve(".site.lock")).doesNotExist();
    }

    @Test
    void leavesTheEarlierSiteAndNothingElseIfAnExporterFails() throws IOException {
        write(Map.of("index.html", "1"));
        put("site/CNAME", "example.org");
        Map<String, String> earlier = FolderContent.of(folder);

        assertThatThrownBy(() -> Replacement.write(folder.resolve("site"), staging -> {
                    staging.sink("html").put("index.html", "2");
                    throw new IOException("the exporter cannot go on");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the exporter cannot go on");
        assertThat(FolderContent.of(folder)).isEqualTo(earlier);
    }

    @Test
    void leavesNothingIfTheFirstPublishingFails() throws IOException {
        assertThatThrownBy(() -> Replacement.write(folder.resolve("site"), staging -> {
                    staging.sink("html").put("../outside.html", "2");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(FolderContent.of(folder)).isEmpty();
    }
}
