package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * Translations from English to be checked, one after the other, with the keys {@code sample.n1}, {@code sample.n2} and so
 * on:
 *
 * <pre>{@code
 * assertThat(CheckSamples.in("pt").plain("Open {name}", "Abrir {nome}").told(new PlaceholderCheck()))
 *         .containsExactly("placeholder.renamed: The placeholder …");
 * }</pre>
 */
final class CheckSamples {

    private final Locale locale;
    private final List<CheckedText> texts = new ArrayList<>();

    private CheckSamples(Locale locale) {
        this.locale = locale;
    }

    static CheckSamples in(String locale) {
        return new CheckSamples(Locale.forLanguageTag(locale));
    }

    CheckSamples plain(String source, String target) {
        return text(TextFormat.PLAIN, source, target);
    }

    CheckSamples rich(String source, String target) {
        return text(TextFormat.RICH, source, target);
    }

    CheckSamples message(String source, String target) {
        return text(TextFormat.MESSAGE, source, target);
    }

    CheckSamples text(TextFormat format, String source, String target) {
        return add(nextKey(), format, Optional.empty(), source, target);
    }

    /** Adds plain words with a key that matters, such as that of an option. */
    CheckSamples keyed(String key, String source, String target) {
        return add(TextKey.of(key), TextFormat.PLAIN, Optional.empty(), source, target);
    }

    CheckSamples limited(int limit, String source, String target) {
        return add(nextKey(), TextFormat.PLAIN, Optional.of(limit), source, target);
    }

    /** Adds plain words that were translated from {@code was}, with reasons for passing over rules. */
    CheckSamples unit(String source, String target, TranslationState state, String was, Map<String, String> waive) {
        KeyedText text = english(nextKey(), TextFormat.PLAIN, Optional.empty(), source);
        Map<TextKey, String> reasons = new TreeMap<>();
        waive.forEach((rule, reason) -> reasons.put(TextKey.of(rule), reason));
        TranslationUnit unit =
                new TranslationUnit(text.key(), target, state, was, Optional.empty(), Optional.empty(), reasons);
        texts.add(new CheckedText(text, unit, locale));
        return this;
    }

    private CheckSamples add(TextKey key, TextFormat format, Optional<Integer> limit, String source, String target) {
        KeyedText text = english(key, format, limit, source);
        texts.add(new CheckedText(text, TranslationUnit.of(text, target, TranslationState.TRANSLATED), locale));
        return this;
    }

    private static KeyedText english(TextKey key, TextFormat format, Optional<Integer> limit, String source) {
        return new KeyedText(key, Text.of(source, Locale.ENGLISH), format, limit);
    }

    private TextKey nextKey() {
        return TextKey.of("sample.n" + (texts.size() + 1));
    }

    CheckedTexts texts() {
        return new CheckedTexts("sample", Locale.ENGLISH, locale, texts);
    }

    List<Finding> findings(Check check) {
        return check.findings(texts()).toList();
    }

    /** Returns the ids of the rules that are broken, in the order told. */
    List<String> rules(Check check) {
        return check.findings(texts()).map(finding -> finding.rule().id()).toList();
    }

    /** Returns what is told, each as id of the rule and message. */
    List<String> told(Check check) {
        return check.findings(texts())
                .map(finding -> finding.rule().id() + ": " + finding.message())
                .toList();
    }
}
