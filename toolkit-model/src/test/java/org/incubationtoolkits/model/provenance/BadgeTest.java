package org.incubationtoolkits.model.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.incubationtoolkits.model.provenance.Permissions.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    allowed,   allowed,   true,  hero
                    allowed,   allowed,   false, champion
                    allowed,   forbidden, true,  basic
                    allowed,   unknown,   true,  basic
                    forbidden, forbidden, true,  none
                    unknown,   unknown,   true,  none
                    unknown,   allowed,   true,  none
                    """)
    void isEarnedByPermissionsThatAreKnown(String reuse, String adapt, boolean editable, String badge) {
        Permissions permissions = new Permissions(
                permission(reuse), permission(adapt), Permission.UNKNOWN, Permission.UNKNOWN, Permission.UNKNOWN);

        assertThat(Badge.of(permissions, editable).map(Badge::word).orElse("none"))
                .isEqualTo(badge);
    }

    private static Permission permission(String word) {
        return Permission.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
