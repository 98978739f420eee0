package org.incubationtoolkits.model.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.internal.tree.Document;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Problem;

/** What has to be known of a catalogue before anything else of it is read. */
record CatalogueHead(Document document) {

    /** Returns the language of texts that do not say theirs; if it is wrong, the reading itself says so. */
    Locale language() {
        return member(document.root(), "languages")
                .flatMap(languages -> member(languages, "source"))
                .flatMap(CatalogueHead::words)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty())
                .orElse(Locale.ENGLISH);
    }

    /** Returns the roles that the catalogue seems to have, for when it cannot be read as a whole. */
    List<ItemRef> roles() {
        Optional<Node> list = member(document.root(), "roles");
        return list.isPresent() && list.get() instanceof Node.Sequence roles
                ? roles.elements().stream()
                        .flatMap(role -> member(role, "id").flatMap(CatalogueHead::words).stream())
                        .filter(Id::isValid)
                        .map(id -> new ItemRef(ItemKind.ROLE, Id.of(id)))
                        .toList()
                : List.of();
    }

    /** A catalogue of another version may look different all over; one problem says so, rather than a hundred. */
    Optional<Problem> wrongFormat() {
        return member(document.root(), "format")
                .flatMap(CatalogueHead::words)
                .filter(format -> !format.equals(Catalogue.FORMAT))
                .map(format -> ModelProblem.UNKNOWN_FORMAT_VERSION
                        .at(document.locate(JsonPointer.ROOT.child("format")), message(format))
                        .withHint("Use a version of this library that reads the format."));
    }

    private static String message(String format) {
        return "The format is \"" + Excerpts.of(format) + "\", but \"" + Catalogue.FORMAT
                + "\" is what can be read here.";
    }

    private static Optional<Node> member(Node node, String name) {
        return node instanceof Node.Mapping mapping && mapping.members().containsKey(name)
                ? Optional.of(mapping.members().get(name).value())
                : Optional.empty();
    }

    private static Optional<String> words(Node node) {
        return node instanceof Node.Scalar scalar && scalar.type() == Node.Scalar.Type.STRING
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
