package org.incubationtoolkits.model.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "whenToUse, when-to-use",
        "id, id",
        "YES_NO, yes-no",
        "ItemList, item-list",
        "Tool, tool",
        "INSPIRED_BY, inspired-by",
        "IDENTIFYING_PROBLEMS, identifying-problems"
    })
    void turnsJavaNamesIntoWordsOfFiles(String javaName, String word) {
        assertThat(Words.kebab(javaName)).isEqualTo(word);
    }
}
