package org.incubationtoolkits.localization.variant;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.model.io.RecordFile;
import org.incubationtoolkits.model.problem.JsonPointer;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.theme.Logo;
import org.incubationtoolkits.model.theme.Theme;
import org.incubationtoolkits.model.theme.ThemeCheck;
import org.incubationtoolkits.model.theme.ThemeProblem;

/** The theme in a manifest, with the file of its logo. */
record ThemeFiles(RecordFile<Manifest> manifest, CatalogueFiles files) {

    private static final int MAX_BYTES = 256 << 10;
    private static final JsonPointer THEME = JsonPointer.ROOT.child("theme");

    /** What a picture has no need of, and what can run programs, or fetch something, where it is opened by itself. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)<script|<foreignobject|<!entity|\\son[a-z]+\\s*=|href\\s*=\\s*[\"']?\\s*(?!#)[a-z/]");

    List<Problem> problems() throws IOException {
        Optional<Theme> theme = manifest.value().theme();
        if (theme.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(ThemeCheck.check(
                theme.get(), pointer -> manifest.locate(new JsonPointer(THEME.value() + pointer.value()))));
        Optional<Logo> logo = theme.get().logo().filter(each -> Logo.isValidFile(each.file()));
        if (logo.isPresent()) {
            problem(logo.get()).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<Problem> problem(Logo logo) throws IOException {
        Location at = manifest.locate(THEME.child("logo").child("file"));
        Optional<String> content = content(files, logo);
        if (content.isEmpty()) {
            return Optional.of(ThemeProblem.LOGO_FILE
                    .at(at, "There is no file \"" + logo.file() + "\", or it is longer than " + MAX_BYTES + " bytes.")
                    .withHint("Put a picture there."));
        }
        return ACTIVE.matcher(content.get()).find()
                ? Optional.of(ThemeProblem.LOGO_FILE
                        .at(
                                at,
                                "The logo \"" + logo.file()
                                        + "\" has scripts in it, or refers to something outside of it.")
                        .withHint("Export it as a plain SVG."))
                : Optional.empty();
    }

    /** Returns the picture; nothing if there is none, or it is too long. */
    static Optional<String> content(CatalogueFiles files, Logo logo) throws IOException {
        try (InputStream stream = files.open(logo.file()).orElse(null)) {
            byte[] content = stream == null ? new byte[0] : stream.readNBytes(MAX_BYTES + 1);
            return content.length == 0 || content.length > MAX_BYTES
                    ? Optional.empty()
                    : Optional.of(new String(content, StandardCharsets.UTF_8));
        }
    }
}
