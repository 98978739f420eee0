package org.incubationtoolkits.localization;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/** Finds files of translations whose names keep them from ever being read. */
final class FileNames {

    private static final String HINT =
            "Name it <group>.<language tag>.yaml, such as \"catalogue.pt-PT.yaml\"; the group is"
                    + " \"catalogue\", \"labels\" or the id of a toolkit.";

    private final Collection<String> groups;
    private final Locale source;

    /** @param source the language of the catalogue, into which nothing is translated */
    FileNames(Collection<String> groups, Locale source) {
        this.groups = groups;
        this.source = source;
    }

    List<Problem> problems(CatalogueFiles files) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (String name : files.list()) {
            if (!name.equals(EditorialChanges.NAME)
                    && !name.equals(Glossary.FILE)
                    && name.startsWith(TranslationFile.FOLDER)
                    && name.matches(".*\\.(yaml|yml|json)")) {
                problem(name.substring(TranslationFile.FOLDER.length()), Location.of(files.display(name)))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> problem(String name, Location file) {
        int dot = name.indexOf('.');
        String rest = name.substring(dot);
        boolean isNamed = name.endsWith(TranslationFile.ENDING) && isGroup(name.substring(0, dot));
        if (!isNamed || rest.equals(TranslationFile.ENDING)) {
            return Optional.of(notRead(file, "The name does not tell a group and a language"));
        }
        String tag = rest.substring(1, rest.length() - TranslationFile.ENDING.length());
        if (tag.equals(source.toLanguageTag())) {
            return Optional.of(notRead(file, "The catalogue itself is written in \"" + tag + "\""));
        }
        return isCanonical(tag)
                ? Optional.empty()
                : Optional.of(notRead(file, "\"" + tag + "\" is not a language tag in canonical form"));
    }

    private boolean isGroup(String name) {
        return groups.contains(name) || name.equals(TranslationGroup.LABELS);
    }

    private static Problem notRead(Location file, String reason) {
        return LocalizationProblem.FILE_NOT_READ
                .at(file, reason + ", so this file is not read.")
                .withHint(HINT);
    }

    private static boolean isCanonical(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LocaleParents.canonical(locale).toLanguageTag().equals(tag);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
