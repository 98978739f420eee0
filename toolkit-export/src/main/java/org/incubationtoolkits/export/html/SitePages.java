package org.incubationtoolkits.export.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.export.internal.hosting.Changes;
import org.incubationtoolkits.export.internal.html.AssessmentData;
import org.incubationtoolkits.export.internal.html.CanvasData;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.LanguageLinks;
import org.incubationtoolkits.export.internal.html.NeighbourLinks;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.export.internal.html.PageMeta;
import org.incubationtoolkits.export.internal.html.SiteFrame;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.html.StructuredData;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;

/** What stands around the content of every page of an edition. */
final class SitePages {

    private static final String ENDING = ".html";

    private final EditionView view;
    private final LanguageLinks languages;
    private final SiteNavigation navigation;
    private final SiteFrame frame;

    SitePages(Publication publication, EditionView view) {
        this.view = view;
        this.languages = new LanguageLinks(publication);
        this.navigation = new SiteNavigation(view.catalogue(), view.edition().tag(), publication.formats());
        this.frame = new SiteFrame(
                publication.hosting(),
                new NeighbourLinks(publication.neighbourhood(), view.edition().locale()),
                logo(publication, view.edition().locale()),
                publication.formats().contains("pdf"),
                publication.hosting().baseUrl().isPresent()
                        && !Changes.of(view.catalogue()).isEmpty());
    }

    /** What the logo says, in the language of the page if it says it in that, and else in the first one that it has. */
    private static Optional<Text> logo(Publication publication, Locale wanted) {
        return publication
                .look()
                .logo()
                .flatMap(picture -> publication.look().theme().logo())
                .flatMap(logo -> {
                    Map<Locale, String> words = logo.alternative();
                    return Stream.concat(Stream.of(wanted), words.keySet().stream())
                            .filter(words::containsKey)
                            .findFirst()
                            .map(locale -> Text.of(words.getOrDefault(locale, ""), locale));
                });
    }

    /** Returns a page about several things. */
    SitePage page(String name, Label title) {
        String words = view.edition().labels().fill(title).words();
        String description = words + ". " + view.catalogue().summary().words();
        return page(name, titled(words), title, Optional.empty(), ShownTexts.of(view.catalogue()))
                .with(PageMeta.of(description));
    }

    /** Returns the first page of the edition. */
    SitePage start() {
        SitePage start = page("index", catalogueTitle(), Label.HOME, Optional.empty(), ShownTexts.of(view.catalogue()));
        PageMeta meta = PageMeta.of(view.catalogue().summary().words());
        return withFormats(start.with(meta.withStructured(new StructuredData(start).catalogue())), "index");
    }

    /** Returns the page of sources and licences. */
    SitePage sources() {
        return withFormats(page("sources", Label.SOURCES_AND_LICENCES), "sources");
    }

    /** Returns a page that shows some tools, under a title of its own. */
    SitePage listing(String name, String title, String description) {
        return page(name, titled(title), Label.TOOLS, Optional.empty(), ShownTexts.of(view.catalogue()))
                .with(PageMeta.of(description));
    }

    /** Returns a page that repeats what others show, for paper. */
    SitePage repeating(String name, String title, Item item) {
        return page(name, titled(title), Label.TOOLS, Optional.of(item.ref()), ShownTexts.of(view.catalogue()))
                .with(PageMeta.of(description(item)).notIndexed());
    }

    /** Returns a page about one item. */
    SitePage page(Item item, Label current) {
        String words = titled(item.titled().title().words());
        SitePage page = page(ItemPath.of(item.ref()), words, current, Optional.of(item.ref()), ShownTexts.of(item));
        PageMeta meta = PageMeta.of(description(item)).withStructured(new StructuredData(page).item(item));
        boolean counts = item.kind() == ItemKind.ASSESSMENT;
        return withFormats(
                page.with(counts ? meta.withScripts(AssessmentData.SCRIPTS) : meta), ItemPath.of(item.ref()));
    }

    /** Returns the page on which a canvas is filled in. */
    SitePage canvas(Tool tool, Canvas canvas) {
        String name = SheetFile.page(tool).substring(0, SheetFile.page(tool).length() - ENDING.length());
        String description = canvas.purpose().orElse(tool.summary()).words();
        return page(name, titled(canvas.title().words()), Label.TOOLS, Optional.of(tool.ref()), ShownTexts.of(tool))
                .with(PageMeta.of(description).withScripts(CanvasData.SCRIPTS));
    }

    /** Returns the page that a server gives for an address at which there is none. */
    SitePage missing() {
        String words = view.edition().labels().fill(Label.NOT_FOUND).words();
        return page("404", titled(words), Label.HOME, Optional.empty(), List.of())
                .with(PageMeta.of(words).shownAnywhere());
    }

    /** Returns the page at the root of the site. */
    SitePage chooser() {
        return atRoot(SitePage.CHOOSER)
                .with(PageMeta.of(view.catalogue().summary().words()));
    }

    /** Returns the page that a server gives for an address that is in no edition. */
    SitePage missingAtRoot() {
        return atRoot("404.html").with(missing().meta());
    }

    private SitePage atRoot(String path) {
        return new SitePage(
                Page.ofSite(view, item -> Optional.empty()),
                path,
                catalogueTitle(),
                Label.HOME,
                languages.links(path, "index" + ENDING, Optional.empty()),
                navigation.links(Label.HOME),
                List.of(),
                view.notices(view.catalogue().texts()),
                frame,
                PageMeta.of(""));
    }

    private SitePage page(String name, String title, Label current, Optional<ItemRef> item, List<KeyedText> texts) {
        String path = view.edition().tag() + "/" + name + ENDING;
        return new SitePage(
                Page.ofSite(view, new SiteLinks(name + ENDING)),
                path,
                title,
                current,
                languages.links(path, name + ENDING, item),
                navigation.links(current),
                List.of(),
                view.notices(texts),
                frame,
                PageMeta.of(""));
    }

    private SitePage withFormats(SitePage page, String name) {
        return page.withFormats(navigation.otherFormats(name));
    }

    private String description(Item item) {
        return item.titled().summary().orElse(view.catalogue().summary()).words();
    }

    private String titled(String words) {
        return words + " – " + catalogueTitle();
    }

    private String catalogueTitle() {
        return view.catalogue().title().words();
    }
}
