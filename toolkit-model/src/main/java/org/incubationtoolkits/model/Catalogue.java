package org.incubationtoolkits.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.internal.codec.Codecs;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Limit;
import org.incubationtoolkits.model.text.Renames;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.Translatable;

/**
 * Everything that is published together. Immutable, as all it is made of; an adapted or translated catalogue is another
 * one of the same type.
 *
 * @param format {@value #FORMAT}
 * @param about what this is, who made it, and what it does not claim
 */
@OfKind(ItemKind.CATALOGUE)
public record Catalogue(
        @Pattern(regexp = FORMAT, message = "the format " + FORMAT) String format,

        Id id,
        List<Id> formerly,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        @Valid Text title,
        @Valid @Limit(Limit.SUMMARY) Text summary,
        @Valid RichText about,
        @Valid Languages languages,
        List<@Valid Facet> facets,
        List<@Valid Role> roles,
        List<@Valid Licence> licences,
        List<@Valid Source> sources,
        List<@Valid Case> cases,
        List<@Valid Toolkit> toolkits,
        @Valid Credit credit)
        implements Translatable<Catalogue> {

    /** The version of the format that this library reads and writes. */
    public static final String FORMAT = "toolkit-catalogue/1";

    public Catalogue {
        formerly = List.copyOf(formerly);
        facets = List.copyOf(facets);
        roles = List.copyOf(roles);
        licences = List.copyOf(licences);
        sources = List.copyOf(sources);
        cases = List.copyOf(cases);
        toolkits = List.copyOf(toolkits);
    }

    @Override
    public Catalogue mapTexts(TextMapper mapper) {
        return Codecs.of(Catalogue.class).mapTexts(this, ItemKind.CATALOGUE.word(), mapper);
    }

    /** Returns the texts of the catalogue itself, without those of its items. */
    public List<KeyedText> texts() {
        return ItemTexts.of(this);
    }

    /** Returns what in this catalogue had other ids before. */
    public Renames renames() {
        Map<String, String> currentByFormer = new HashMap<>();
        ItemRef ref = new ItemRef(ItemKind.CATALOGUE, id);
        Codecs.visitRecord(this, Place.of(ref), ref.toString(), new ValueVisitor() {
            @Override
            public void renamed(String former, String current) {
                currentByFormer.put(former, current);
            }
        });
        return new Renames(currentByFormer);
    }

    /** Returns all items, in order of publication; what is in a toolkit follows it. */
    public Stream<Item> items() {
        return Stream.of(facets, roles, licences, sources, toolkits, cases)
                .flatMap(List::stream)
                .flatMap(item -> item instanceof Toolkit toolkit
                        ? Stream.concat(Stream.of(toolkit), toolkit.content())
                        : Stream.of(item));
    }

    /** Returns the item with this kind and id, or nothing. */
    public Optional<Item> find(ItemRef ref) {
        return items().filter(item -> item.ref().equals(ref)).findFirst();
    }

    /** Returns all tools, toolkit by toolkit. */
    public Stream<Tool> tools() {
        return toolkits.stream().flatMap(toolkit -> toolkit.tools().stream());
    }

    /** Returns the tool with this id, or nothing. */
    public Optional<Tool> tool(Id tool) {
        return tools().filter(each -> each.id().equals(tool)).findFirst();
    }

    /** Returns the toolkit that a tool belongs to, or nothing. */
    public Optional<Toolkit> toolkitOf(Id tool) {
        return toolkits.stream()
                .filter(toolkit ->
                        toolkit.tools().stream().anyMatch(each -> each.id().equals(tool)))
                .findFirst();
    }
}
