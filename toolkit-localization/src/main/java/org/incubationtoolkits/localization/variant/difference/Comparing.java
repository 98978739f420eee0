package org.incubationtoolkits.localization.variant.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocalText;
import org.incubationtoolkits.localization.variant.Standing;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.element.Element;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextKey;

/** Two catalogues being compared, along the addresses of their elements. Used once. */
final class Comparing {

    /** What is no content of its own. */
    private static final Set<String> PASSED_OVER = Set.of("id", "formerly", "format", "languages");

    private final Catalogue catalogueBelow;
    private final Catalogue catalogueAbove;
    private final Standing below;
    private final Standing above;
    private final Map<TextKey, LocalText> words;
    private final Locale language;
    private final List<Change> changes = new ArrayList<>();
    private int untouched;

    Comparing(Catalogue below, Catalogue above, Map<TextKey, LocalText> words) {
        this.catalogueBelow = below;
        this.catalogueAbove = above;
        this.below = new Standing(below);
        this.above = new Standing(above);
        this.words = words;
        this.language = below.languages().source();
        run();
    }

    List<Change> changes() {
        return changes;
    }

    int untouched() {
        return untouched;
    }

    private void run() {
        members(Address.of(ItemKind.CATALOGUE.word()));
        Set<ItemRef> there = new HashSet<>();
        catalogueAbove.items().map(Item::ref).forEach(there::add);
        catalogueBelow
                .items()
                .filter(item -> there.contains(item.ref()))
                .forEach(item -> members(Address.of(item.ref().toString())));
    }

    private void compare(Address at) {
        Optional<Element> one = below.find(at);
        Optional<Element> other = above.find(at);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (one.get().textFormat().isPresent()) {
            text(at, one.get(), other.get());
        } else if (one.get().isSettable() && one.get().ids().isEmpty()) {
            value(at);
        } else if (one.get().ids().isPresent() || other.get().ids().isPresent()) {
            list(at);
        } else {
            members(at);
        }
    }

    private void members(Address owner) {
        Stream.concat(segments(below, owner), segments(above, owner))
                .distinct()
                .filter(segment -> !PASSED_OVER.contains(segment))
                .map(owner::child)
                .forEach(this::compare);
        if (segments(below, owner).findAny().isEmpty() && !owner.path().isEmpty()) {
            value(owner);
        }
    }

    private static Stream<String> segments(Standing standing, Address owner) {
        return standing.find(owner).stream().flatMap(element -> element.segments().stream());
    }

    private void text(Address at, Element one, Element other) {
        Optional<Text> then = one.text();
        Optional<Text> now = other.text().map(text -> inLanguage(at, text));
        if (then.map(Text::words).equals(now.map(Text::words))) {
            untouched += now.isPresent() ? 1 : 0;
        } else {
            now.ifPresent(text -> changes.add(new Change.Replaced(at, then, text)));
        }
    }

    private Text inLanguage(Address at, Text text) {
        LocalText written = TextKey.isValid(at.value()) ? words.get(TextKey.of(at.value())) : null;
        return written == null ? text : written.texts().getOrDefault(language, text);
    }

    private void value(Address at) {
        if (!below.value(at).equals(above.value(at))) {
            changes.add(new Change.ValueSet(at, below.value(at), above.value(at)));
        }
    }

    private void list(Address list) {
        List<Id> then = below.ids(list);
        List<Id> now = above.ids(list);
        Optional<ItemKind> items = itemsIn(list);
        then.stream()
                .filter(id -> !now.contains(id))
                .map(id -> entry(list, items, id))
                .forEach(at -> changes.add(new Change.Hidden(at, title(below, at))));
        Set<Id> unmoved = new HashSet<>(
                LongestIncreasing.of(now.stream().filter(then::contains).toList(), then));
        for (int i = 0; i < now.size(); i++) {
            Address at = entry(list, items, now.get(i));
            Optional<Id> after = i == 0 ? Optional.empty() : Optional.of(now.get(i - 1));
            if (!then.contains(now.get(i))) {
                changes.add(new Change.Added(at, list, after, title(above, at)));
            } else {
                if (!unmoved.contains(now.get(i))) {
                    changes.add(new Change.Moved(at, list, after, title(above, at)));
                }
                if (items.isEmpty()) {
                    members(at);
                }
            }
        }
    }

    /** The kind of the items of a list of the catalogue or of a toolkit; their addresses begin anew. */
    private static Optional<ItemKind> itemsIn(Address list) {
        boolean isOfOwner = list.parent()
                .filter(owner -> owner.path().isEmpty())
                .flatMap(Address::item)
                .filter(ref -> ref.kind() == ItemKind.CATALOGUE || ref.kind() == ItemKind.TOOLKIT)
                .isPresent();
        return Arrays.stream(ItemKind.values())
                .filter(kind -> isOfOwner && kind.folder().equals(list.last()))
                .findFirst();
    }

    private static Address entry(Address list, Optional<ItemKind> items, Id id) {
        return items.map(kind -> Address.of(kind.word() + "." + id)).orElseGet(() -> list.child(id.value()));
    }

    /** The first words of an element, in document order. */
    private String title(Standing standing, Address at) {
        return Stream.of("title", "text", "label", "prompt")
                .map(at::child)
                .map(each -> each.path().isEmpty() ? "" : wordsOf(standing, each))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(at::last);
    }

    private String wordsOf(Standing standing, Address at) {
        LocalText written = TextKey.isValid(at.value()) ? words.get(TextKey.of(at.value())) : null;
        return written == null
                ? standing.words(at)
                : Objects.requireNonNullElse(
                                written.texts().get(language),
                                standing.find(at).flatMap(Element::text).orElseGet(() -> Text.of("", language)))
                        .words();
    }
}
