package org.incubationtoolkits.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/** A file that comes to have another content, unless somebody else changes it meanwhile. */
record FileChange(Path file, String before, String after) {

    /**
     * Puts a new file into the place of the old one at once, with its permissions. A link stays one: what it leads to is
     * replaced.
     *
     * @return why nothing was changed, if so
     */
    Optional<Problem> write() throws IOException {
        Path place = file.toRealPath();
        Path fresh = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.copy(place, fresh, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            FileContent.write(fresh, after.getBytes(StandardCharsets.UTF_8));
            if (!Arrays.equals(Files.readAllBytes(place), before.getBytes(StandardCharsets.UTF_8))) {
                return Optional.of(changed());
            }
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Problem changed() {
        return PublishProblem.FILE_CHANGED
                .at(Location.of(file.toString()), "The file has changed since it was read, so it was left as it is.")
                .withHint("Run the same command again.");
    }
}
