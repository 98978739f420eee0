package org.incubationtoolkits.model.validation;

import java.util.ArrayList;
import java.util.List;
import org.incubationtoolkits.model.problem.Locator;
import org.incubationtoolkits.model.problem.Passage;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.ProblemCode;

/** Takes what rules find, and gives each finding its place in a file. Not thread-safe. */
public final class Findings {

    private final Locator locator;
    private final List<Problem> problems = new ArrayList<>();

    public Findings(Locator locator) {
        this.locator = locator;
    }

    /** Adds a problem; {@code hint} may be empty. */
    public void add(ProblemCode code, Place place, String message, String hint) {
        problems.add(code.at(locator.locate(place), message).withHint(hint));
    }

    /** Adds a problem that concerns a passage of the text at {@code place}. */
    public void addAt(Passage passage, ProblemCode code, Place place, String message, String hint) {
        problems.add(code.at(locator.locate(place, passage), message).withHint(hint));
    }

    /** Returns where {@code place} stands, as it is named in a message. */
    public String nameOf(Place place) {
        return locator.locate(place).toString();
    }

    /** Returns what has been found, in order of file and line. */
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }
}
