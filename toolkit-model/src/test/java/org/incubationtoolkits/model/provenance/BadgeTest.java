package org.incubationtoolkits.model.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.incubationtoolkits.model.provenance.Permissions.Permission.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.provenance.Permissions.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

    @ParameterizedTest
    @CsvSource({
        "ALLOWED,   ALLOWED,   true,  hero",
        "ALLOWED,   ALLOWED,   false, champion",
        "ALLOWED,   FORBIDDEN, true,  basic",
        "ALLOWED,   FORBIDDEN, false, basic",
        "ALLOWED,   UNKNOWN,   true,  basic",
        "ALLOWED,   UNKNOWN,   false, basic",
        "FORBIDDEN, ALLOWED,   true,  none",
        "FORBIDDEN, FORBIDDEN, false, none",
        "UNKNOWN,   ALLOWED,   true,  none",
        "UNKNOWN,   UNKNOWN,   false, none"
    })
    void isComputedFromWhatIsPermitted(Permission reuse, Permission adapt, boolean editable, String badge) {
        for (Permission other : Permission.values()) {
            Permissions permissions = new Permissions(reuse, adapt, other, other, other);

            assertThat(Badge.of(permissions, editable).map(Badge::word).orElse("none"))
                    .isEqualTo(badge);
        }
    }

    @Test
    void whatNobodyHasReadIsNotAllowed() {
        assertThat(Arrays.stream(Permission.values()).filter(Permission::isAllowed))
                .containsExactly(Permission.ALLOWED);
        assertThat(UNKNOWN.isAllowed()).isFalse();
    }

    @Test
    void theLicencesOfThePublishedCatalogueEarnTheirBadges() {
        Map<String, List<String>> badges = new TreeMap<>();
        for (Licence licence : CatalogueReader.canonical().licences()) {
            badges.put(licence.id().value(), List.of(word(licence, false), word(licence, true)));
        }

        assertThat(badges)
                .containsEntry("cc-by-4-0", List.of("champion", "hero"))
                .containsEntry("ogl-3-0", List.of("champion", "hero"))
                .containsEntry("all-rights-reserved", List.of("none", "none"))
                .containsEntry("unknown-licence", List.of("none", "none"));
    }

    private static String word(Licence licence, boolean editable) {
        Optional<Badge> badge = Badge.of(licence.permits(), editable);
        return badge.map(Badge::word).orElse("none");
    }
}
