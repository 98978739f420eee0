package org.incubationtoolkits.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * How far something is there in the language of an edition.
 *
 * @param texts how many texts it has
 * @param own how many of them are in the language of the edition
 * @param stale how many of those were translated from a source that has changed since
 * @param state the least finished state of those
 */
public record Availability(int texts, int own, int stale, TranslationState state) {

    /** Returns how far these texts are there in {@code edition}. */
    public static Availability of(List<KeyedText> texts, Locale edition) {
        List<Text> own = texts.stream()
                .map(KeyedText::text)
                .filter(text -> text.language().equals(edition))
                .toList();
        TranslationState state = own.stream()
                .map(Text::state)
                .filter(each -> each != TranslationState.SOURCE)
                .min(Comparator.naturalOrder())
                .orElse(TranslationState.SOURCE);
        int stale = (int) own.stream().filter(Text::stale).count();
        return new Availability(texts.size(), own.size(), stale, state);
    }

    /** Returns whether every text is in the language of the edition. */
    public boolean isWhole() {
        return own == texts;
    }

    /** Returns whether no text is in the language of the edition. */
    public boolean isMissing() {
        return own == 0 && texts > 0;
    }

    /** Returns what readers should be told, by the policies of the catalogue: none of a condition that it simply shows. */
    public List<Label> notices(Languages languages) {
        List<Label> notices = new ArrayList<>();
        if (!isWhole()) {
            notices.add(Label.FALLBACK_NOTICE);
        }
        if (state == TranslationState.MACHINE) {
            notices.add(Label.MACHINE_NOTICE);
        }
        if (state == TranslationState.DRAFT && languages.policy(TextCondition.DRAFT) != PublishingPolicy.SHOW) {
            notices.add(Label.DRAFT_NOTICE);
        }
        if (stale > 0 && languages.policy(TextCondition.STALE) != PublishingPolicy.SHOW) {
            notices.add(Label.STALE_NOTICE);
        }
        return notices;
    }

    /** Returns how much is in the language of the edition, in whole percent, rounded down. */
    public int percent() {
        return texts == 0 ? 100 : own * 100 / texts;
    }
}
