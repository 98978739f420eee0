package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.exchange.SampleHandoffs;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GNU gettext and Translate Toolkit make of our PO files, and we of theirs. */
class GettextTest {

    /** Reads and writes a file as Weblate does, and tells what it has understood of it. */
    private static final String TRANSLATE_TOOLKIT = """
            import sys
            from translate.storage import po
            store = po.pofile.parsefile("ours.po")
            for unit in store.units:
                if not unit.isheader():
                    print(unit.getcontext(), unit.isfuzzy(), unit.istranslated())
            store.savefile("theirs.po")
            """;

    @TempDir
    private Path folder;

    private ExternalTool tools;

    @BeforeEach
    void openFolder() {
        tools = new ExternalTool(folder);
    }

    static List<Handoff> handoffs() throws IOException {
        return List.of(bundled(), SampleHandoffs.everyState(), SampleHandoffs.hostile());
    }

    static List<Handoff> usualHandoffs() throws IOException {
        return List.of(bundled(), SampleHandoffs.everyState());
    }

    @ParameterizedTest
    @MethodSource("usualHandoffs")
    void msgfmtFindsNothingWrong(Handoff handoff) throws IOException, InterruptedException {
        tools.write("ours.po", new PoFormat().write(handoff));

        tools.run("msgfmt", "--check", "--output-file=ours.mo", "ours.po").silentOutput();
        tools.run("msgfmt", "--check", "--use-fuzzy", "--output-file=ours.mo", "ours.po")
                .silentOutput();
    }

    @Test
    void msgfmtFindsAPlaceholderThatIsMissing() throws IOException, InterruptedException {
        Handoff wrong = SampleHandoffs.of(
                List.of(SampleHandoffs.current("tool.x.a", "Ask {name}", "Pergunte a {nome}", TranslationState.FINAL)));
        tools.write("ours.po", new PoFormat().write(wrong));

        assertThat(tools.run("msgfmt", "--check", "--output-file=ours.mo", "ours.po")
                        .errors())
                .contains("'name' doesn't exist in 'msgstr'");
    }

