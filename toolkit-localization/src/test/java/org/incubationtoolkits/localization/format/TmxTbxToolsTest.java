package org.incubationtoolkits.localization.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that this project did not write read what it writes. Without them, fails only where they are required. */
class TmxTbxToolsTest {

    private static final Locale ET = Locale.forLanguageTag("et");
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    @TempDir
    private Path folder;

    @Test
    void translateToolkitReadsTheMemory() throws IOException, InterruptedException {
        Handoff handoff = handoff();
        byte[] tmx = new TmxWriter().write(handoff);
        String expected = handoff.units().stream()
                .map(unit -> row(unit.source().key().value(), unit.words(), unit.target()))
                .collect(Collectors.joining());

        assertThat(readByTranslateToolkit("tmx", "tmxfile", tmx)).isEqualTo(expected);
    }

    @Test
    void translateToolkitReadsTheGlossary() throws IOException, InterruptedException {
        Glossary glossary =
                Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
        String expected = GlossaryRow.in(glossary, ET)
                .map(row -> row(row.entry().id().value(), row.entry().word(), row.word()))
                .collect(Collectors.joining());

        assertThat(readByTranslateToolkit("tbx", "tbxfile", new TbxWriter().write(glossary, ET)))
                .isEqualTo(expected);
    }

    @Test
    void translateToolkitReadsTheGlossaryForOmegat() throws IOException, InterruptedException {
        Glossary glossary =
                Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
        String expected = GlossaryRow.in(glossary, ET)
                .map(row -> row("", row.entry().word(), row.word()))
                .collect(Collectors.joining());

        assertThat(readByTranslateToolkit("omegat", "OmegaTFile", new OmegatGlossaryWriter().write(glossary, ET)))
                .isEqualTo(expected);
    }

    @Test
    void translateToolkitReadsTheGlossaryAsCsv() throws IOException, InterruptedException {
        Glossary glossary =
                Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
        String expected = GlossaryRow.in(glossary, ET)
                .map(row -> row("", row.entry().word(), row.word()))
                .collect(Collectors.joining());

        assertThat(readByTranslateToolkit("csvl10n", "csvfile", new GlossaryCsvWriter().write(glossary, ET)))
                .isEqualTo(expected);
    }

    @Test
    void xmllintFindsNothing() throws IOException, InterruptedException {
        requireProgram(List.of("xmllint", "--version"));
        Glossary glossary =
                Glossary.read(CatalogueFiles.bundled(), Locale.ENGLISH).orThrow();
        Path tmx = Files.write(folder.resolve("a.tmx"), new TmxWriter().write(handoff()));
        Path tbx = Files.write(folder.resolve("a.tbx"), new TbxWriter().write(glossary, ET));

        assertThat(run(List.of("xmllint", "--noout", "--nonet", tmx.toString(), tbx.toString())))
                .contains("");
    }

    /** The translations of the toolkit into Estonian, as if a person had read them. */
    private static Handoff handoff() throws IOException {
        TranslationGroup group = TranslationGroup.of(CatalogueReader.canonical()).stream()
                .filter(each -> each.id().equals("incubation"))
                .findFirst()
                .orElseThrow();
        List<HandoffUnit> units =
                group.texts().stream().map(TmxTbxToolsTest::reviewed).toList();
        return new Handoff(group.id(), group.source(), ET, units);
    }

    private static HandoffUnit reviewed(KeyedText text) {
        String target = "Õ <&> ]]> \"" + text.text().words() + "\"\n\n𝕏";
        return new HandoffUnit(text, "", Optional.of(TranslationUnit.of(text, target, TranslationState.REVIEWED)));
    }

    private static String row(String id, String source, String target) {
        return String.join("\u241f", id, source, target) + "\u241e";
    }

    private String readByTranslateToolkit(String module, String type, byte[] content)
            throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("glossary." + module), content);
        String script = """
                import sys
                from translate.storage import MODULE
                store = MODULE.TYPE.parsestring(open(sys.argv[1], 'rb').read())
                if 'MODULE' == 'tmx' or 'MODULE' == 'tbx':
                    store.sourcelanguage, store.targetlanguage = 'en', 'et'
                for unit in store.units:
                    id = unit.getid() if 'MODULE' in ('tmx', 'tbx') else ''
                    sys.stdout.buffer.write('\\u241f'.join([id, unit.source, unit.target]).encode('utf-8') + '\\u241e'.encode('utf-8'))
                """.replace("MODULE", module).replace("TYPE", type);
        for (String python : PYTHONS) {
            if (run(List.of(python, "-c", "import translate.storage")).isPresent()) {
                return run(List.of(python, "-c", script, file.toString())).orElse("Translate Toolkit failed");
            }
        }
        missing("Translate Toolkit");
        return "";
    }

    private void requireProgram(List<String> command) throws IOException, InterruptedException {
        if (run(command).isEmpty()) {
            missing(command.get(0));
        }
    }

    private static void missing(String program) {
        assertThat(System.getenv("TOOLKIT_REQUIRE_TOOLS"))
                .as("%s is not installed, but required", program)
                .isNotEqualTo("true");
        Assumptions.abort(program + " is not installed");
    }

    /** Returns what a program prints, on both streams; nothing if it is not there or fails. */
    private Optional<String> run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", "");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return process.waitFor() == 0
                    ? Optional.of(Files.readString(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
