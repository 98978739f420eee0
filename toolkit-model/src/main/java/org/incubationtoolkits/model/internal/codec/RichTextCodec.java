package org.incubationtoolkits.model.internal.codec;

import java.util.Map;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextMapper;
import org.jspecify.annotations.Nullable;

/** Rich text is written as its source is. */
record RichTextCodec(TextCodec source) implements Codec<RichText> {

    RichTextCodec() {
        this(new TextCodec(TextForm.of(TextFormat.RICH)));
    }

    @Override
    public @Nullable RichText read(Node node, JsonPointer pointer, Reading reading) {
        Text markdown = source.read(node, pointer, reading);
        return markdown == null ? null : new RichText(markdown);
    }

    @Override
    public Object write(RichText value, Writing writing) {
        return source.write(value.markdown(), writing);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return source.schema(definitions);
    }

    @Override
    public RichText mapTexts(RichText value, String key, TextMapper mapper) {
        Text mapped = source.mapTexts(value.markdown(), key, mapper);
        return mapped == value.markdown() ? value : new RichText(mapped);
    }

    @Override
    public void visit(RichText value, Place place, String key, ValueVisitor visitor) {
        source.visit(value.markdown(), place, key, visitor);
    }
}
