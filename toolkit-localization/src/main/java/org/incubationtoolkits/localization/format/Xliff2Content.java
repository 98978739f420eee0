package org.incubationtoolkits.localization.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content of sources and translations in XLIFF 2: {@code pc} around something, {@code ph} for what stands alone. The
 * markup is told by {@code originalData}.
 */
final class Xliff2Content extends XliffContent {

    private final Map<String, String> data;
    private final Set<String> required;

    /**
     * @param data the ids of markup in {@code originalData}
     * @param required the ids of codes that a translation must have
     */
    Xliff2Content(XliffOutput output, Map<String, String> data, Set<String> required) {
        super(output);
        this.data = data;
        this.required = required;
    }

    /** Returns the ids of the codes among these pieces. */
    static Set<String> idsIn(List<XliffPiece> pieces) {
        return pieces.stream()
                .flatMap(piece -> codeOf(piece).stream())
                .map(XliffCode::id)
                .collect(Collectors.toSet());
    }

    private static Optional<XliffCode> codeOf(XliffPiece piece) {
        if (piece instanceof XliffPiece.Alone alone) {
            return Optional.of(alone.code());
        }
        return piece instanceof XliffPiece.Start start ? Optional.of(start.code()) : Optional.empty();
    }

    @Override
    void alone(XliffCode code) {
        code("ph", code)
                .attribute("equiv", code.start())
                .attribute("disp", code.start())
                .attribute("dataRef", dataOf(code.start()))
                .end();
    }

    @Override
    void start(XliffCode code) {
        code("pc", code)
                .attribute("dispStart", code.start())
                .attribute("dispEnd", code.end())
                .attribute("dataRefStart", dataOf(code.start()))
                .attribute("dataRefEnd", dataOf(code.end()));
    }

    private XliffOutput code(String element, XliffCode code) {
        return output().start(element)
                .attribute("id", code.id())
                .attribute("canCopy", "no")
                .attribute("canDelete", required.contains(code.id()) ? "no" : "yes")
                .attribute("type", code.kind().type())
                .attribute("subType", Optional.of(code.kind().subType()).filter(type -> !type.isEmpty()));
    }

    private Optional<String> dataOf(String markup) {
        return Optional.ofNullable(data.get(markup));
    }

    @Override
    void unwritable(int character) {
        output().start("cp")
                .attribute("hex", String.format(Locale.ROOT, "%04X", character))
                .end();
    }
}
