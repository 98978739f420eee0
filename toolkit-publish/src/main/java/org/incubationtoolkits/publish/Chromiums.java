package org.incubationtoolkits.publish;

import java.nio.file.Path;
import java.util.List;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Result;
import org.incubationtoolkits.publish.pdf.Chromium;

/** The Chromium of this machine, or the problem that there is none. */
public final class Chromiums {

    private Chromiums() {}

    public static Result<Path> find() {
        return Chromium.find()
                .map(program -> Result.unlessErrors(program, List.of()))
                .orElseGet(() -> Result.failed(List.of(PublishProblem.NO_CHROMIUM
                        .at(Location.of("pdf"), "There is no Chromium on this machine to make PDFs with.")
                        .withHint("Install Chromium or Chrome, or say in the environment variable " + Chromium.VARIABLE
                                + " where it is. Everything else is published without it."))));
    }
}
