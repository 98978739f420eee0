package org.incubationtoolkits.export.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Neighbour;
import org.incubationtoolkits.export.Neighbourhood;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.FrontMatter;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.text.Text;

/** The page above all editions, in the language that is offered first: a link to each of them, in its own words. */
final class PublicationPage {

    private PublicationPage() {}

    static String write(Publication publication) {
        View view = new View(new EditionIndex(publication.editions().get(0)), MarkdownExporter.START);
        Catalogue catalogue = view.index().catalogue();
        List<Blocks> editions = publication.editions().stream()
                .map(edition -> entry(view, edition))
                .toList();
        Blocks page = new Blocks()
                .heading(1, view.text(catalogue.title()))
                .add(view.wording().paragraph(catalogue.summary()))
                .add(view.section(2, view.label(Label.CHOOSE_LANGUAGE), editions))
                .add(view.section(2, view.label(Label.OTHER_EDITIONS), others(view, publication.neighbourhood())));
        FrontMatter head = Head.of(view.index(), catalogue.title(), catalogue.summary());
        return head.source() + "\n" + page.source() + "\n";
    }

    private static List<Blocks> others(View view, Neighbourhood neighbourhood) {
        String here = neighbourhood.self().map(Neighbour::folder).orElse("") + MarkdownExporter.START;
        return neighbourhood.others().stream()
                .map(other -> {
                    String href = ItemPath.relative(here, other.folder() + MarkdownExporter.START);
                    Inline title = view.text(
                                    words(other.title(), view.index().locale()).orElseThrow())
                            .link(href);
                    Inline summary = words(other.summary(), view.index().locale())
                            .map(view::text)
                            .orElse(Inline.EMPTY);
                    return new Blocks().paragraph(Inline.join(title, summary));
                })
                .toList();
    }

    private static Optional<Text> words(Map<Locale, Text> byLanguage, Locale reader) {
        return Optional.ofNullable(byLanguage.get(reader))
                .or(() -> byLanguage.values().stream().findFirst());
    }

    private static Blocks entry(View view, Edition edition) {
        Inline name = view.text(nameOf(edition)).link(edition.tag() + "/" + MarkdownExporter.START);
        return new Blocks()
                .paragraph(Inline.join(name, view.text(edition.catalogue().title())));
    }

    /** Returns what the language calls itself, or its tag where that has not been translated. */
    private static Text nameOf(Edition edition) {
        Text name = edition.labels().text(Label.LANGUAGE_NAME);
        return name.language().equals(edition.locale()) ? name : Text.of(edition.tag(), Locale.ROOT);
    }
}
