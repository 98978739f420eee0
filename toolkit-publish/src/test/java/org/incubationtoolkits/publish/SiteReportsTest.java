package org.incubationtoolkits.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.publish.translation.LayeredFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of a site are told of how its editions differ. */
class SiteReportsTest {

    private static final String MANIFEST = """
            format: toolkit-variant/1
            id: %1$s
            version: 1.0.0
            kind: country
            status: draft
            title: { en: %2$s }
            basedOn: { catalogue: incubation-toolkits, version: 1.0.0 }
            languages: [en]
            publisher: Somebody
            licence: cc-by-4-0
            overlays: [changes]
            """;
    private static final String TERMS = """
            format: toolkit-terms/1
            terms:
              data-authority:
                en: { nom: Data Office (of <State>), the: the Data Office (of <State>) }
            """;
    private static final String HIDE = """
            format: toolkit-overlay/1
            operations:
              - op: hide
                at: tool.pre-mortem
                because: We have our own.
                references: drop
            """;
    private static final String SLOT = """
              - op: replace
                at: tool.problem-framing.slots.notes-of-conversations.content
                text: { en: "Ask [[data-authority|the]] first." }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void publishTwoVariants() throws IOException {
        Publisher.Report report = Publisher.publish(Publisher.Request.to(folder.resolve("site"))
                .withLocales("en")
                .withFormats("html")
                .withVariants(List.of(variant("one", "Examplia", HIDE + SLOT), variant("two", "Elsewhere", HIDE))));

        assertThat(report.failed()).as(report.problems().toString()).isFalse();
    }

    private static LayeredFiles variant(String id, String title, String overlay) {
        return new LayeredFiles(
                CatalogueFiles.bundled(),
                List.of(CatalogueFiles.of(Map.of(
                        "variant.yaml",
                        MANIFEST.formatted(id, title),
                        "terms.yaml",
                        TERMS,
                        "overlays/changes.yaml",
                        overlay))));
    }

    @Test
    void aChangeIsToldInTheWordsOfItsTermsWithItsPlaceAndReason() throws IOException {
        Document page = page("editions/one/differences.html");

        Element slot =
                page.select(".changes > li:contains(notes of conversations)").first();
        assertThat(slot.select("b").text()).isEqualTo("filled in");
        assertThat(slot.select(".where").text()).isEqualTo("slots › notes of conversations");
        assertThat(slot.select("ins").text()).isEqualTo("Ask the Data Office (of <State>) first.");
        assertThat(page.select(".because").eachText()).contains("Why: We have our own.");
        assertThat(page.text()).doesNotContain("[[");
    }

    @Test
    void anItemLeadsToItsPageInTheEditionIfItHasOne() throws IOException {
        Document page = page("editions/one/differences.html");

        assertThat(page.select("h2 a[href=en/tools/problem-framing.html]").text())
                .isEqualTo("Problem framing");
        assertThat(page.select("h2:contains(Pre-mortem)")).hasSize(1);
        assertThat(page.select("h2:contains(Pre-mortem) a")).isEmpty();
    }

    @Test
    void editionsThatMadeTheSameOfAnElementStandTogether() throws IOException {
        Document page = page("editions/differences.html");

        assertThat(page.select(".row:has(h2:contains(Pre-mortem)) dt").eachText())
                .containsExactly("Examplia, Elsewhere");
        assertThat(page.select(".row:has(h2:contains(Problem framing)) .element:contains(notes of) dt")
                        .eachText())
                .containsExactly("Examplia");
        assertThat(page.select("h2 a[href=../en/tools/problem-framing.html]")).hasSize(1);
    }

    @Test
    void everyReportLeadsToTheOthersAndToTheSite() throws IOException {
        for (String path : List.of(
                "editions/one/differences.html", "editions/two/differences.html", "editions/differences.html")) {
            Document page = page(path);
            assertThat(page.select("nav a").eachText()).containsExactly("Examplia", "Elsewhere", "Side by side");
            assertThat(page.select("nav a[aria-current]")).hasSize(1);
            for (Element link : page.select("a[href], link[href]")) {
                String file = link.attr("href").replaceFirst("#.*", "");
                assertThat(folder.resolve("site")
                                .resolve(path)
                                .resolveSibling(file)
                                .normalize())
                        .as(file)
                        .matches(target -> file.isEmpty() || Files.exists(target));
            }
        }
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }
}
