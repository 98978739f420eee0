package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationStore;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffWriter;

/** Writes the files that are given to translators: one for each group that has texts, such as {@code incubation.pt.po}. */
public final class HandoffFiles {

    private HandoffFiles() {}

    /**
     * Writes into {@code folder}, over files of the same names; others stay.
     *
     * @return what was written, in the order of the groups
     * @throws IOException if something cannot be written
     */
    public static List<Path> write(TranslationStore store, HandoffWriter format, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (TranslationGroup group : store.groups()) {
            if (!group.texts().isEmpty()) {
                Handoff handoff = Handoff.of(group, store.file(group).file());
                Path file = folder.resolve(group.id() + "." + store.locale().toLanguageTag() + format.ending());
                FileContent.replace(file, format.write(handoff));
                written.add(file);
            }
        }
        return written;
    }
}
