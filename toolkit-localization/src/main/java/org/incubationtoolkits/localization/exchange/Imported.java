package org.incubationtoolkits.localization.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.incubationtoolkits.localization.TranslationFile;
import org.incubationtoolkits.model.problem.Problem;

/**
 * What came of an import.
 *
 * @param files those that have changed, in the order of the groups; equal to what was stored but for {@link #changes}
 * @param changes in the order of the file that came back
 * @param problems all of them, in order of line
 */
public record Imported(List<TranslationFile> files, List<UnitChange> changes, List<Problem> problems) {

    public Imported {
        files = List.copyOf(files);
        changes = List.copyOf(changes);
        problems = problems.stream().sorted().toList();
    }

    /** Returns the ids of the groups that have changed. */
    public Set<String> groups() {
        return files.stream().map(TranslationFile::group).collect(Collectors.toUnmodifiableSet());
    }
}
