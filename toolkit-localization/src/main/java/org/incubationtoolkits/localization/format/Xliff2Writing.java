package org.incubationtoolkits.localization.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.model.text.Direction;
import org.incubationtoolkits.model.text.TextFormat;

/** Writes a handoff as XLIFF 2, with the modules for metadata, matches and size restriction. Used once. */
final class Xliff2Writing {

    /** The namespace of the metadata module, which all versions share. */
    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

    private static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    private static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
    private static final String SEGMENT = "s1";

    private final XliffOutput output = new XliffOutput();
    private final boolean plainInlines;

    Xliff2Writing(boolean plainInlines) {
        this.plainInlines = plainInlines;
    }

    byte[] write(Handoff handoff, String version, XliffVersion namespace) {
        output.start("xliff")
                .attribute("xmlns", namespace.namespace())
                .attribute("xmlns:mda", METADATA)
                .attribute("xmlns:mtc", MATCHES)
                .attribute("xmlns:slr", SIZES)
                .attribute("version", version)
                .attribute("srcLang", handoff.source().locale().toLanguageTag())
                .attribute("trgLang", handoff.locale().toLanguageTag());
        output.start("file")
                .attribute("id", handoff.group())
                .attribute("original", handoff.group())
                .attribute("srcDir", Direction.of(handoff.source().locale()).value())
                .attribute("trgDir", Direction.of(handoff.locale()).value());
        output.start("slr:profiles")
                .attribute("generalProfile", "xliff:codepoints")
                .end();
        handoff.units().forEach(this::unit);
        if (handoff.units().isEmpty()) {
            output.start("group").attribute("id", "empty").end(); // a file must hold something
        }
        return output.end().end().bytes();
    }

    private void unit(HandoffUnit unit) {
        String key = unit.source().key().value();
        XliffCodes codes = plainInlines ? XliffCodes.none() : XliffCodes.of(unit.source());
        Optional<String> fixed = Optional.of("no").filter(no -> unit.source().format() == TextFormat.MESSAGE);
        output.start("unit")
                .attribute("id", key)
                .attribute("name", key)
                .attribute("canResegment", fixed)
                .attribute("xml:space", "preserve")
                .attribute("slr:sizeRestriction", unit.source().limit());
        Set<String> required = required(unit, codes);
        unit.previousSource().ifPresent(previous -> match(codes, previous, unit.target()));
        stamp(unit);
        note(unit.note());
        Map<String, String> data = originalData(codes);
        segment(unit, codes, new Xliff2Content(output, data, required));
        output.end();
    }

    /** A code that the translation lacks already can be deleted, or the file would be invalid. */
    private static Set<String> required(HandoffUnit unit, XliffCodes codes) {
        return unit.translation()
                .map(translation -> Xliff2Content.idsIn(codes.piecesOf(translation.text())))
                .orElseGet(() -> codes.all().stream().map(XliffCode::id).collect(Collectors.toSet()));
    }

    private void match(XliffCodes codes, String source, String target) {
        XliffContent content = new Xliff2Content(output, Map.of(), Set.of());
        output.start("mtc:matches")
                .start("mtc:match")
                .attribute("ref", "#" + SEGMENT)
                .attribute("type", "other")
                .attribute("subType", "gtk:previous-source");
        text("source", codes.piecesOf(source), content);
        text("target", codes.piecesOf(target), content);
        output.end().end();
    }

    private void stamp(HandoffUnit unit) {
        output.start("mda:metadata").start("mda:metaGroup").attribute("category", "toolkit");
        output.startText("mda:meta")
                .attribute("type", "stamp")
                .text(unit.stamp().toString());
        output.end().end().end();
    }

    private void note(String note) {
        if (!note.isBlank()) {
            output.start("notes")
                    .startText("note")
                    .attribute("appliesTo", "source")
                    .text(note);
            output.end().end();
        }
    }

    private Map<String, String> originalData(XliffCodes codes) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (XliffCode code : codes.all()) {
            ids.computeIfAbsent(code.start(), markup -> "d" + (ids.size() + 1));
            if (!code.isAlone()) {
                ids.computeIfAbsent(code.end(), markup -> "d" + (ids.size() + 1));
            }
        }
        if (!ids.isEmpty()) {
            output.start("originalData");
            ids.forEach((markup, id) ->
                    output.startText("data").attribute("id", id).text(markup).end());
            output.end();
        }
        return ids;
    }

    private void segment(HandoffUnit unit, XliffCodes codes, XliffContent content) {
        Xliff2State state = stateOf(unit);
        output.start("segment")
                .attribute("id", SEGMENT)
                .attribute("state", state.state())
                .attribute("subState", state.subState());
        text("source", codes.piecesOf(unit.words()), content);
        unit.translation().ifPresent(it -> text("target", codes.piecesOf(it.text()), content));
        output.end();
    }

    private static Xliff2State stateOf(HandoffUnit unit) {
        if (unit.isStale()) {
            return Xliff2State.stale();
        }
        return unit.translation().map(it -> Xliff2State.of(it.state())).orElseGet(Xliff2State::missing);
    }

    private void text(String element, List<XliffPiece> pieces, XliffContent content) {
        output.startText(element);
        content.write(pieces);
        output.end();
    }
}
