package org.incubationtoolkits.model.internal.codec;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Nearest;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known while one document is read.
 *
 * @param source the name of the document
 * @param language the language of a text that does not say
 * @param local where texts may be in several languages at once
 * @param items finds the items that stand in files of their own
 * @param problems takes what is wrong
 */
public record Reading(
        String source, Locale language, Optional<LocalWords> local, Items items, Consumer<Problem> problems) {

    /** Returns what is known of a document in one language. */
    public Reading(String source, Locale language, Items items, Consumer<Problem> problems) {
        this(source, language, Optional.empty(), items, problems);
    }

    /** Finds an item by the id that a list gives. */
    @FunctionalInterface
    public interface Items {

        /** Returns the item, or null after telling what is wrong; {@code at} is where the id stands. */
        @Nullable Object load(ItemKind kind, Id id, Location at);

        /** Hears of an item that is there, but cannot be read; enough has been said of it. */
        default void skip(ItemKind kind, Id id) {}
    }

    void problem(ProblemCode code, Node node, JsonPointer pointer, String message, String hint) {
        problems.accept(Document.problem(code, source, node, pointer, message).withHint(hint));
    }

    void wrongType(Node node, JsonPointer pointer, String expected, String hint) {
        problem(
                ModelProblem.WRONG_TYPE,
                node,
                pointer,
                "Expected " + expected + ", but this is " + node.description() + ".",
                hint);
    }

    /** Tells of a name of a member that has not the right form. */
    void badName(ModelProblem code, Node.Member member, JsonPointer pointer, String message, String hint) {
        Location at = new Location(source, member.line(), member.column(), pointer);
        problems.accept(code.at(at, message).withHint(hint));
    }

    void unknownMember(Node.Member member, JsonPointer pointer, String name, Collection<String> known) {
        problems.accept(ModelProblem.UNKNOWN_KEY
                .at(
                        new Location(source, member.line(), member.column(), pointer),
                        "The member \"" + Excerpts.of(name) + "\" is not known here.")
                .withHint(Nearest.hint(name, known, "Members here are ")));
    }
}
