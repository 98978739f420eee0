package org.incubationtoolkits.publish.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.variant.difference.Change;
import org.incubationtoolkits.model.id.Address;

/**
 * A change as readers of a site are told of it, who do not know addresses.
 *
 * @param source the language of the catalogue
 */
record ChangeLine(Change change, Locale source) {

    private static final String LOCAL = "^x-[a-z0-9]+-"; // the beginning of ids that variants give

    /** Returns what happened, in a word or two: a slot that was empty was not replaced. */
    String word() {
        return change instanceof Change.Replaced replaced && replaced.below().isEmpty() ? "filled in" : change.word();
    }

    /** Returns the words, with those that are new or gone marked. */
    Html words() {
        Locale language =
                change instanceof Change.Replaced replaced ? replaced.above().language() : source;
        return in(
                language,
                Html.element("div", DifferencePage.words(ChangeWords.of(change)))
                        .with("class", "words"));
    }

    /** Returns an element that says its language where it is not that of the reports. */
    static Html in(Locale language, Html element) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? element
                : element.with("lang", language.toLanguageTag()).with("dir", "auto");
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
