package org.incubationtoolkits.localization.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.LocalizationProblem;
import org.incubationtoolkits.localization.Localizer;
import org.incubationtoolkits.localization.TranslationGroup;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.Translations;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TextKey;

/**
 * How far a catalogue is translated into one language. {@link CoverageReport} writes it down.
 *
 * @param locale the language
 * @param chain where texts are looked for
 * @param groups in the order of the catalogue
 * @param orphans the translations into exactly this language whose texts are gone, in order; they count nowhere else
 */
public record Coverage(Locale locale, LocaleChain chain, List<GroupCoverage> groups, List<TextKey> orphans) {

    public Coverage {
        groups = List.copyOf(groups);
        orphans = List.copyOf(orphans);
    }

    /**
     * Returns how far {@code groups} are translated.
     *
     * @param groups all that {@code translations} are of; a translation of a text in no group is an orphan
     * @throws IllegalArgumentException if {@code locale} names no language
     */
    public static Coverage of(
            List<TranslationGroup> groups, Translations translations, Languages languages, Locale locale) {
        LocaleChain chain = LocaleChain.of(locale, languages.source(), languages.parents());
        Locale canonical = chain.locales().get(0);
        Set<TextKey> orphans = new TreeSet<>(translations.keys(canonical));
        groups.forEach(group -> group.texts().forEach(text -> orphans.remove(text.key())));
        return new Coverage(
                canonical,
                chain,
                groups.stream()
                        .map(group -> covered(group, translations, languages, canonical))
                        .toList(),
                List.copyOf(orphans));
    }

    private static GroupCoverage covered(
            TranslationGroup group, Translations translations, Languages languages, Locale locale) {
        Locale source = group.source().locale();
        Languages ofGroup = new Languages(
                source, languages.published(), languages.policies(), languages.coherence(), languages.parents());
        List<KeyedText> served = Localizer.of(translations, ofGroup, locale)
                .localize(new ServedTexts(group.texts()))
                .texts();
        SourceWords words = new SourceWords(source);
        List<UnitCoverage> units = new ArrayList<>();
        for (int i = 0; i < group.texts().size(); i++) {
            KeyedText text = group.texts().get(i);
            Optional<TranslationUnit> unit = translations.find(locale, text.key());
            Text given = served.get(i).text();
            units.add(
                    source.equals(locale)
                            ? new UnitCoverage(text.key(), words.count(text), TextCondition.FINAL, false, given)
                            : unit(text, unit, words.count(text), given));
        }
        return new GroupCoverage(group.id(), units);
    }

    private static UnitCoverage unit(KeyedText text, Optional<TranslationUnit> unit, int words, Text served) {
        TextCondition condition =
                unit.map(it -> TextCondition.valueOf(it.state().name())).orElse(TextCondition.MISSING);
        boolean stale = unit.map(it -> it.isStaleAgainst(text.text().words())).orElse(false);
        return new UnitCoverage(text.key(), words, condition, stale, served);
    }

    /** Returns all groups as if they were one, which is called {@code total}. */
    public GroupCoverage total() {
        return new GroupCoverage(
                "total",
                groups.stream().flatMap(group -> group.units().stream()).toList());
    }

    /** Returns how many percent of all texts are {@linkplain UnitCoverage#isPublishable publishable}, rounded down. */
    public int publishablePercent() {
        return total().publishable().percentOfUnits(total().total());
    }

    /**
     * Returns a problem if fewer than so many percent of the texts are publishable.
     *
     * @throws IllegalArgumentException if {@code minPublishablePercent} is not 0 to 100
     */
    public Optional<Problem> below(int minPublishablePercent) {
        if (minPublishablePercent < 0 || minPublishablePercent > 100) {
            throw new IllegalArgumentException("minPublishablePercent must be 0 to 100, is " + minPublishablePercent);
        }
        if (publishablePercent() >= minPublishablePercent) {
            return Optional.empty();
        }
        Amount done = total().publishable();
        Amount all = total().total();
        String message = "Of the texts in \"" + locale.toLanguageTag() + "\", " + publishablePercent()
                + " percent are publishable (" + done.units() + " of " + all.units() + "), which is below "
                + minPublishablePercent + ".";
        return Optional.of(LocalizationProblem.BELOW_THRESHOLD
                .at(Location.of("locale"), message)
                .withHint("Translate what is missing, stale, machine or draft, or ask for less."));
    }

    /** Returns a problem for each group and condition of which the catalogue says that nothing is published then. */
    public List<Problem> forbidden(Languages languages) {
        return groups.stream()
                .flatMap(group -> new ForbiddenTexts(locale, group, languages).problems())
                .toList();
    }
}
