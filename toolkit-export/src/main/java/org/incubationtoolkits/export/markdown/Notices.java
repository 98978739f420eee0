package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Availability;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.model.text.KeyedText;

/** What a reader should know about the translation of a page. */
final class Notices {

    private Notices() {}

    /** Returns the notices for these texts, or nothing where all of them are whole and up to date. */
    static Blocks of(View view, List<KeyedText> texts) {
        List<Label> labels = labels(Availability.of(texts, view.index().locale()));
        if (labels.isEmpty()) {
            return new Blocks();
        }
        Blocks notices = new Blocks().paragraph(view.label(Label.NOTE).strong());
        labels.forEach(label -> notices.paragraph(view.label(label)));
        return new Blocks().quote(notices);
    }

    private static List<Label> labels(Availability availability) {
        List<Label> labels = new ArrayList<>();
        if (!availability.isWhole()) {
            labels.add(Label.FALLBACK_NOTICE);
        }
        switch (availability.state()) {
            case MACHINE -> labels.add(Label.MACHINE_NOTICE);
            case DRAFT -> labels.add(Label.DRAFT_NOTICE);
            case SOURCE, TRANSLATED, REVIEWED, FINAL -> {}
        }
        if (availability.stale() > 0) {
            labels.add(Label.STALE_NOTICE);
        }
        return labels;
    }
}
