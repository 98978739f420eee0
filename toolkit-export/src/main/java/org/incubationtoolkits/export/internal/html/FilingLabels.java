package org.incubationtoolkits.export.internal.html;

import java.util.Map;
import java.util.TreeMap;
import org.incubationtoolkits.export.Label;

/** The words of what every page has that is filled in, by the names that its scripts know them by. */
final class FilingLabels {

    private static final Map<String, Label> ALL = Map.ofEntries(
            Map.entry("save", Label.SAVE_ANSWERS),
            Map.entry("open", Label.OPEN_ANSWERS),
            Map.entry("print", Label.PRINT_PAGE),
            Map.entry("markdown", Label.SAVE_MARKDOWN),
            Map.entry("csv", Label.SAVE_TABLE),
            Map.entry("undo", Label.UNDO),
            Map.entry("redo", Label.REDO),
            Map.entry("keep", Label.KEEP_HERE),
            Map.entry("forget", Label.FORGET),
            Map.entry("kept", Label.KEPT_HERE),
            Map.entry("forgotten", Label.FORGOTTEN),
            Map.entry("cannotKeep", Label.CANNOT_KEEP),
            Map.entry("elsewhere", Label.KEPT_ELSEWHERE),
            Map.entry("browser", Label.IN_THIS_BROWSER),
            Map.entry("opened", Label.ANSWERS_OPENED),
            Map.entry("migrated", Label.ANSWERS_MIGRATED),
            Map.entry("notAnswers", Label.FILE_WITHOUT_ANSWERS),
            Map.entry("other", Label.FILE_OF_ANOTHER_PAGE),
            Map.entry("newer", Label.FILE_TOO_NEW),
            Map.entry("tooLarge", Label.FILE_TOO_LARGE),
            Map.entry("damaged", Label.FILE_DAMAGED),
            Map.entry("remove", Label.REMOVE),
            Map.entry("answer", Label.ANSWER),
            Map.entry("note", Label.SHEET_NOTE),
            Map.entry("project", Label.SHEET_PROJECT),
            Map.entry("team", Label.SHEET_TEAM),
            Map.entry("date", Label.SHEET_DATE),
            Map.entry("withoutPlace", Label.WITHOUT_PLACE));

    private FilingLabels() {}

    /** Returns the words of these labels and of those that every such page has, in order of their names. */
    static Map<String, String> with(Map<String, Label> own, Page page) {
        Map<String, String> words = new TreeMap<>();
        ALL.forEach((name, label) -> words.put(name, page.plain(label)));
        own.forEach((name, label) -> words.put(name, page.plain(label)));
        return words;
    }
}
