package org.incubationtoolkits.localization.coverage;

import java.util.List;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.TextMapper;
import org.incubationtoolkits.model.text.Translatable;

/** The texts of a group by themselves, so that they are translated here as they are when they are published. */
record ServedTexts(List<KeyedText> texts) implements Translatable<ServedTexts> {

    @Override
    public ServedTexts mapTexts(TextMapper mapper) {
        return new ServedTexts(texts.stream()
                .map(text -> new KeyedText(
                        text.key(), mapper.map(text.key(), text.text(), text.format()), text.format(), text.limit()))
                .toList());
    }
}
