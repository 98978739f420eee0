package org.incubationtoolkits.localization.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the content of sources and translations in XLIFF 2. What a code stands for is told by {@code originalData}. */
final class Xliff2Texts extends XliffTexts {

    private final Map<String, String> data = new HashMap<>();

    Xliff2Texts(XliffInput input) {
        super(input);
    }

    /** Reads the element {@code originalData} that was entered last. */
    void originalData() throws XliffRefusal {
        while (input().enter()) {
            String id = input().attribute("id").orElse("");
            data.put(id, read().in(XliffText.EMPTY));
        }
    }

    @Override
    void element(Parts parts) throws XliffRefusal {
        String id = input().attribute("id").orElse("");
        switch (input().localName()) {
            case "pc" -> around(parts, id);
            case "ph" -> alone(parts, XliffPart.Role.ALONE, id);
            case "sc" -> alone(parts, XliffPart.Role.START, id);
            case "ec" ->
                alone(parts, XliffPart.Role.END, input().attribute("startRef").orElse(id));
            case "cp" -> character(parts);
            default -> read(parts);
        }
    }

    private void around(Parts parts, String id) throws XliffRefusal {
        Optional<String> end = markup("dataRefEnd", "equivEnd");
        parts.tag(XliffPart.Role.START, id, markup("dataRefStart", "equivStart"));
        read(parts);
        parts.tag(XliffPart.Role.END, id, end);
    }

    private void alone(Parts parts, XliffPart.Role role, String id) throws XliffRefusal {
        parts.tag(role, id, markup("dataRef", "equiv"));
        input().skip();
    }

    private Optional<String> markup(String reference, String equivalent) {
        return input().attribute(reference)
                .flatMap(id -> Optional.ofNullable(data.get(id)))
                .or(() -> input().attribute(equivalent));
    }

    /** A {@code cp} for a character that has a place is ignored: it could bring in markup unseen. */
    private void character(Parts parts) throws XliffRefusal {
        input().attribute("hex").flatMap(XliffTexts::unwritable).ifPresent(parts::words);
        input().skip();
    }
}
