package org.incubationtoolkits.canvas.answers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;

/**
 * What people wrote into the canvas of a tool.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion always {@link #FORMAT_VERSION}
 * @param toolkit the id of the toolkit that the tool is part of
 * @param version that of the canvas which was filled in
 * @param language in which the canvas was shown; the answers may be in any
 * @param sheets several versions of thinking about the same thing, side by side
 */
public record CanvasAnswers(
        String format,
        int formatVersion,
        Id toolkit,
        Id tool,

        @Pattern(regexp = Syntax.VERSION, message = Syntax.VERSION_WORDS) String version,

        Locale language,
        @NotEmpty @Size(max = MAX_SHEETS) List<@Valid AnsweredSheet> sheets) {

    public static final String FORMAT = "canvas-answers";
    public static final int FORMAT_VERSION = 1;

    /** The greatest number of sheets in a file. */
    public static final int MAX_SHEETS = 50;

    public CanvasAnswers {
        sheets = List.copyOf(sheets);
    }

    /** Returns answers in today's format. */
    public static CanvasAnswers of(Id toolkit, Id tool, String version, Locale language, List<AnsweredSheet> sheets) {
        return new CanvasAnswers(FORMAT, FORMAT_VERSION, toolkit, tool, version, language, sheets);
    }

    public CanvasAnswers withSheets(List<AnsweredSheet> sheets) {
        return new CanvasAnswers(format, formatVersion, toolkit, tool, version, language, sheets);
    }

    CanvasAnswers withVersion(String version) {
        return new CanvasAnswers(format, formatVersion, toolkit, tool, version, language, sheets);
    }
}
