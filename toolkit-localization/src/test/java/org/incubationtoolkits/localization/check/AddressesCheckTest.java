package org.incubationtoolkits.localization.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressesCheckTest extends CheckContract {

    @Override
    Check check() {
        return new AddressesCheck();
    }

    @Override
    Set<CheckRule> rules() {
        return Set.of(CheckRule.URL_CHANGED, CheckRule.EMAIL_CHANGED);
    }

    @Test
    void tellsWhichAddressesAreOthers() {
        assertThat(CheckSamples.in("pt")
                        .plain("See https://example.org/en.", "Ver https://example.org/pt.")
                        .told(check()))
                .containsExactly(
                        "url.changed: The source has the address \"https://example.org/en\", the translation \"https://example.org/pt\".");
        assertThat(CheckSamples.in("ar")
                        .plain("Write to desk@example.org.", "اكتب إلى help@example.org.")
                        .told(check()))
                .containsExactly(
                        "email.changed: The source has the mail address \"desk@example.org\", the translation \"help@example.org\".");
        assertThat(CheckSamples.in("th").plain("See www.example.org", "ดู").told(check()))
                .containsExactly(
                        "url.changed: The source has the address \"www.example.org\", the translation has not.");
        assertThat(CheckSamples.in("he")
                        .plain("Write", "כתבו אל desk@example.org")
                        .told(check()))
                .containsExactly(
                        "email.changed: The translation has the mail address \"desk@example.org\", the source has not.");
    }

    @Test
    void knowsAnAddressInsideASentence() {
        assertThat(CheckSamples.in("ja")
                        .plain("See https://example.org/a.", "https://example.org/aを参照。")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("zh-Hans")
                        .plain("Read (https://example.org/a_(b)), please", "请读https://example.org/a_(b)。")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("pt")
                        .plain("https://example.org", "https://example.org/")
                        .told(check()))
                .isEmpty();
        assertThat(CheckSamples.in("ru")
                        .plain("Write to a.b@example.org!", "Пишите (a.b@example.org)!")
                        .told(check()))
                .isEmpty();
    }

    @Test
    void doesNotLookAtTheTargetsOfLinks() {
        assertThat(CheckSamples.in("pt")
                        .rich(
                                "See [it](https://example.org/en) or <https://example.org>, `a@b.c`",
                                "Ver [isso](https://example.org/pt)")
                        .told(check()))
                .isEmpty();
    }
}
