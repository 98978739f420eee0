package org.incubationtoolkits.model.io;

import org.incubationtoolkits.model.internal.tree.CoreSchema;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Maps and lists as YAML 1.2, the same on every machine. */
final class YamlText {

    private static final YAMLMapper MAPPER = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new Quotes()).build())
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private YamlText() {}

    /** Quotes whatever the core schema would take for something else than words. */
    private static final class Quotes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return !CoreSchema.isString(value) || super.needToQuoteValue(value);
        }
    }

    static String of(Object tree) {
        return MAPPER.writeValueAsString(tree).replace("\r\n", "\n");
    }
}
