package org.incubationtoolkits.localization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/** Adapters, in their order, for editions in one language. */
record Adapters(List<LocalizationAdapter> inOrder, Locale edition) {

    Adapters {
        inOrder = inOrder.stream()
                .sorted(Comparator.comparingInt(LocalizationAdapter::order)
                        .thenComparing(each -> each.id().value()))
                .toList();
        if (inOrder.stream().map(LocalizationAdapter::id).distinct().count() < inOrder.size()) {
            throw new IllegalArgumentException("adapters must have different ids, have "
                    + inOrder.stream().map(LocalizationAdapter::id).toList());
        }
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    Text adapt(TextKey key, Text text, TextFormat format) {
        List<Adaptation> done = adaptations(key, text, format);
        return done.isEmpty() ? text : with(text, done.get(done.size() - 1).after());
    }

    /** Returns what each adapter that changes the text does. */
    List<Adaptation> adaptations(TextKey key, Text text, TextFormat format) {
        List<Adaptation> done = new ArrayList<>();
        Text current = text;
        for (LocalizationAdapter adapter : inOrder) {
            Optional<String> words = adapter.adapt(new AdaptableText(key, current, format, edition));
            if (words.isPresent() && !words.get().equals(current.words())) {
                if (words.get().isBlank()) {
                    throw new IllegalStateException(
                            "the adapter \"" + adapter.id() + "\" gives blank words for " + key);
                }
                done.add(new Adaptation(adapter.id(), current.words(), words.get()));
                current = with(current, words.get());
            }
        }
        return done;
    }

    private static Text with(Text text, String words) {
        return new Text(words, text.language(), text.state(), text.stale());
    }
}
