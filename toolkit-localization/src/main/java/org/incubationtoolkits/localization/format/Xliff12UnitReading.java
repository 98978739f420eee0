package org.incubationtoolkits.localization.format;

import java.util.Optional;
import org.incubationtoolkits.localization.exchange.Claim;
import org.incubationtoolkits.localization.exchange.Stamp;
import org.incubationtoolkits.model.problem.Location;

/** Reads one {@code trans-unit} of XLIFF 1.2. Used once. */
final class Xliff12UnitReading {

    private final XliffInput input;
    private XliffText source = XliffText.EMPTY;
    private XliffText target = XliffText.EMPTY;
    private Optional<String> state = Optional.empty();
    private Optional<String> qualifier = Optional.empty();
    private Optional<Stamp> stamp = Optional.empty();

    Xliff12UnitReading(XliffInput input) {
        this.input = input;
    }

    /** Returns the unit that was entered last, and goes to its end. */
    XliffUnit read() throws XliffRefusal {
        Location location = input.begin();
        Optional<String> key = input.attribute("resname").or(() -> input.attribute("id"));
        Optional<String> approved = input.attribute("approved");
        while (input.enter()) {
            child();
        }
        return new XliffUnit(key, source, target, claim(approved), stamp, location);
    }

    private void child() throws XliffRefusal {
        switch (input.name()) {
            case "source" -> source = new Xliff12Texts(input).read();
            case "target" -> target();
            case "context-group" -> contexts();
            default -> input.skip();
        }
    }

    private void target() throws XliffRefusal {
        state = input.attribute("state");
        qualifier = input.attribute("state-qualifier");
        target = new Xliff12Texts(input).read();
    }

    private void contexts() throws XliffRefusal {
        while (input.enter()) {
            boolean stamped = input.attribute("context-type")
                    .filter(Xliff12Writing.STAMP::equals)
                    .isPresent();
            String text = input.text();
            if (stamped) {
                stamp = Stamp.find(text);
            }
        }
    }

    private Claim claim(Optional<String> approved) {
        return target.isBlank() ? Claim.NEEDS_WORK : new Xliff12State(approved, state, qualifier).claim();
    }
}
