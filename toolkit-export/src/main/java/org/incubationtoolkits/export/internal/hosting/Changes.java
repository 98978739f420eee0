package org.incubationtoolkits.export.internal.hosting;

import java.util.Comparator;
import java.util.List;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.content.Change;

/** What has changed in the tools of a catalogue. */
public final class Changes {

    /** A change of a tool. */
    public record Entry(Tool tool, Change change) {}

    private Changes() {}

    /** Returns all changes, the latest first; on the same day in order of publication. */
    public static List<Entry> of(Catalogue catalogue) {
        return catalogue
                .tools()
                .flatMap(tool -> tool.changes().stream().map(change -> new Entry(tool, change)))
                .sorted(Comparator.comparing((Entry entry) -> entry.change().date())
                        .reversed())
                .toList();
    }
}
