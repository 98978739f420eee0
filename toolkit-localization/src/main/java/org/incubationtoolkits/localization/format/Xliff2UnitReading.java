package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.text.TextKey;

/** Reads one {@code unit} of XLIFF 2, whose text a tool may have split into segments. Used once. */
final class Xliff2UnitReading {

    private final XliffInput input;
    private final Xliff2Texts texts;
    private final List<Segment> segments = new ArrayList<>();
    private Optional<Stamp> stamp = Optional.empty();

    Xliff2UnitReading(XliffInput input) {
        this.input = input;
        this.texts = new Xliff2Texts(input);
    }

    /** Returns the unit that was entered last, and goes to its end. */
    XliffUnit read() throws XliffRefusal {
        Location location = input.begin();
        Optional<String> key = input.attribute("name").filter(TextKey::isValid).or(() -> input.attribute("id"));
        while (input.enter()) {
            child();
        }
        return new XliffUnit(key, source(), target(), claim(), stamp, location);
    }

    private void child() throws XliffRefusal {
        switch (input.name()) {
            case "segment" -> segments.add(segment(true));
            case "ignorable" -> segments.add(segment(false));
            case "originalData" -> texts.originalData();
            case "mda:metadata" -> {
                Optional<Stamp> found = Stamp.find(input.text());
                stamp = stamp.or(() -> found);
            }
            default -> input.skip();
        }
    }

    private Segment segment(boolean translatable) throws XliffRefusal {
        Claim claim = new Xliff2State(input.attribute("state"), input.attribute("subState")).claim();
        XliffText source = XliffText.EMPTY;
        Optional<XliffText> target = Optional.empty();
        int order = segments.size() + 1;
        while (input.enter()) {
            switch (input.name()) {
                case "source" -> source = texts.read();
                case "target" -> {
                    order = order(order);
                    target = Optional.of(texts.read());
                }
                default -> input.skip();
            }
        }
        return new Segment(translatable, order, claim, source, target);
    }

    private int order(int usual) {
        return input.attribute("order")
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }

    private XliffText source() {
        return segments.stream().map(Segment::source).reduce(XliffText.EMPTY, XliffText::plus);
    }

    /** Between the segments, what has no translation is the same in all languages. */
    private XliffText target() {
        if (segments.stream().allMatch(segment -> segment.target.isEmpty())) {
            return XliffText.EMPTY;
        }
        return segments.stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .map(segment -> segment.target.orElse(segment.translatable ? XliffText.EMPTY : segment.source))
                .reduce(XliffText.EMPTY, XliffText::plus);
    }

    /** A text has come as far as that part of it which has come least far. */
    private Claim claim() {
        return segments.stream()
                .filter(Segment::translatable)
                .map(segment -> segment.target.isPresent() ? segment.claim : Claim.NEEDS_WORK)
                .min(Comparator.naturalOrder())
                .orElse(Claim.NEEDS_WORK);
    }

    /**
     * A part of a text.
     *
     * @param translatable whether it is more than what stands between sentences
     * @param order its place in the translation
     */
    private record Segment(
            boolean translatable, int order, Claim claim, XliffText source, Optional<XliffText> target) {}
}
