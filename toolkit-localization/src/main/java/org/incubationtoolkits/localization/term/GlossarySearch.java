package org.incubationtoolkits.localization.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.term.FoldedWords.Span;

/** Looks for the words of a glossary in source texts, and for their wordings in translations. Immutable and thread-safe. */
public final class GlossarySearch {

    private final Locale source;
    private final Locale target;
    private final List<Prepared> entries;

    private GlossarySearch(Locale source, Locale target, List<Prepared> entries) {
        this.source = source;
        this.target = target;
        this.entries = entries;
    }

    /** @param chain the locales in which a wording is looked for; the first is the language of the translations */
    public static GlossarySearch of(Glossary glossary, List<Locale> chain) {
        return new GlossarySearch(
                glossary.source(),
                chain.get(0),
                glossary.entries().stream()
                        .map(entry -> Prepared.of(entry, chain))
                        .toList());
    }

    /**
     * Returns the words of the glossary in a source text that have a wording, in the order of the glossary. A word inside a
     * longer one of the glossary does not count.
     *
     * @param words without markup and placeholders, as is {@code translation}
     */
    public Stream<GlossaryMatch> matches(String words, String translation) {
        FoldedWords searched = new FoldedWords(words, source);
        List<Found> found = entries.stream()
                .map(entry -> new Found(entry, entry.spans(searched)))
                .filter(each -> !each.spans().isEmpty())
                .toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        List<Span> all = found.stream().flatMap(each -> each.spans().stream()).toList();
        FoldedWords translated = new FoldedWords(translation, target);
        return found.stream()
                .filter(each -> each.countsBeside(all))
                .flatMap(each -> each.entry().match(translated).stream());
    }

    /** Where the words of an entry stand in a source text. */
    private record Found(Prepared entry, List<Span> spans) {

        boolean countsBeside(List<Span> all) {
            return spans.stream().anyMatch(span -> all.stream().noneMatch(span::isInsideLonger));
        }
    }

    /** An entry with everything folded once for all texts. */
    private record Prepared(
            GlossaryEntry entry, List<String> words, Optional<Wording> wording, Map<String, String> folded) {

        static Prepared of(GlossaryEntry entry, List<Locale> chain) {
            Optional<Wording> wording = entry.find(chain);
            Map<String, String> folded = wording.stream()
                    .flatMap(each -> Stream.concat(each.approved().stream(), each.forbidden().stream()))
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), FoldedWords::fold));
            List<String> words = entry.words().stream().map(FoldedWords::fold).toList();
            return new Prepared(entry, words, wording, folded);
        }

        List<Span> spans(FoldedWords searched) {
            return words.stream().flatMap(word -> searched.whole(word).stream()).toList();
        }

        Optional<GlossaryMatch> match(FoldedWords translated) {
            return wording.map(each -> new GlossaryMatch(
                    entry,
                    each,
                    each.approved().stream().anyMatch(form -> isIn(translated, form)),
                    each.forbidden().stream()
                            .filter(form -> isIn(translated, form))
                            .toList()));
        }

        private boolean isIn(FoldedWords translated, String form) {
            return translated.haveStem(folded.getOrDefault(form, form));
        }
    }
}
