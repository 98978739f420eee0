package org.incubationtoolkits.model.io;

import java.util.Map;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Case;
import org.incubationtoolkits.model.Explainer;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.Programme;
import org.incubationtoolkits.model.Source;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.ItemKind;

/** The records of the items that stand in files of their own. */
public final class ItemTypes {

    private static final Map<ItemKind, Class<? extends Record>> TYPES = Map.of(
            ItemKind.FACET, Facet.class,
            ItemKind.LICENCE, Licence.class,
            ItemKind.SOURCE, Source.class,
            ItemKind.CASE, Case.class,
            ItemKind.TOOLKIT, Toolkit.class,
            ItemKind.TOOL, Tool.class,
            ItemKind.ASSESSMENT, Assessment.class,
            ItemKind.EXPLAINER, Explainer.class,
            ItemKind.GUIDE, Guide.class,
            ItemKind.PROGRAMME, Programme.class);

    private ItemTypes() {}

    /** @throws IllegalArgumentException if items of this kind have no files of their own */
    public static Class<? extends Record> of(ItemKind kind) {
        Class<? extends Record> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no file holds an item of kind " + kind);
        }
        return type;
    }
}
