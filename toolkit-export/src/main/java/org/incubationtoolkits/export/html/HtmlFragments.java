package org.incubationtoolkits.export.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URI;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.Links;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.export.internal.templates.JtetoolfragmentGenerated;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Id;

/**
 * Pieces of an edition for a page of somebody else's design: one root element with {@code lang} and {@code dir}, without
 * script, style, inline handler or request, and with the credit that the licence asks for.
 *
 * <pre>{@code
 * HtmlFragments.of(edition).tool(Id.of("assumption-map"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlFragments {

    private final EditionView view;
    private final FragmentOptions options;

    private HtmlFragments(EditionView view, FragmentOptions options) {
        this.view = view;
        this.options = options;
    }

    public static HtmlFragments of(Edition edition) {
        return new HtmlFragments(new EditionView(edition), FragmentOptions.DEFAULTS);
    }

    /** Returns the same fragments, made to fit into another page. */
    public HtmlFragments with(FragmentOptions other) {
        return new HtmlFragments(view, other);
    }

    /**
     * Returns whether the licence of a tool permits it to be shown inside somebody else's page.
     *
     * @throws IllegalArgumentException if the edition has no tool with this id
     */
    public boolean mayEmbed(Id id) {
        return permitsEmbedding(find(id));
    }

    private boolean permitsEmbedding(Tool tool) {
        return view.attribution(tool).licence().permits().embed().isAllowed();
    }

    private Tool find(Id id) {
        return view.catalogue()
                .tool(id)
                .orElseThrow(() -> new IllegalArgumentException("no tool has the id \"" + id + "\""));
    }

    /**
     * Returns a tool with its steps, canvas and credit.
     *
     * @throws IllegalArgumentException if the edition has no tool with this id, or {@linkplain #mayEmbed may not} show it so
     */
    public String tool(Id id) {
        Tool tool = find(id);
        if (!permitsEmbedding(tool)) {
            throw new IllegalArgumentException(
                    "the licence \"" + tool.credit().licence() + "\" does not permit to embed the tool \"" + id + "\"");
        }
        Links links = item -> options.links().apply(item).map(URI::toString).map(SafeUrl::new);
        Page page = new Page(view, links, options.headingLevel(), options.idPrefix());
        StringOutput output = new StringOutput();
        JtetoolfragmentGenerated.render(new OwaspHtmlTemplateOutput(output), null, page, tool);
        return output.toString();
    }
}
