package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.export.ItemPath;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.model.text.Text;

/**
 * What stands around the content of a page of the site.
 *
 * @param path of the page, from the root of the site
 * @param title of the page alone
 * @param current the entry of the navigation that the page belongs to
 * @param otherFormats the same content in other formats
 * @param notices what a reader should know about the translation
 * @param neighbours what else is published on the site
 * @param logo what the logo says; nothing if there is none
 * @param hasPdf whether sheets are published as PDF too
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
        NeighbourLinks neighbours,
        Optional<Text> logo,
        boolean hasPdf) {

    /** Where the logo lies, from the root of the site. */
    public static final String LOGO = "assets/logo.svg";

    public SitePage {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        otherFormats = List.copyOf(otherFormats);
        notices = List.copyOf(notices);
    }

    /** An entry of the navigation. */
    public record NavigationLink(Label label, SafeUrl href, boolean current) {}

    /** The same content in another format. */
    public record FormatLink(Label label, SafeUrl href) {}

    /** Returns the way from this page to a file of the site. */
    public SafeUrl to(String file) {
        return new SafeUrl(ItemPath.relative(path, file));
    }

    /** Returns the way to a page of the same edition. */
    public SafeUrl inEdition(String page) {
        return to(page().lang() + "/" + page);
    }

    /** Returns the ways to the scripts of the page, in their order; most pages have none. */
    public List<SafeUrl> scripts() {
        return scriptNames().stream()
                .map(script -> to("assets/scripts/" + script))
                .toList();
    }

    private List<String> scriptNames() {
        if (path.startsWith(page.lang() + "/" + SheetFile.FOLDER)) {
            return CanvasData.SCRIPTS;
        }
        return path.startsWith(page.lang() + "/assessments/") ? AssessmentData.SCRIPTS : List.of();
    }

    /** Returns the ways to what else is published on this site. */
    public List<NeighbourLinks.Link> otherPublications() {
        return neighbours.from(path);
    }

    /** Returns the name of the language of the page in itself. */
    public String languageName() {
        return LanguageLinks.nameOf(page.view().edition());
    }
}
