package org.incubationtoolkits.localization.format;

import java.util.List;
import org.incubationtoolkits.localization.TranslationUnit;
import org.incubationtoolkits.localization.exchange.Handoff;
import org.incubationtoolkits.localization.exchange.HandoffUnit;
import org.incubationtoolkits.model.text.TranslationState;

/** Writes a handoff as XLIFF 1.2, valid against the strict schema. Used once. */
final class Xliff12Writing {

    /** The {@code context-type} of stamps. */
    static final String STAMP = "x-toolkit-stamp";

    private final XliffOutput output = new XliffOutput();
    private final XliffContent content = new Xliff12Content(output);
    private final boolean approvesTranslated;
    private final boolean plainInlines;

    Xliff12Writing(boolean approvesTranslated, boolean plainInlines) {
        this.approvesTranslated = approvesTranslated;
        this.plainInlines = plainInlines;
    }

    byte[] write(Handoff handoff) {
        output.start("xliff")
                .attribute("xmlns", XliffVersion.XLIFF_12.namespace())
                .attribute("version", "1.2");
        output.start("file")
                .attribute("original", handoff.group())
                .attribute("source-language", handoff.source().locale().toLanguageTag())
                .attribute("target-language", handoff.locale().toLanguageTag())
                .attribute("datatype", "plaintext")
                .attribute("product-version", handoff.source().version());
        output.start("body");
        handoff.units().forEach(this::unit);
        return output.end().end().end().bytes();
    }

    private void unit(HandoffUnit unit) {
        XliffCodes codes = plainInlines ? XliffCodes.none() : XliffCodes.of(unit.source());
        String key = unit.source().key().value();
        output.start("trans-unit")
                .attribute("id", key)
                .attribute("resname", key)
                .attribute(
                        "approved",
                        unit.translation().flatMap(it -> state(unit, it).approved()))
                .attribute("xml:space", "preserve")
                .attribute("maxwidth", unit.source().limit())
                .attribute("size-unit", unit.source().limit().map(limit -> "char"));
        text("source", codes.piecesOf(unit.words()));
        unit.translation().ifPresent(translation -> target(codes, translation, state(unit, translation)));
        stamp(unit);
        note(unit.note());
        unit.previousSource().ifPresent(previous -> previous(codes, previous, unit.target()));
        output.end();
    }

    private Xliff12State state(HandoffUnit unit, TranslationUnit translation) {
        if (unit.isStale()) {
            return Xliff12State.stale();
        }
        Xliff12State state = Xliff12State.of(translation.state());
        boolean approved = approvesTranslated && translation.state() == TranslationState.TRANSLATED;
        return approved ? state.approvedUnlessDenied() : state;
    }

    private void target(XliffCodes codes, TranslationUnit translation, Xliff12State state) {
        output.startText("target").attribute("state", state.state()).attribute("state-qualifier", state.qualifier());
        content.write(codes.piecesOf(translation.text()));
        output.end();
    }

    private void stamp(HandoffUnit unit) {
        output.start("context-group")
                .startText("context")
                .attribute("context-type", STAMP)
                .text(unit.stamp().toString());
        output.end().end();
    }

    private void note(String note) {
        if (!note.isBlank()) {
            output.startText("note")
                    .attribute("from", "developer")
                    .attribute("annotates", "source")
                    .text(note)
                    .end();
        }
    }

    private void previous(XliffCodes codes, String source, String target) {
        output.start("alt-trans").attribute("xml:space", "preserve").attribute("alttranstype", "previous-version");
        text("source", codes.piecesOf(source));
        text("target", codes.piecesOf(target));
        output.end();
    }

    private void text(String element, List<XliffPiece> pieces) {
        output.startText(element);
        content.write(pieces);
        output.end();
    }
}
