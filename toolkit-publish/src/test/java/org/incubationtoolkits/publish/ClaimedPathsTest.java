package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedPathsTest {

    private final ClaimedPaths claimed = new ClaimedPaths();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "../x",
                "a/../../x",
                "a/..",
                ".",
                "./x",
                "a/./x",
                "a//x",
                "a/",
                "a\\x",
                "C:/x",
                "C:x",
                "a b",
                "ä.html",
                "a\u0000b",
                "a\nb",
                "~/x*",
                ".toolkit-manifest"
            })
    void refusesWhatIsNoPathInTheSite(String path) {
        assertThatThrownBy(() -> claimed.claim(path, "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path must be relative, of ASCII letters, digits, '.', '-', '_' and slashes, is \"" + path
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "et/tools/a-b_c.html",
                ".nojekyll",
                "a/.well-known/x",
                "..a/b..",
                "x/.toolkit-manifest"
            })
    void takesPathsOfTheSite(String path) {
        assertThatCode(() -> claimed.claim(path, "html")).doesNotThrowAnyException();
    }

    @Test
    void refusesAPathTwiceAlsoInAnotherCase() {
        claimed.claim("et/index.html", "html");

        assertThatThrownBy(() -> claimed.claim("et/index.html", "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"et/index.html\" must be given once, is given by \"html\" and \"html\"");
        assertThatThrownBy(() -> claimed.claim("ET/INDEX.html", "json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"ET/INDEX.html\" must be given once, is given by \"html\" and \"json\"");
    }

    @Test
    void refusesAFileInAFileWhicheverComesFirst() {
        claimed.claim("a/b", "html");
        assertThatThrownBy(() -> claimed.claim("a/b/c", "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"a/b/c\" must not make \"a/b\" both a file and a folder");

        claimed.claim("x/y/z", "html");
        assertThatThrownBy(() -> claimed.claim("X", "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"X\" must not make \"x\" both a file and a folder");
    }
}
