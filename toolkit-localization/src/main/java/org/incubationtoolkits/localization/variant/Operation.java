package org.incubationtoolkits.localization.variant;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ToldApartBy;
import org.incubationtoolkits.model.value.WrittenValue;

/**
 * One change of a variant to the catalogue below it. It has one target, which has to exist.
 *
 * <p>{@code base} and {@code was} tell what stood at the target when the operation was written; only tools write them.
 */
@ToldApartBy("op")
public sealed interface Operation {

    /** Returns what is changed. */
    Address target();

    /** Returns why, for readers of what the variant changes. */
    Optional<String> because();

    /** Returns whether the operation is skipped where its target does not exist, rather than an error. */
    default boolean optional() {
        return false;
    }

    /** Returns the name of the operation, as it stands in a file. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    <R> R accept(Visitor<R> visitor);

    /**
     * Takes an entry out of its list, or an item out of the catalogue.
     *
     * @param references what becomes of references to it; without it, they are problems
     */
    record Hide(
            Address at,
            Optional<String> because,
            Optional<References> references,
            boolean optional,
            Optional<String> base)
            implements Operation {

        @Override
        public Address target() {
            return at;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hide(this);
        }
    }

    /** What becomes of references to something that is hidden. */
    enum References {
        /** They are taken out of the lists that they stand in. */
        DROP,
        /** They are problems. */
        REPORT
    }

    /**
     * Puts other words in the place of a text, or words where there are none yet.
     *
     * @param text by language, at least one
     * @param sameMeaning whether translations of the words below still serve
     */
    record Replace(
            Address at,
            Optional<String> because,
            Map<Locale, String> text,
            boolean sameMeaning,
            boolean optional,
            Optional<String> base,
            Optional<String> was)
            implements Operation {

        public Replace {
            text = Collections.unmodifiableMap(new LinkedHashMap<>(text));
        }

        @Override
        public Address target() {
            return at;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /**
     * Adds an entry to a list.
     *
     * @param after ids of entries: the new one comes after the first of these that exists
     * @param before likewise
     * @param at where it comes without an anchor; at the end if that is not said either
     * @param node as in the file of the item; its id for an item with a file of its own
     * @param inOtherLocales whether it is shown in editions in languages for which it has no words; shown if not said
     */
    record Add(
            Address into,
            Optional<String> because,
            List<Id> after,
            List<Id> before,
            Optional<End> at,
            WrittenValue node,
            Optional<Shown> inOtherLocales)
            implements Operation {

        public Add {
            after = List.copyOf(after);
            before = List.copyOf(before);
        }

        @Override
        public Address target() {
            return into;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** An end of a list. */
    enum End {
        FIRST,
        LAST
    }

    /** Whether something is shown. */
    enum Shown {
        SHOW,
        HIDE
    }

    /**
     * Puts entries of a list into an order.
     *
     * @param ids in the order wanted; entries that are not named stay behind the one they came after
     * @param was the ids of all entries when the operation was written
     */
    record Order(
            Address of, Optional<String> because, @NotEmpty List<Id> ids, boolean optional, List<Id> was)
            implements Operation {

        public Order {
            ids = List.copyOf(ids);
            was = List.copyOf(was);
        }

        @Override
        public Address target() {
            return of;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.order(this);
        }
    }

    /** Gives a member that is no text another value. */
    record Set(Address at, Optional<String> because, WrittenValue value, boolean optional, Optional<WrittenValue> was)
            implements Operation {

        @Override
        public Address target() {
            return at;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.set(this);
        }
    }

    /** What to do for each operation; a new one stops every caller from compiling until it is handled. */
    interface Visitor<R> {

        R hide(Hide operation);

        R replace(Replace operation);

        R add(Add operation);

        R order(Order operation);

        R set(Set operation);
    }
}
