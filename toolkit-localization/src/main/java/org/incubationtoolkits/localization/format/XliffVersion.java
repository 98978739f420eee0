package org.incubationtoolkits.localization.format;

import java.util.Optional;
import java.util.stream.Stream;

/** The versions of XLIFF that have a namespace of their own; XLIFF 2.1 has that of 2.0. */
enum XliffVersion {
    XLIFF_12("urn:oasis:names:tc:xliff:document:1.2"),
    XLIFF_20("urn:oasis:names:tc:xliff:document:2.0"),
    XLIFF_22("urn:oasis:names:tc:xliff:document:2.2");

    private final String namespace;

    XliffVersion(String namespace) {
        this.namespace = namespace;
    }

    static Optional<XliffVersion> of(String namespace) {
        return Stream.of(values())
                .filter(version -> version.namespace.equals(namespace))
                .findFirst();
    }

    String namespace() {
        return namespace;
    }
}
