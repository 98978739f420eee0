package org.incubationtoolkits.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Languages;
import org.incubationtoolkits.model.text.PublishingPolicy;
import org.incubationtoolkits.model.text.TextCondition;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            # own, stale, state,      policies,   notices
            9,     0,     TRANSLATED, none,       none
            8,     0,     TRANSLATED, none,       FALLBACK_NOTICE
            9,     0,     MACHINE,    none,       MACHINE_NOTICE
            9,     0,     DRAFT,      none,       DRAFT_NOTICE
            9,     0,     DRAFT,      DRAFT,      none
            9,     1,     FINAL,      none,       STALE_NOTICE
            9,     1,     FINAL,      STALE,      none
            8,     2,     MACHINE,    none,       FALLBACK_NOTICE MACHINE_NOTICE STALE_NOTICE
            """)
    void readersAreToldWhatTheCatalogueDoesNotSimplyShow(
            int own, int stale, TranslationState state, TextCondition shown, String notices) {
        Map<TextCondition, PublishingPolicy> policies = shown == null ? Map.of() : Map.of(shown, PublishingPolicy.SHOW);
        Languages languages =
                new Languages(Locale.ENGLISH, List.of(Locale.ENGLISH), policies, Optional.empty(), Map.of());

        assertThat(new Availability(9, own, stale, state).notices(languages))
                .extracting(Label::name)
                .containsExactlyElementsOf(Stream.ofNullable(notices)
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .toList());
    }
}
