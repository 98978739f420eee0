package org.incubationtoolkits.export.internal.html;

import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;

/** The way from a page to the same page in the other languages of a publication. */
public final class LanguageLinks {

    private final Publication publication;

    public LanguageLinks(Publication publication) {
        this.publication = publication;
    }

    /**
     * Returns a link for each edition, in order.
     *
     * @param from the path of the page that links, and {@code page} the path inside each edition
     * @param item what the page is about; nothing for pages about several things
     */
    public List<LanguageLink> links(String from, String page, Optional<ItemRef> item) {
        return publication.editions().stream()
                .map(edition -> link(edition, from, edition.tag() + "/" + page, item))
                .toList();
    }

    private static LanguageLink link(Edition edition, String from, String to, Optional<ItemRef> item) {
        return new LanguageLink(
                edition.tag(), to, nameOf(edition), edition.direction(), from.equals(to), note(edition, item));
    }

    static String nameOf(Edition edition) {
        Text name = edition.labels().text(Label.LANGUAGE_NAME);
        return name.language().equals(edition.locale()) ? name.words() : edition.tag();
    }

    private static Optional<Label> note(Edition edition, Optional<ItemRef> item) {
        List<KeyedText> texts = item.flatMap(ref -> edition.catalogue().find(ref))
                .map(Item::texts)
                .orElseGet(() -> edition.catalogue().texts());
        Availability availability = Availability.of(texts, edition.locale());
        if (availability.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(availability.isMissing() ? Label.NOT_TRANSLATED : Label.PARTLY_TRANSLATED);
    }
}
