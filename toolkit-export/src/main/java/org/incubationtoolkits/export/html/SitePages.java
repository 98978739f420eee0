package org.incubationtoolkits.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.LanguageLinks;
import org.incubationtoolkits.export.internal.html.NeighbourLinks;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.export.internal.html.SitePage;
import org.incubationtoolkits.export.internal.html.SitePage.FormatLink;
import org.incubationtoolkits.export.internal.html.SitePage.NavigationLink;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;

/** What stands around the content of every page of an edition. */
final class SitePages {

    private static final String ENDING = ".html";

    private final Publication publication;
    private final EditionView view;
    private final LanguageLinks languages;

    SitePages(Publication publication, EditionView view) {
        this.publication = publication;
        this.view = view;
        this.languages = new LanguageLinks(publication);
    }

    /** Returns a page about several things. */
    SitePage page(String name, Label title) {
        String words = name.equals("index")
                ? catalogueTitle()
                : view.edition().labels().fill(title).words() + " – " + catalogueTitle();
        return page(name, words, title, Optional.empty(), ShownTexts.of(view.catalogue()));
    }

    /** Returns a page about one item. */
    SitePage page(Item item, Label current) {
        String words = item.titled().title().words() + " – " + catalogueTitle();
        return page(ItemPath.of(item.ref()), words, current, Optional.of(item.ref()), ShownTexts.of(item));
    }

    /** Returns the page on which a canvas is filled in. */
    SitePage canvas(Tool tool, Canvas canvas) {
        String name = SheetFile.page(tool).substring(0, SheetFile.page(tool).length() - ENDING.length());
        String words = canvas.title().words() + " – " + catalogueTitle();
        return page(name, words, Label.TOOLS, Optional.of(tool.ref()), ShownTexts.of(tool));
    }

    /** Returns the page at the root of the site. */
    SitePage chooser() {
        String path = "index" + ENDING;
        return new SitePage(
                new Page(view, item -> Optional.empty(), 1, ""),
                path,
                catalogueTitle(),
                Label.HOME,
                languages.links(path, "index" + ENDING, Optional.empty()),
                navigation(path, Label.HOME),
                List.of(),
                notices(view.catalogue().texts()),
                neighbours(),
                logo(),
                publication.formats().contains("pdf"));
    }

    private SitePage page(String name, String title, Label current, Optional<ItemRef> item, List<KeyedText> texts) {
        String path = view.edition().tag() + "/" + name + ENDING;
        return new SitePage(
                new Page(view, new SiteLinks(name + ENDING), 1, ""),
                path,
                title,
                current,
                languages.links(path, name + ENDING, item),
                navigation(path, current),
                formats(name),
                notices(texts),
                neighbours(),
                logo(),
                publication.formats().contains("pdf"));
    }

    /** What the logo says, in the language of the page if it says it in that, and else in the first one that it has. */
    private Optional<Text> logo() {
        Locale wanted = view.edition().locale();
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

    private NeighbourLinks neighbours() {
        return new NeighbourLinks(publication.neighbourhood(), view.edition().locale());
    }

    private String catalogueTitle() {
        return view.catalogue().title().words();
    }

    private List<NavigationLink> navigation(String path, Label current) {
        List<NavigationLink> links = new ArrayList<>();
        links.add(navigationLink(path, Label.TOOLS, "tools", current));
        view.catalogue().toolkits().stream()
                .flatMap(Toolkit::content)
                .flatMap(item -> NavigationEntry.of(item).stream())
                .forEach(entry -> links.add(navigationLink(path, entry.label(), entry.page(), current)));
        links.add(navigationLink(path, Label.CASES, "cases", current));
        links.add(navigationLink(path, Label.SOURCES_AND_LICENCES, "sources", current));
        return links;
    }

    private NavigationLink navigationLink(String path, Label label, String page, Label current) {
        String to = view.edition().tag() + "/" + page + ENDING;
        return new NavigationLink(label, new SafeUrl(ItemPath.relative(path, to)), label == current);
    }

    private List<FormatLink> formats(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        boolean isItem = name.contains("/") && !name.startsWith(SheetFile.FOLDER);
        boolean inOtherFormats = isItem || name.equals("index") || name.equals("sources");
        List<FormatLink> links = new ArrayList<>();
        if (inOtherFormats && publication.formats().contains("json")) {
            links.add(new FormatLink(Label.DOWNLOAD_JSON, new SafeUrl(file + ".json")));
        }
        if (inOtherFormats && publication.formats().contains("markdown")) {
            String start = name.equals("index") ? "README" : file; // as the Markdown exporter calls it
            links.add(new FormatLink(Label.DOWNLOAD_MARKDOWN, new SafeUrl(start + ".md")));
        }
        return links;
    }

    /** What a reader of texts in this edition should know, said once on the page. */
    private List<Label> notices(List<KeyedText> texts) {
        return Availability.of(texts, view.edition().locale())
                .notices(view.edition().catalogue().languages());
    }
}
