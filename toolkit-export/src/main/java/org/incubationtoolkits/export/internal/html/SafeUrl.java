package org.incubationtoolkits.export.internal.html;

import java.util.regex.Pattern;
import org.incubationtoolkits.model.richtext.SafeLinks;

/** An address that may stand in a page: a relative one that we made, or an absolute one that is safe to follow. */
public record SafeUrl(String value) {

    private static final Pattern RELATIVE =
            Pattern.compile("[A-Za-z0-9._~/%-]*+([?][A-Za-z0-9._~/%&=+:,-]*+)?+(#[A-Za-z0-9._~%&=+:,-]++)?+");

    /** @throws IllegalArgumentException if {@code value} could run a script, or leads who knows where */
    public SafeUrl {
        boolean relative = RELATIVE.matcher(value).matches() && !value.startsWith("//");
        if (!relative && !SafeLinks.isSafe(value)) {
            throw new IllegalArgumentException(
                    "an address is relative, or begins with https:, http: or mailto:, is \"" + value + "\"");
        }
    }
}
