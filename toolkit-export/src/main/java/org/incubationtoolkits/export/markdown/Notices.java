package org.incubationtoolkits.export.markdown;

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
        List<Label> labels = Availability.of(texts, view.index().locale())
                .notices(view.index().catalogue().languages());
        if (labels.isEmpty()) {
            return new Blocks();
        }
        Blocks notices = new Blocks().paragraph(view.label(Label.NOTE).strong());
        labels.forEach(label -> notices.paragraph(view.label(label)));
        return new Blocks().quote(notices);
    }
}
