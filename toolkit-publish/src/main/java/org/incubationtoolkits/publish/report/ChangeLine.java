package org.incubationtoolkits.publish.report;

import java.util.List;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.model.id.Address;

/** A change as readers of a site are told of it, who do not know addresses. */
record ChangeLine(Change change) {

    private static final String LOCAL = "^x-[a-z0-9]+-"; // the beginning of ids that variants give

    /** Returns what happened, in a word or two: a slot that was empty was not replaced. */
    String word() {
        return change instanceof Change.Replaced replaced && replaced.below().isEmpty() ? "filled in" : change.word();
    }

    /** Returns the words, with those that are new or gone marked. */
    Html words() {
        return Html.element("div", DifferencePage.words(ChangeWords.of(change))).with("class", "words");
    }

    /** Returns the way to an element inside its item, such as "steps › walk back › title". */
    static String where(Address at) {
        List<String> path = at.path();
        int end = path.size() > 1 && List.of("text", "content").contains(path.get(path.size() - 1))
                ? path.size() - 1
                : path.size();
        return path.subList(0, end).stream().map(ChangeLine::plain).collect(Collectors.joining(" › "));
    }

    /** Returns an id as words. */
    static String plain(String id) {
        return id.replaceFirst(LOCAL, "").replace('-', ' ');
    }
}