    @ParameterizedTest
    @MethodSource("handoffs")
    void msgcatKeepsEverything(Handoff handoff) throws IOException, InterruptedException {
        tools.write("ours.po", new PoFormat().write(handoff));

        for (String option : List.of("--width=79", "--no-wrap", "--width=20", "--indent", "--escape")) {
            assertThat(said(tools.run("msgcat", option, "ours.po").output()))
                    .as(option)
                    .isEqualTo(said(handoff));
        }
        assertThat(said(tools.run("msgcat", "--sort-output", "ours.po").output()))
                .containsExactlyInAnyOrderElementsOf(said(handoff));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--previous", "--no-fuzzy-matching"})
    void msgmergeWithATemplateOfTheSameTextsKeepsEverything(String option) throws IOException, InterruptedException {
        for (Handoff handoff : handoffs()) {
            tools.write("ours.po", new PoFormat().write(handoff));
            tools.write(
                    "template.pot",
                    tools.run("msgattrib", "--empty", "--clear-fuzzy", "--clear-previous", "ours.po")
                            .output());

            assertThat(said(merged(option))).isEqualTo(said(handoff));
        }
    }

    @Test
    void msgmergeWithTextsThatNobodyTranslatedKeepsAllButTheHashOfTheTranslation()
            throws IOException, InterruptedException {
        Handoff handoff = bundled();
        tools.write("ours.po", new PoFormat().write(handoff));
        tools.write("template.pot", new PoFormat().write(with(handoff, GettextTest::untranslated)));

        assertThat(said(merged("--previous")))
                .isEqualTo(said(handoff).stream()
                        .map(unit -> new Said(
                                unit.key,
                                unit.source,
                                unit.target,
                                unit.claim,
                                Optional.of(Stamp.of(unit.source, Optional.empty()))))
                        .toList());
    }

    @Test
    void whatMsgmergeGuessesNeedsWork() throws IOException, InterruptedException {
        tools.write(
                "ours.po",
                new PoFormat()
                        .write(SampleHandoffs.of(List.of(SampleHandoffs.current(
                                "tool.x.a", "Legal basis", "Base jurídica", TranslationState.FINAL)))));
        tools.write(
                "template.pot",
                new PoFormat()
                        .write(SampleHandoffs.of(List.of(
                                SampleHandoffs.missing("tool.x.a", "Legal mandate"),
                                SampleHandoffs.missing("tool.x.b", "Legal basics")))));

        assertThat(said(merged("--previous")))
                .containsExactly(
                        said("tool.x.a", "Legal mandate", ""), said("tool.x.b", "Legal basics", "Base jurídica"));
    }

    private static Said said(String key, String source, String target) {
        return new Said(key, source, target, Claim.NEEDS_WORK, Optional.of(Stamp.of(source, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("handoffs")
    void translateToolkitKeepsEverything(Handoff handoff) throws IOException, InterruptedException {
        tools.write("ours.po", new PoFormat().write(handoff));
        ExternalTool.Outcome outcome = translateToolkit();

        assertThat(new String(outcome.silentOutput(), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(said(handoff).stream()
                        .map(unit -> unit.key
                                + (unit.isFuzzy() ? " True" : " False")
                                + (unit.claim == Claim.DONE ? " True" : " False"))
                        .toList());
        assertThat(said(tools.read("theirs.po"))).isEqualTo(said(handoff));
    }

    private ExternalTool.Outcome translateToolkit() throws IOException, InterruptedException {
        for (String python : List.of("/usr/bin/python3", "python3")) {
            if (new ExternalTool(folder).canRun(python, "-c", "import translate")) {
                return tools.run(python, "-c", TRANSLATE_TOOLKIT);
            }
        }
        ExternalTool.absent("Translate Toolkit");
        throw new AssertionError();
    }

    @Test
    void whatPodebugMakesIsRead() throws IOException, InterruptedException {
        Handoff handoff = bundled();
        tools.write("ours.po", new PoFormat().write(with(handoff, GettextTest::untranslated)));
        tools.run("podebug", "--progress=none", "--rewrite=unicode", "ours.po", "theirs.po");

        assertThat(said(tools.read("theirs.po")))
                .hasSameSizeAs(handoff.units())
                .allSatisfy(unit -> assertThat(unit.target).isNotBlank())
                .map(Said::key)
                .containsExactlyElementsOf(said(handoff).stream().map(Said::key).toList());
    }

    private byte[] merged(String option) throws IOException, InterruptedException {
        return tools.run("msgmerge", "--quiet", option, "ours.po", "template.pot")
                .output();
    }

    private static Handoff with(Handoff handoff, UnaryOperator<HandoffUnit> change) {
        return new Handoff(
                handoff.group(),
                handoff.source(),
                handoff.locale(),
                handoff.units().stream().map(change).toList());
    }

    private static HandoffUnit untranslated(HandoffUnit unit) {
        return new HandoffUnit(unit.source(), unit.note(), Optional.empty());
    }

    private static Handoff bundled() throws IOException {
        return SampleHandoffs.bundled(Locale.forLanguageTag("pt"));
    }

    private static List<Said> said(Handoff handoff) {
        return said(new PoFormat().write(handoff));
    }

    private static List<Said> said(byte[] content) {
        Result<Handback> result = new PoFormat().read("a file", content);
        assertThat(result.problems()).isEmpty();
        Handback handback = result.orThrow();
        assertThat(handback.group()).hasValue("incubation");
        assertThat(handback.source()).hasValue(Locale.ENGLISH);
        assertThat(handback.locale()).isPresent();
        return handback.units().stream().map(Said::of).toList();
    }

    /** What a unit says, wherever it stands. */
    private record Said(String key, String source, String target, Claim claim, Optional<Stamp> stamp) {

        static Said of(HandbackUnit unit) {
            return new Said(unit.key(), unit.source(), unit.target(), unit.claim(), unit.stamp());
        }

        boolean isFuzzy() {
            return claim == Claim.NEEDS_WORK && !target.isEmpty();
        }
    }
}
