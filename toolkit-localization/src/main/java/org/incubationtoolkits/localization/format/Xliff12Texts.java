package org.incubationtoolkits.localization.format;

import java.util.Optional;

/**
 * Reads the content of sources and translations in XLIFF 1.2. What a code stands for is told by {@code equiv-text}, or by
 * the content of {@code ph}, {@code it}, {@code bpt} and {@code ept}.
 */
final class Xliff12Texts extends XliffTexts {

    Xliff12Texts(XliffInput input) {
        super(input);
    }

    @Override
    void element(Parts parts) throws XliffRefusal {
        String id = input().attribute("id").orElse("");
        String pair = input().attribute("rid").orElse(id);
        switch (input().localName()) {
            case "g" -> around(parts, id);
            case "x" -> alone(parts, id);
            case "ph", "it" -> parts.tag(XliffPart.Role.ALONE, id, markup());
            case "bx", "bpt" -> parts.tag(XliffPart.Role.START, pair, markup());
            case "ex", "ept" -> parts.tag(XliffPart.Role.END, pair, markup());
            default -> read(parts);
        }
    }

    private void around(Parts parts, String id) throws XliffRefusal {
        Optional<String> markup = input().attribute("equiv-text");
        Optional<String> start = markup.filter(text -> text.contains(XliffCode.CONTENT))
                .map(text -> text.substring(0, text.indexOf(XliffCode.CONTENT)));
        Optional<String> end = start.flatMap(
                before -> markup.map(text -> text.substring(before.length() + XliffCode.CONTENT.length())));
        parts.tag(XliffPart.Role.START, id, start);
        read(parts);
        parts.tag(XliffPart.Role.END, id, end);
    }

    private void alone(Parts parts, String id) throws XliffRefusal {
        Optional<String> markup = input().attribute("equiv-text");
        Optional<String> character = input().attribute("ctype")
                .filter(Xliff12Content.CHARACTER::equals)
                .flatMap(type -> unwritable(id.replace(Xliff12Content.CHARACTER_PREFIX, "")));
        character.ifPresentOrElse(parts::words, () -> parts.tag(XliffPart.Role.ALONE, id, markup));
        input().skip();
    }

    private Optional<String> markup() throws XliffRefusal {
        Optional<String> equivalent = input().attribute("equiv-text");
        String content = input().text();
        return equivalent.or(() -> Optional.of(content).filter(text -> !text.isEmpty()));
    }
}
