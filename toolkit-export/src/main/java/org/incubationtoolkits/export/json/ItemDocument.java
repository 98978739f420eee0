package org.incubationtoolkits.export.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.export.internal.edition.Attribution;
import org.incubationtoolkits.export.internal.edition.EditionIndex;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.io.EditionItems;

/** The file of one item: the item itself, and what somebody who has only this file needs to know about it. */
record ItemDocument(EditionIndex edition, Authored item, Optional<String> html) {

    private static final String SCHEMA = "toolkit-item/1";

    Map<String, Object> tree(ItemLanguages languages) {
        Map<String, Object> tree = Headers.of(SCHEMA, edition);
        tree.put("kind", item.kind().word());
        tree.put("id", item.id().value());
        tree.put("languages", languages.trees(ItemLanguages.path(edition, item.ref())));
        tree.put("attribution", attribution());
        tree.put("item", EditionItems.write(item, edition.locale()));
        if (!edition.edition().lineages().isEmpty()) {
            tree.put("lineage", new LineageTree(edition.edition().lineages()).of(item));
        }
        html.ifPresent(fragment -> tree.put("html", fragment));
        return tree;
    }

    private Map<String, Object> attribution() {
        Attribution attribution = edition.attribution(item);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("licence", licence(attribution.licence()));
        tree.put("authors", attribution.authors());
        if (!attribution.changedBy().isEmpty()) {
            tree.put("changedBy", attribution.changedBy());
        }
        attribution.badge().ifPresent(badge -> tree.put("badge", badge.word()));
        tree.put(
                "statements",
                attribution.statements().stream()
                        .map(statement -> EditionItems.write(statement, edition.locale()))
                        .toList());
        return tree;
    }

    private Map<String, Object> licence(Licence licence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", licence.id().value());
        tree.put("title", EditionItems.write(licence.title(), edition.locale()));
        licence.url().ifPresent(url -> tree.put("url", url.toString()));
        licence.spdx().ifPresent(spdx -> tree.put("spdx", spdx));
        return tree;
    }
}
