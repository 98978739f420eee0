package org.incubationtoolkits.export.markdown;

import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.internal.markdown.Blocks;
import org.incubationtoolkits.export.internal.markdown.Inline;
import org.incubationtoolkits.model.Role;

/** The parts that somebody plays in the tools and programmes of an edition. */
record RolesPage(View view) {

    static final String PATH = "roles" + MarkdownExporter.ENDING;

    String write() {
        Blocks roles = new Blocks()
                .bullets(view.index().catalogue().roles().stream()
                        .map(this::role)
                        .toList());
        return ListPage.write(view, Label.ROLES, roles);
    }

    private Blocks role(Role role) {
        return new Blocks().paragraph(Inline.join(view.text(role.title()).strong(), view.text(role.summary())));
    }
}
