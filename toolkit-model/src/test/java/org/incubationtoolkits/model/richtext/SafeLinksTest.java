package org.incubationtoolkits.model.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/a?b=c&d=e#f",
                "http://example.org:8080/",
                "HTTPS://EXAMPLE.ORG/",
                "hTTp://example.org",
                "https://[2001:db8::1]/",
                "https://192.0.2.1/",
                "https://example.org/ä/%20",
                "mailto:a@example.org",
                "MAILTO:a@example.org?subject=b"
            })
    void allowsFullAddresses(String href) {
        assertThat(SafeLinks.isSafe(href)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a.html",
                "/a",
                "./a",
                "../a",
                "#a",
                "?a",
                "//example.org",
                "///example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "JAVASCRIPT://example.org/%0Aalert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "ftp://example.org",
                "blob:https://example.org/a",
                "view-source:https://example.org",
                "https:",
                "https:/",
                "https://",
                "https:example.org",
                "https:/example.org",
                "https:///example.org",
                "http:\\\\example.org",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org/<b>",
                "https://example.org/\"a",
                "https://example.org/a\nb",
                "https://example.org/%zz",
                " https://example.org",
                "https://example.org ",
                "mailto:",
                "mailto://example.org",
                "ſhttps://example.org",
                "httpſ://example.org",
                "\u202Ehttps://example.org"
            })
    void refusesEverythingElse(String href) {
        assertThat(SafeLinks.isSafe(href)).isFalse();
    }
}
