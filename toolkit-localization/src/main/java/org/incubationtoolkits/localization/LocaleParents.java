package org.incubationtoolkits.localization;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.localization.LocaleStep.Reason;

/**
 * Which locale is tried after another one: what the project says, or CLDR's list of parents, or else the same without its
 * last subtag (CLDR, UTS #35, "Parent Locales", with the rule {@code nonlikelyScript}).
 */
final class LocaleParents {

    private static final Map<Locale, Locale> CLDR = cldr();

    private final Map<Locale, Locale> project = new HashMap<>();

    LocaleParents(Map<Locale, Locale> project) {
        project.forEach((child, parent) -> this.project.put(canonical(child), canonical(parent)));
    }

    /** ULocale.getFallback() only takes off subtags, so the list is read as it stands: children by parent. */
    private static Map<Locale, Locale> cldr() {
        UResourceBundle lists = UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, "supplementalData")
                .get("parentLocales");
        Map<Locale, Locale> parents = new HashMap<>();
        for (int i = 0; i < lists.getSize(); i++) {
            UResourceBundle list = lists.get(i);
            boolean single = list.getType() == UResourceBundle.STRING;
            for (String child : single ? new String[] {list.getString()} : list.getStringArray()) {
                parents.put(new ULocale(child).toLocale(), new ULocale(list.getKey()).toLocale());
            }
        }
        return Map.copyOf(parents);
    }

    /** Returns the locale under the names that are in use today, and without extensions. */
    static Locale canonical(Locale locale) {
        ULocale named = ULocale.createCanonical(ULocale.forLanguageTag(locale.toLanguageTag()));
        ULocale bare = new ULocale.Builder().setLocale(named).clearExtensions().build();
        if (bare.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("locale must name a language, is \"" + locale.toLanguageTag() + "\"");
        }
        return Locale.forLanguageTag(bare.toLanguageTag());
    }

    /** Returns {@code locale} and all that are tried after it, each once. */
    Collection<LocaleStep> walk(Locale locale) {
        Map<Locale, LocaleStep> walked = new LinkedHashMap<>();
        Optional<LocaleStep> next = Optional.of(new LocaleStep(canonical(locale), Reason.ASKED));
        while (next.isPresent() && walked.putIfAbsent(next.get().locale(), next.get()) == null) {
            next = next.map(LocaleStep::locale).flatMap(this::parent);
        }
        return walked.values();
    }

    private Optional<LocaleStep> parent(Locale locale) {
        if (project.containsKey(locale)) {
            return Optional.ofNullable(project.get(locale)).map(parent -> new LocaleStep(parent, Reason.PROJECT));
        }
        // CLDR takes data for Hinglish from Indian English; nobody who asked for one reads the other
        return CLDR.containsKey(locale)
                ? Optional.ofNullable(CLDR.get(locale))
                        .filter(it -> it.getLanguage().equals(locale.getLanguage()))
                        .map(parent -> new LocaleStep(parent, Reason.CLDR))
                : shorter(locale);
    }

    private static Optional<LocaleStep> shorter(Locale locale) {
        String script = locale.getScript();
        Locale language = Locale.forLanguageTag(locale.getLanguage());
        Locale.Builder shorter = new Locale.Builder().setLocale(locale);
        if (!locale.getVariant().isEmpty()) {
            return shorter(shorter.setVariant(withoutLast(locale.getVariant())));
        }
        if (!locale.getCountry().isEmpty()) {
            boolean writtenOtherwise = script.isEmpty() && !likelyScript(locale).equals(likelyScript(language));
            return writtenOtherwise
                    ? Optional.of(new LocaleStep(
                            shorter.setScript(likelyScript(locale)).build(), Reason.SCRIPT))
                    : shorter(shorter.setRegion(""));
        }
        boolean isUsual = script.equals(likelyScript(language)) && !script.isEmpty();
        return isUsual ? shorter(shorter.setScript("")) : Optional.empty();
    }

    private static Optional<LocaleStep> shorter(Locale.Builder locale) {
        return Optional.of(new LocaleStep(locale.build(), Reason.SHORTER));
    }

    private static String withoutLast(String variants) {
        return variants.substring(0, Math.max(variants.lastIndexOf('_'), 0));
    }

    private static String likelyScript(Locale locale) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(locale.toLanguageTag()))
                .getScript();
    }
}
