package org.incubationtoolkits.localization.term;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;

/** What is looked at in a file of terms and in a glossary alike, and the problems found. Used once. */
final class FileCheck {

    private static final int EXCERPT = 60;

    private final RecordFile<?> file;
    private final List<Problem> problems = new ArrayList<>();

    FileCheck(RecordFile<?> file) {
        this.file = file;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isOfFormat(String format, String known) {
        if (!format.equals(known)) {
            add(
                    TermProblem.UNKNOWN_FORMAT_VERSION,
                    JsonPointer.ROOT.child("format"),
                    "The format " + quoted(format) + " is not known here.",
                    "Write " + quoted(known) + ", or use the version of this library that wrote it.");
        }
        return problems.isEmpty();
    }

    /** Looks at a language tag that is the name of a member. */
    void checkLocale(JsonPointer pointer, Locale locale) {
        Optional<String> canonical = canonical(locale);
        if (canonical.filter(tag -> tag.equals(locale.toLanguageTag())).isEmpty()) {
            Location name = file.locateName(pointer);
            String message = quoted(locale.toLanguageTag())
                    + " is not a language tag in canonical form, so no text is in that language.";
            String hint = canonical.map(tag -> "Write " + quoted(tag) + ".").orElse("Name a language.");
            problems.add(TermProblem.LOCALE_NOT_CANONICAL.at(name, message).withHint(hint));
        }
    }

    private static Optional<String> canonical(Locale locale) {
        ULocale named = ULocale.createCanonical(ULocale.forLanguageTag(locale.toLanguageTag()));
        ULocale bare = new ULocale.Builder().setLocale(named).clearExtensions().build();
        return bare.getLanguage().isEmpty() ? Optional.empty() : Optional.of(bare.toLanguageTag());
    }

    void add(TermProblem code, JsonPointer pointer, String message, String hint) {
        problems.add(code.at(file.locate(pointer), message).withHint(hint));
    }

    /** The value as it stands in a message: the beginning of a long one, on one line. */
    static String quoted(String value) {
        String line = value.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ");
        return "\"" + (line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line) + "\"";
    }
}
