package org.incubationtoolkits.publish.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.localization.exchange.UnitChange;

/** What an import changes, in words. */
record ChangeList(List<UnitChange> changes) {

    /** Returns a line for each change, and with other words both of them below. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (UnitChange change : changes) {
            String state =
                    change.after().map(unit -> ", " + unit.state().word()).orElse("");
            lines.add(change.location() + ": " + change.key() + " " + word(change.kind()) + state);
            if (change.kind() == UnitChange.Kind.REWORDED) {
                change.before().ifPresent(unit -> lines.add("  - " + oneLine(unit.text())));
                change.after().ifPresent(unit -> lines.add("  + " + oneLine(unit.text())));
            }
        }
        return lines;
    }

    /** Returns how many changes there are of each kind. */
    String summary() {
        List<String> counts = new ArrayList<>();
        for (UnitChange.Kind kind : UnitChange.Kind.values()) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0) {
                counts.add(count + " " + word(kind));
            }
        }
        return counts.isEmpty() ? "nothing new." : String.join(", ", counts) + ".";
    }

    private static String word(UnitChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ⏎ ");
    }
}
