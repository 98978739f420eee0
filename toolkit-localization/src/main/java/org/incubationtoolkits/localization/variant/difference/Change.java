package org.incubationtoolkits.localization.variant.difference;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.value.WrittenValue;

/** One thing in which an edition differs from another one below it. What lies inside of something added or hidden is not told again. */
public sealed interface Change {

    /** Returns where it is: in the edition, or below it for what is hidden. */
    Address at();

    /** Returns what it is called, in one word. */
    String word();

    /**
     * Returns the same change told in other words.
     *
     * @param words given each text, such as one that has the words of terms in place of references
     * @param source the language of titles
     */
    Change withTexts(UnaryOperator<Text> words, Locale source);

    private static String title(String title, UnaryOperator<Text> words, Locale source) {
        return words.apply(Text.of(title, source)).words();
    }

    /**
     * An item, or an entry of a list, that is only in the edition.
     *
     * @param list that it stands in
     * @param after the entry before it; nothing for the first one
     * @param title its first words
     */
    record Added(Address at, Address list, Optional<Id> after, String title) implements Change {

        @Override
        public String word() {
            return "added";
        }

        @Override
        public Change withTexts(UnaryOperator<Text> words, Locale source) {
            return new Added(at, list, after, Change.title(title, words, source));
        }
    }

    /**
     * An item, or an entry of a list, that is not in the edition.
     *
     * @param title its first words
     */
    record Hidden(Address at, String title) implements Change {

        @Override
        public String word() {
            return "hidden";
        }

        @Override
        public Change withTexts(UnaryOperator<Text> words, Locale source) {
            return new Hidden(at, Change.title(title, words, source));
        }
    }

    /**
     * An entry of a list that stands elsewhere in it. As few as possible are said to have moved.
     *
     * @param list that it stands in
     * @param after the entry that is now before it; nothing for the first one
     * @param title its first words
     */
    record Moved(Address at, Address list, Optional<Id> after, String title) implements Change {

        @Override
        public String word() {
            return "moved";
        }

        @Override
        public Change withTexts(UnaryOperator<Text> words, Locale source) {
            return new Moved(at, list, after, Change.title(title, words, source));
        }
    }

    /**
     * Other words, or words where there were none.
     *
     * @param below nothing where there were none, as in a slot
     * @param above in the language of {@code below} if the edition has words in it
     */
    record Replaced(Address at, Optional<Text> below, Text above) implements Change {

        @Override
        public String word() {
            return "replaced";
        }

        @Override
        public Change withTexts(UnaryOperator<Text> words, Locale source) {
            return new Replaced(at, below.map(words), words.apply(above));
        }
    }

    /** Another value of a member that is no text; an empty list for none. */
    record ValueSet(Address at, WrittenValue below, WrittenValue above) implements Change {

        @Override
        public String word() {
            return "set";
        }

        @Override
        public Change withTexts(UnaryOperator<Text> words, Locale source) {
            return this;
        }
    }
}
