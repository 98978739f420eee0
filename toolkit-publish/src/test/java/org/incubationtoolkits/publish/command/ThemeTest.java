package org.incubationtoolkits.publish.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.incubationtoolkits.export.html.HtmlExporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\">"
            + "<defs><path id=\"a\" d=\"M0 0h4v4z\"/></defs><use href=\"#a\"/></svg>\n";

    @TempDir
    private Path folder;

    private Path variant;

    @BeforeEach
    void writeAVariant() throws IOException {
        variant = folder.resolve("mine");
        SmallVariant.in(variant);
        Files.writeString(Files.createDirectories(variant.resolve("assets")).resolve("logo.svg"), LOGO);
    }

    @Test
    void withoutAThemeTheStylesheetIsThatOfTheSite() throws IOException {
        assertThat(publish().status()).isZero();
        assertThat(site("assets/site.css")).isEqualTo(HtmlExporter.stylesheet());
        assertThat(site("en/index.html")).contains("<a class=\"brand\" ").doesNotContain("logo.svg");
        assertThat(folder.resolve("site/assets/logo.svg")).doesNotExist();
    }

    @Test
    void coloursTypefacesAndLogoAreThoseOfTheTheme() throws IOException {
        theme("""
                theme:
                  light: { accent: "#1f4e79", cover: "#12304a" }
                  dark: { accent: "#9cc9f0" }
                  type: { headings: humanist }
                  logo: { file: assets/logo.svg, alternative: { en: Examplia, pt: Exemplia } }
                """);

        CommandRun run = publish();

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(site("assets/site.css"))
                .startsWith(HtmlExporter.stylesheet())
                .endsWith("""
                        :root{
                        --accent:#1f4e79;
                        --cover:#12304a;
                        --serif:"Segoe UI",Seravek,"Noto Sans","Open Sans",Ubuntu,"Noto Sans Arabic",system-ui,sans-serif;
                        }
                        @media screen and (prefers-color-scheme:dark){
                        :root{
                        --accent:#9cc9f0;
                        --cover:#0d3b31;
                        }
                        }
                        """);
        assertThat(site("assets/logo.svg")).isEqualTo(LOGO);
        assertThat(site("pt/tools/pre-mortem.html"))
                .contains(
                        "<a class=\"brand own\" href=\"../index.html\"><img src=\"../../assets/logo.svg\" alt=\"Exemplia\" "
                                + "lang=\"pt\">");
    }

    @Test
    void whatCannotBeReadIsNotPublished() throws IOException {
        theme("""
                theme:
                  light: { accent: red, cover-quiet: "#5f8f80" }
                """);

        CommandRun run = publish();

        assertThat(run.status()).isEqualTo(ToolkitCommand.PROBLEMS);
        assertThat(run.err())
                .contains("variant.yaml:15:20: error [TK-3401] \"red\" of \"accent\" is not a colour.")
                .contains(
                        "variant.yaml:15:38: error [TK-3402] \"#5f8f80\" of \"cover-quiet\" on \"#0a4a3d\" of \"cover\" has a "
                                + "contrast of 2.78:1 in light, and needs 4.5:1.");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aLogoIsAPictureThatIsThereAndDoesNothing() throws IOException {
        theme("theme: { logo: { file: assets/emblem.svg, alternative: { en: Examplia } } }\n");

        assertThat(publish().err())
                .contains("variant.yaml:14:24: error [TK-3404] There is no file \"assets/emblem.svg\"");

        for (String active : new String[] {
            "<script>alert(1)</script>", "<a onclick=\"x()\"/>", "<image href=\"https://example.org/x.png\"/>"
        }) {
            Files.writeString(variant.resolve("assets/emblem.svg"), LOGO.replace("</svg>", active + "</svg>"));
            assertThat(publish().err())
                    .as(active)
                    .contains(
                            "error [TK-3404] The logo \"assets/emblem.svg\" has scripts in it, or refers to something");
        }
    }

    @Test
    void theUpperVariantCountsTokenByToken() throws IOException {
        theme("theme: { light: { accent: \"#1f4e79\", cover: \"#12304a\" } }\n");
        Path above = folder.resolve("above");
        SmallVariant.in(above);
        Files.writeString(above.resolve("overlays/law.yaml"), "format: toolkit-overlay/1\noperations: []\n");
        Path manifest = above.resolve("variant.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                                .replace("id: mine", "id: above")
                                .replace("version: 1.0.0 }", "version: 1.0.0, variant: mine }")
                        + "theme: { light: { accent: \"#5a3d94\" } }\n");

        CommandRun run = CommandRun.of(
                "publish",
                "--variant",
                above.toString(),
                "--format",
                "html",
                "--output",
                folder.resolve("site").toString());

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(site("assets/site.css")).contains("\n--accent:#5a3d94;\n--cover:#12304a;\n");
    }

    private void theme(String yaml) throws IOException {
        Path manifest = variant.resolve("variant.yaml");
        Files.writeString(manifest, Files.readString(manifest) + yaml);
    }

    private CommandRun publish() {
        return CommandRun.of(
                "publish",
                "--variant",
                variant.toString(),
                "--format",
                "html",
                "--output",
                folder.resolve("site").toString());
    }

    private String site(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
