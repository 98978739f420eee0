package org.incubationtoolkits.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.provenance.Permissions;

/** What a licence permits and demands. */
record LicenceSection(View view, Licence licence) {

    Blocks write() {
        return new Blocks()
                .heading(3, view.text(licence.title()))
                .bullets(facts())
                .add(view.section(
                        4,
                        view.label(Label.REQUIRED_STATEMENTS),
                        licence.statements().stream()
                                .map(statement -> new Blocks().paragraph(view.text(statement.text())))
                                .toList()));
    }

    private List<Blocks> facts() {
        List<Blocks> facts = new ArrayList<>();
        licence.url()
                .map(Object::toString)
                .ifPresent(url ->
                        facts.add(view.fact(Label.WEBSITE, Inline.words(url).link(url))));
        Permissions permits = licence.permits();
        facts.add(permission(Label.PERMITS_REUSE, permits.reuse()));
        facts.add(permission(Label.PERMITS_ADAPT, permits.adapt()));
        facts.add(permission(Label.PERMITS_TRANSLATE, permits.translate()));
        facts.add(permission(Label.PERMITS_EMBED, permits.embed()));
        facts.add(permission(Label.PERMITS_COMMERCIAL, permits.commercial()));
        if (licence.attribution()) {
            facts.add(new Blocks().paragraph(view.label(Label.ATTRIBUTION_NEEDED)));
        }
        if (licence.shareAlike()) {
            facts.add(new Blocks().paragraph(view.label(Label.SHARE_ALIKE_NEEDED)));
        }
        return facts;
    }

    private Blocks permission(Label what, Permissions.Permission permission) {
        return view.fact(what, view.label(Labelled.permission(permission)));
    }
}
