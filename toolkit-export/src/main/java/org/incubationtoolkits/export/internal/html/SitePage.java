package org.incubationtoolkits.export.internal.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.edition.ItemVersion;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.text.Text;

/**
 * What stands around the content of a page of the site.
 *
 * @param path of the page, from the root of the site
 * @param title of the page alone
 * @param current the entry of the navigation that the page belongs to
 * @param otherFormats the same content in other formats
 * @param notices what a reader should know about the translation
 */
public record SitePage(
        Page page,
        String path,
        String title,
        Label current,
        List<LanguageLink> languages,
        List<NavigationLink> navigation,
        List<FormatLink> otherFormats,
        List<Label> notices,
        SiteFrame frame,
        PageMeta meta) {

    /** Where the logo lies, from the root of the site. */
    public static final String LOGO = "assets/logo.svg";

    /** Where the page lies that offers all languages, from the root of the site. */
    public static final String CHOOSER = "index.html";

    /** The folder of the books of toolkits, inside each edition. */
    public static final String BOOKS = "books/";

    /** The folder of the cards of toolkits, inside each edition. */
    public static final String CARDS = "cards/";

    private static final String OFFLINE = "assets/scripts/offline.js";

    public SitePage {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        otherFormats = List.copyOf(otherFormats);
        notices = List.copyOf(notices);
    }

    /** An entry of the navigation; its file is from the root of the site. */
    public record NavigationLink(Label label, String file, boolean current) {}

    /** The same content in another format; its file is from the root of the site. */
    public record FormatLink(Label label, String file) {}

    /** Returns the page with something else to say to programs. */
    public SitePage with(PageMeta other) {
        return new SitePage(page, path, title, current, languages, navigation, otherFormats, notices, frame, other);
    }

    /** Returns the page with the same content in other formats beside it. */
    public SitePage withFormats(List<FormatLink> formats) {
        return new SitePage(page, path, title, current, languages, navigation, formats, notices, frame, meta);
    }

    /** Returns the way from this page to a file of the site. */
    public SafeUrl to(String file) {
        String anywhere = frame.hosting().baseUrl().map(URI::getRawPath).orElse("");
        return new SafeUrl(meta.isShownAnywhere() ? anywhere + file : ItemPath.relative(path, file));
    }

    /** Returns the way to a page of the same edition. */
    public SafeUrl inEdition(String page) {
        return to(page().lang() + "/" + page);
    }

    /** Returns the whole address of a file of the site, where it is known; else the way to it. */
    public SafeUrl address(String file) {
        return frame.hosting().url(file).map(SafeUrl::new).orElseGet(() -> to(file));
    }

    public boolean isHosted() {
        return frame.hosting().baseUrl().isPresent();
    }

    /** Returns the ways to the scripts of the page, in their order; most pages have none. */
    public List<SafeUrl> scripts() {
        PageMeta all = frame.hosting().offline() ? meta.plus(OFFLINE) : meta;
        return all.scripts().stream().map(this::to).toList();
    }

    /** Returns the ways to the style sheets of the page, in their order. */
    public List<SafeUrl> styles() {
        return meta.styles().stream().map(this::to).toList();
    }

    /** Returns the ways to what else is published on this site. */
    public List<NeighbourLinks.Link> otherPublications() {
        return frame.neighbours().from(path);
    }

    public NeighbourLinks neighbours() {
        return frame.neighbours();
    }

    public Optional<Text> logo() {
        return frame.logo();
    }

    public boolean hasPdf() {
        return frame.hasPdf();
    }

    /** Returns the name of the language of the page in itself. */
    public String languageName() {
        return LanguageLinks.nameOf(page.view().edition());
    }

    /**
     * Returns the address of the page of an item as a QR code that also names its version, and nothing where the site does not
     * know its address.
     */
    public Html qr(Item item) {
        String file = page.lang() + "/" + ItemPath.of(item.ref()) + ".html";
        return frame.hosting()
                .url(file)
                .map(url -> QrCode.svg(
                        ItemVersion.of(item)
                                .map(version -> url + "?version=" + version)
                                .orElse(url),
                        page.plain(Label.CURRENT_VERSION_AT, "address", url)))
                .orElse(Html.EMPTY);
    }
}
