package org.incubationtoolkits.localization.variant.upgrade;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.variant.Operation;
import org.incubationtoolkits.localization.variant.PlacedOperation;
import org.incubationtoolkits.localization.variant.Variant;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/**
 * What somebody decides about what has changed under one operation, so that it is no finding any more. Each choice gives the
 * new contents of the files that change, by name, and leaves all other operations as they are; or it tells why it cannot be.
 */
public final class Resolution {

    /** What keeping the operation, or writing it anew, cannot mend. */
    private static final Set<UpgradeProblem> ONLY_BY_HAND =
            Set.of(UpgradeProblem.KIND_CHANGED, UpgradeProblem.NOW_LOCKED, UpgradeProblem.ID_CLASH);

    private final Below below;
    private final Address at;
    private final List<Problem> problems = new ArrayList<>();

    private Resolution(Variant variant, Catalogue below, Address at) {
        this.below = Below.of(variant, below);
        this.at = this.below.current(at);
    }

    /**
     * Returns the resolution of what has changed at an address.
     *
     * @param below the catalogue, with the variants below this one laid over it
     * @param at as a finding names it, or as it was called before
     */
    public static Resolution of(Variant variant, Catalogue below, Address at) {
        return new Resolution(variant, below, at);
    }

    /**
     * Keeps the operation: it is recorded as made for what stands there now. Where its target is gone it waits for it as an
     * optional one; where its anchors are gone, what it adds comes at the end of the list.
     *
     * @throws IOException if a file of the variant cannot be read again
     */
    public Result<Map<String, String>> keepLocal() throws IOException {
        Keeping keeping = new Keeping(below.standing());
        return files(
                (operation, findings) -> findings.stream().map(Finding::kind).anyMatch(ONLY_BY_HAND::contains)
                        ? Optional.empty()
                        : operation.accept(keeping).map(Optional::of));
    }

    /**
     * Takes what stands there now: the operation goes.
     *
     * @throws IOException if a file of the variant cannot be read again
     */
    public Result<Map<String, String>> takeCanonical() throws IOException {
        return files((operation, findings) -> Optional.of(Optional.empty()));
    }

    /**
     * Puts other words there, which are recorded as made for what stands there now. Only for an operation that replaces a text.
     *
     * @param words by language, at least one; they take the place of all that the operation had, so each language that it
     *     had must be there
     * @throws IllegalArgumentException if there are no words
     * @throws IOException if a file of the variant cannot be read again
     */
    public Result<Map<String, String>> edit(Map<Locale, String> words) throws IOException {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("words must be in at least one language, are {}");
        }
        return files((operation, findings) -> operation instanceof Operation.Replace replace
                        && words.keySet().containsAll(replace.text().keySet())
                        && below.standing()
                                .find(operation.target())
                                .flatMap(Element::textFormat)
                                .isPresent()
                ? Optional.of(Optional.of(edited(replace, words)))
                : Optional.empty());
    }

    private Operation edited(Operation.Replace each, Map<Locale, String> words) {
        return new Operation.Replace(
                        each.at(), each.because(), words, each.sameMeaning(), each.optional(), each.base(), each.was())
                .accept(new Rebasing(below.standing()));
    }

    /** What becomes of an operation: what is to be written or that it goes; nothing where the choice does not fit. */
    private interface Decision {
        Optional<Optional<Operation>> about(Operation operation, List<Finding> findings);
    }

    private Result<Map<String, String>> files(Decision decision) throws IOException {
        if (below.variant().operations().stream().noneMatch(this::isOpen)) {
            Location overlays = below.variant().locate(JsonPointer.ROOT.child("overlays"));
            return Result.failed(List.of(UpgradeProblem.NOTHING_TO_RESOLVE
                    .at(overlays, "There is nothing to resolve at \"" + at + "\".")
                    .withHint("Name one of the addresses that the upgrade tells.")));
        }
        Result<Map<String, String>> files = new Rewriting(below.variant())
                .withOperations(placed -> isOpen(placed) ? decided(placed, decision) : Optional.of(placed.operation()))
                .result();
        problems.addAll(files.problems());
        return Result.unlessErrors(files.value().orElse(Map.of()), problems);
    }

    private boolean isOpen(PlacedOperation placed) {
        return below.subject(placed.operation()).equals(at)
                && Comparison.of(below, placed).findings().stream().anyMatch(Finding::isOpen);
    }

    private Optional<Operation> decided(PlacedOperation placed, Decision decision) {
        Operation renamed = placed.operation().accept(new Renaming(below));
        Optional<Optional<Operation>> decided =
                decision.about(renamed, Comparison.of(below, placed).findings());
        if (decided.isEmpty()) {
            problems.add(UpgradeProblem.CHOICE_DOES_NOT_FIT
                    .at(
                            placed.location(),
                            "Operation \"" + renamed.word() + "\" at \"" + at + "\" cannot be resolved in this way.")
                    .withHint(hint(renamed)));
        }
        return decided.orElse(Optional.of(renamed));
    }

    private static String hint(Operation operation) {
        String byHand = "Mend the operation by hand, or take what stands there now.";
        return operation instanceof Operation.Replace replace
                ? "If you write other words, then in all its languages: " + languages(replace) + ". Else: " + byHand
                : byHand;
    }

    private static String languages(Operation.Replace replace) {
        return replace.text().keySet().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }
}
