package org.incubationtoolkits.model.io;

import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Maps and lists as YAML 1.2, the same on every machine. */
final class YamlText {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(new YAMLFactory())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private YamlText() {}

    static String of(Object tree) {
        return MAPPER.writeValueAsString(tree).replace("\r\n", "\n");
    }
}
