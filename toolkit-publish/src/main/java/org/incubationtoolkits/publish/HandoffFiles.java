package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffWriter;
import org.incubationtoolkits.localization.format.GlossaryFormats;
import org.incubationtoolkits.localization.format.TranslationFormats;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.model.problem.Problem;

/**
 * The files that are given to translators: one for each group that has texts, such as {@code incubation.pt.po}; of a glossary
 * format one, such as {@code glossary.pt.tbx}.
 */
public record HandoffFiles(String format, TranslationStore store, Glossary glossary) {

    /** @throws IllegalArgumentException if {@code format} is not one of {@link #formats} */
    public HandoffFiles {
        if (!formats().contains(format)) {
            throw new IllegalArgumentException("format must be one of " + formats() + ", is \"" + format + "\"");
        }
    }

    /** Returns the names of all formats: those that come back, translation memories, glossaries. */
    public static List<String> formats() {
        List<String> names = new ArrayList<>();
        TranslationFormats.available().writers().forEach(writer -> names.add(writer.name()));
        GlossaryFormats.standard().formats().forEach(writer -> names.add(writer.name()));
        return names;
    }

    /**
     * Writes into {@code folder}, over files of the same names; others stay.
     *
     * @return what was written, in the order of the groups
     * @throws IOException if something cannot be written
     */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> content : contents().entrySet()) {
            Path file = folder.resolve(content.getKey());
            FileContent.replace(file, content.getValue());
            written.add(file);
        }
        return written;
    }

    /** Returns a problem for each text that would not come back as it is, such as one with a control character. */
    public List<Problem> problems() {
        return store.groups().stream()
                .map(group -> Handoff.of(group, store.file(group).file()))
                .flatMap(handoff -> handoff.unwritable().stream())
                .toList();
    }

    private Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Optional<GlossaryWriter> glossaries = GlossaryFormats.standard().find(format);
        glossaries.ifPresent(
                writer -> contents.put(name("glossary", writer.ending()), writer.write(glossary, store.locale())));
        TranslationFormats.available().writers().stream()
                .filter(writer -> writer.name().equals(format))
                .forEach(writer -> addGroups(writer, contents));
        return contents;
    }

    private void addGroups(HandoffWriter writer, Map<String, byte[]> contents) {
        for (TranslationGroup group : store.groups()) {
            if (!group.texts().isEmpty()) {
                Handoff handoff = Handoff.of(group, store.file(group).file());
                contents.put(name(group.id(), writer.ending()), writer.write(handoff));
            }
        }
    }

    private String name(String group, String ending) {
        return group + "." + store.locale().toLanguageTag() + ending;
    }
}
