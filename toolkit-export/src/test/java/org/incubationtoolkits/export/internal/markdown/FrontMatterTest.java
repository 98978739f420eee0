package org.incubationtoolkits.export.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void quotesEveryValueSoThatYamlOfEveryVersionReadsItAlike() {
        FrontMatter head = new FrontMatter("no: \"yes\" \\ # x", "line\nline\u2028\u0085\uFEFF é 👩‍🚀")
                .with("version", "1.0")
                .with("lang", "no");

        assertThat(head.source()).isEqualTo("""
                        ---
                        title: "no: \\"yes\\" \\\\ # x"
                        description: "line\\nline\\u2028\\u0085\\ufeff é 👩‍🚀"
                        params:
                          version: "1.0"
                          lang: "no"
                        ---
                        """);
    }
}
