package org.incubationtoolkits.localization.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a CSV file, in the order in which they are written. */
enum CsvColumn {
    KEY(true),
    SOURCE(true),
    TARGET(true),
    STATE(true),
    LIMIT(false),
    NOTE(false),
    STAMP(false),
    GROUP(false);

    private final boolean required;

    CsvColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns the name in the first row; after it, {@code source} and {@code target} have a colon and their language. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the column of a cell of the first row; nothing if it is none of ours. */
    static Optional<CsvColumn> of(String title) {
        String name = title.indexOf(':') < 0 ? title : title.substring(0, title.indexOf(':'));
        String word = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(column -> column.word().equals(word)).findFirst();
    }
}
