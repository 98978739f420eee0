package org.incubationtoolkits.localization.variant;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.content.GovernmentLevel;
import org.incubationtoolkits.model.content.Jurisdiction;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.TranslationState;
import org.incubationtoolkits.model.theme.Theme;

/**
 * What a variant says of itself.
 *
 * @param id what it adds has ids that begin with {@code x-} and this
 * @param title by language
 * @param summary what its editions are, who made them, and what they do not claim; by language
 * @param territory a country as in ISO 3166-1, or {@code EU}
 * @param level of government that the editions are for; for all of them if not said
 * @param languages of its editions; the first is the one in which a text is that does not say its language
 * @param states how far the words of the variant have come in a language; written by their author if not said
 * @param licence the id of a licence of the catalogue: that of what the variant adds and changes
 * @param overlays the names of its overlays, in the order in which they are applied
 * @param theme how its editions look
 */
public record Manifest(
        String format,
        Id id,
        String version,
        Kind kind,
        Status status,
        @NotEmpty Map<Locale, String> title,
        Map<Locale, String> summary,
        BasedOn basedOn,
        Optional<@Pattern(regexp = Syntax.COUNTRY, message = Syntax.COUNTRY_WORDS) String> territory,
        Optional<GovernmentLevel> level,
        @NotEmpty List<Locale> languages,
        Map<Locale, TranslationState> states,
        String publisher,
        Id licence,
        List<Id> overlays,
        Optional<Theme> theme) {

    /** The version of the format that this library reads and writes. */
    public static final String FORMAT = "toolkit-variant/1";

    public Manifest {
        title = Collections.unmodifiableMap(new LinkedHashMap<>(title));
        summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
        languages = List.copyOf(languages);
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        overlays = List.copyOf(overlays);
    }

    /** What a variant is an edition for. */
    public enum Kind {
        /** Several countries; slots may stay empty for them to fill. */
        REGION,
        COUNTRY,
        /** One public body. */
        AGENCY
    }

    /** How far a variant has come. */
    public enum Status {
        /** Still being written: what is missing is told, and does not keep it from being published. */
        DRAFT,
        FINAL
    }

    /**
     * What lies below a variant.
     *
     * @param catalogue the id of the catalogue
     * @param version of the catalogue, for which the variant was last brought up to date
     * @param variant the id of the variant just below, if there is one
     */
    public record BasedOn(Id catalogue, String version, Optional<Id> variant) {}

    /** Returns for whom the editions are; a region leaves the country open. */
    Jurisdiction jurisdiction() {
        return new Jurisdiction(territory.filter(each -> kind != Kind.REGION), level);
    }

    /** Returns what ids of this variant begin with. */
    String idPrefix() {
        return "x-" + id + "-";
    }
}
