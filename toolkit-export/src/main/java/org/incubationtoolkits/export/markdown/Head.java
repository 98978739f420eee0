package org.incubationtoolkits.export.markdown;

import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.export.internal.markdown.FrontMatter;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.text.Text;

/** The front matter that all pages have. */
final class Head {

    private Head() {}

    static FrontMatter of(EditionIndex index, Text title, Text description) {
        return new FrontMatter(title.words(), description.words())
                .with("catalogue", index.catalogue().id().value())
                .with("catalogueVersion", index.catalogue().version())
                .with("lang", index.edition().tag())
                .with("dir", index.edition().direction().value());
    }

    /** Adds the licence by its SPDX identifier, or by its id in the catalogue if it has none. */
    static FrontMatter withLicence(FrontMatter head, Licence licence) {
        return head.with("licence", licence.spdx().orElse(licence.id().value()));
    }
}
