package org.incubationtoolkits.export.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.canvas.SheetFile;
import org.incubationtoolkits.export.internal.html.EditionView;
import org.incubationtoolkits.export.internal.html.FragmentFile;
import org.incubationtoolkits.export.internal.html.Html;
import org.incubationtoolkits.export.internal.html.Page;
import org.incubationtoolkits.export.internal.html.SafeUrl;
import org.incubationtoolkits.export.internal.templates.JteassessmentfragmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtecanvasfragmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtecardfragmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtelistfragmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtestepfragmentGenerated;
import org.incubationtoolkits.export.internal.templates.JtetoolfragmentGenerated;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.Authored;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Guide;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.canvas.Canvas;
import org.incubationtoolkits.model.guide.Decision;
import org.incubationtoolkits.model.guide.Recommendation;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;

/**
 * Pieces of an edition for a page of somebody else's design: one root element with {@code lang} and {@code dir}, without
 * script, style, inline handler or request, with what a reader should know about the translation, and with the credit that the
 * licence asks for.
 *
 * <pre>{@code
 * HtmlFragments.of(edition).tool(Id.of("assumption-map"));
 * }</pre>
 *
 * <p>A method throws {@link IllegalArgumentException} where the edition has nothing with the id that it is given, or where the
 * licence does not permit it to be shown inside somebody else's page; {@link #mayEmbed} tells that beforehand.
 *
 * <p>Immutable and thread-safe; nothing is read while a fragment is rendered. Rich text that was rendered once is remembered,
 * which takes some ten kilobytes for each tool that was asked for; keep one instance for each language.
 */
public final class HtmlFragments {

    private final EditionView view;
    private final FragmentOptions options;
    private final Page page;

    private HtmlFragments(EditionView view, FragmentOptions options) {
        this.view = view;
        this.options = options;
        this.page = new Page(
                view,
                new FragmentLinks(options),
                options.headingLevel(),
                options.idPrefix(),
                options.classes()::classes);
    }

    public static HtmlFragments of(Edition edition) {
        return new HtmlFragments(new EditionView(edition), FragmentOptions.DEFAULTS);
    }

    /** Returns the same fragments, made to fit into another page. */
    public HtmlFragments with(FragmentOptions other) {
        return new HtmlFragments(view, other);
    }

    /** Returns a style sheet for {@link ClassMap#NEUTRAL}; it says nothing of what is outside a fragment. */
    public static String stylesheet() {
        return asset("fragments.css");
    }

    /** Returns the module that defines the custom element {@code <incubation-tool>}, for portals that are not in Java. */
    public static String element() {
        return asset("incubation-tool.js");
    }

    private static String asset(String name) {
        try {
            return Assets.text(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The library cannot be read", e);
        }
    }

    /** Returns whether the licence of a tool permits it to be shown inside somebody else's page. */
    public boolean mayEmbed(Id tool) {
        return mayEmbed(find(Tool.class, ItemKind.TOOL, tool));
    }

    /** Returns whether the licence of an item of the edition permits it to be shown inside somebody else's page. */
    public boolean mayEmbed(Authored item) {
        return view.attribution(item).licence().permits().embed().isAllowed();
    }

    /** Returns a tool with its steps, canvas and credit. */
    public String tool(Id id) {
        Tool tool = embeddable(Tool.class, ItemKind.TOOL, id);
        return render(out -> JtetoolfragmentGenerated.render(out, null, page, tool));
    }

    /**
     * Returns the canvas of a tool, with its prompts.
     *
     * @throws IllegalArgumentException also if the tool has no canvas
     */
    public String canvas(Id id) {
        Tool tool = embeddable(Tool.class, ItemKind.TOOL, id);
        Canvas canvas =
                tool.canvas().orElseThrow(() -> new IllegalArgumentException("the tool \"" + id + "\" has no canvas"));
        return render(out -> JtecanvasfragmentGenerated.render(out, null, page, tool, canvas, files(tool, canvas)));
    }

    private List<FragmentFile> files(Tool tool, Canvas canvas) {
        return SheetFile.of(canvas).stream()
                .flatMap(file -> Stream.of(file(file, "PDF", file.pdf(tool)), file(file, "SVG", file.svg(tool))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FragmentFile> file(SheetFile file, String format, String path) {
        return options.assets()
                .apply(path)
                .map(URI::toString)
                .map(href -> new FragmentFile(new SafeUrl(href), file.label(), format, file.pageName()));
    }

    /** Returns an assessment with its questions, how they are scored, and the advice for each result. It counts nothing. */
    public String assessment(Id id) {
        Assessment assessment = embeddable(Assessment.class, ItemKind.ASSESSMENT, id);
        return render(out -> JteassessmentfragmentGenerated.render(out, null, page, assessment));
    }

    /** Returns the first question of a guide. */
    public String guideStep(Id guide) {
        return guideStep(guide, find(Guide.class, ItemKind.GUIDE, guide).start());
    }

    /**
     * Returns a question of a guide with its choices, or a recommendation with its tools.
     *
     * @throws IllegalArgumentException also if the guide has no such step
     */
    public String guideStep(Id id, Id step) {
        Guide guide = embeddable(Guide.class, ItemKind.GUIDE, id);
        Optional<Decision> decision = guide.decisions().stream()
                .filter(each -> each.id().equals(step))
                .findFirst();
        Optional<Recommendation> recommendation = guide.recommendations().stream()
                .filter(each -> each.id().equals(step))
                .findFirst();
        if (decision.isEmpty() && recommendation.isEmpty()) {
            throw new IllegalArgumentException("the guide \"" + id + "\" has no step \"" + step + "\"");
        }
        return render(out -> JtestepfragmentGenerated.render(
                out, null, page, guide, decision.orElse(null), recommendation.orElse(null), step));
    }

    /** Returns a tool in brief. */
    public String card(Id id) {
        Tool tool = embeddable(Tool.class, ItemKind.TOOL, id);
        return render(out -> JtecardfragmentGenerated.render(out, null, page, tool));
    }

    /**
     * Returns the tools that have a value of a facet, in brief; those that may not be shown are left out.
     *
     * @throws IllegalArgumentException also if the facet has no such value
     */
    public String list(Id facet, Id value) {
        Facet found = find(Facet.class, ItemKind.FACET, facet);
        Facet.Value wanted = found.value(value)
                .orElseThrow(() ->
                        new IllegalArgumentException("the facet \"" + facet + "\" has no value \"" + value + "\""));
        List<Tool> tools = view.catalogue()
                .tools()
                .filter(tool -> tool.valuesOf(facet).contains(value))
                .filter(tool -> mayEmbed(tool))
                .toList();
        Html title = page.text(wanted.title());
        return render(out -> JtelistfragmentGenerated.render(out, null, page, title, facet + "-" + value, tools));
    }

    private <T extends Authored> T embeddable(Class<T> type, ItemKind kind, Id id) {
        T item = find(type, kind, id);
        if (!mayEmbed(item)) {
            throw new IllegalArgumentException("the licence \"" + item.credit().licence()
                    + "\" does not permit to embed the " + kind.word() + " \"" + id + "\"");
        }
        return item;
    }

    private <T> T find(Class<T> type, ItemKind kind, Id id) {
        return view.find(new ItemRef(kind, id))
                .map(type::cast)
                .orElseThrow(() -> new IllegalArgumentException("no " + kind.word() + " has the id \"" + id + "\""));
    }

    private static String render(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput output = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
