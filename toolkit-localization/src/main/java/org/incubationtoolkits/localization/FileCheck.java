package org.incubationtoolkits.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.text.TextKey;
import org.incubationtoolkits.model.text.TranslationState;

/** Finds what is wrong in one file of translations that is well formed. Used once. */
final class FileCheck {

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    private static final int EXCERPT = 40;

    private final RecordFile<StoredFile> file;
    private final List<Problem> problems = new ArrayList<>();

    FileCheck(RecordFile<StoredFile> file) {
        this.file = file;
    }

    /**
     * Returns all problems; where the format is another one, only that.
     *
     * @param group what the file is named after, as is {@code locale}
     * @param keys the keys that there are; nothing where that is not known
     */
    List<Problem> problems(String group, Locale locale, Optional<KnownKeys> keys) {
        StoredFile stored = file.value();
        if (!stored.format().equals(TranslationFile.FORMAT)) {
            addUnknownFormat(stored.format());
            return problems;
        }
        checkName("group", stored.group().value(), group);
        checkName("locale", stored.locale().toLanguageTag(), locale.toLanguageTag());
        stored.units().forEach((key, unit) -> checkUnit(ROOT.child("units").child(key.value()), unit));
        keys.ifPresent(known -> stored.units().keySet().stream()
                .filter(key -> !known.has(group, key))
                .forEach(key -> addUnknownText(key, group, known.hint(key, locale))));
        return problems;
    }

    private void addUnknownFormat(String format) {
        problems.add(LocalizationProblem.UNKNOWN_FORMAT_VERSION
                .at(at(ROOT.child("format")), "The format " + quoted(format) + " is not known here.")
                .withHint("Write " + quoted(TranslationFile.FORMAT)
                        + ", or use the version of this library that wrote it."));
    }

    private void checkName(String member, String inside, String outside) {
        if (!inside.equals(outside)) {
            problems.add(LocalizationProblem.FILE_NAME_DIFFERS
                    .at(
                            at(ROOT.child(member)),
                            "The " + member + " is " + quoted(inside) + ", but the file is named after "
                                    + quoted(outside) + ".")
                    .withHint("Make the two equal."));
        }
    }

    private void addUnknownText(TextKey key, String group, String hint) {
        Location name = file.locateName(ROOT.child("units").child(key.value()));
        String message = "No text of " + quoted(group) + " has the key " + quoted(key.value())
                + ", so this translation is not used.";
        problems.add(LocalizationProblem.UNKNOWN_TEXT.at(name, message).withHint(hint));
    }

    private void checkUnit(JsonPointer pointer, StoredFile.Unit unit) {
        if (unit.text().isBlank()) {
            problems.add(LocalizationProblem.EMPTY_TRANSLATION
                    .at(at(pointer.child("text")), "The translation is empty.")
                    .withHint("Write it, or take the unit out: what has no unit is not translated yet."));
        }
        if (unit.state() == TranslationState.SOURCE) {
            problems.add(LocalizationProblem.STATE_NOT_ALLOWED
                    .at(at(pointer.child("state")), "A translation cannot be in the state \"source\".")
                    .withHint("Write one of " + statesOfTranslations() + "."));
        }
        checkHash(pointer, unit);
    }

    private void checkHash(JsonPointer pointer, StoredFile.Unit unit) {
        String hash = SourceHash.of(unit.was()).value();
        if (!SourceHash.isValid(unit.from())) {
            problems.add(LocalizationProblem.BAD_HASH
                    .at(
                            at(pointer.child("from")),
                            quoted(unit.from()) + " is not a hash: \"h1:\" and 16 characters 0 to 9 and a to f.")
                    .withHint("Undo the change; only tools write \"from\" and \"was\"."));
        } else if (!unit.from().equals(hash)) {
            problems.add(LocalizationProblem.HASH_DIFFERS
                    .at(
                            at(pointer.child("was")),
                            "\"was\" has the hash " + quoted(hash) + ", but \"from\" is " + quoted(unit.from()) + ".")
                    .withHint("Undo the change to the one or the other; only tools write them."));
        }
    }

    private static String statesOfTranslations() {
        return Stream.of(TranslationState.values())
                .filter(state -> state != TranslationState.SOURCE)
                .map(state -> quoted(state.word()))
                .collect(Collectors.joining(", "));
    }

    private Location at(JsonPointer pointer) {
        return file.locate(pointer);
    }

    /** The value as it stands in a message: the beginning of a long one, on one line. */
    private static String quoted(String value) {
        String line = value.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
        return "\"" + (line.length() > EXCERPT * 2 ? line.substring(0, EXCERPT) + "…" : line) + "\"";
    }
}
