package org.incubationtoolkits.localization.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.incubationtoolkits.localization.SourceHash;

/**
 * What a text was when it was given to translators: the hashes of the source text and of the translation at that time. It
 * travels with the text through other people's tools, written {@code h1:3f9a0c11d2e4b587} or {@code
 * h1:3f9a0c11d2e4b587/h1:77aa0e0b4c1d2f36}.
 *
 * @param translation nothing where there was none
 */
public record Stamp(SourceHash source, Optional<SourceHash> translation) {

    private static final Pattern PATTERN = Pattern.compile("(h1:[0-9a-f]{16})(?:/(h1:[0-9a-f]{16}))?");

    /** Returns the stamp of these words. */
    public static Stamp of(String source, Optional<String> translation) {
        return new Stamp(SourceHash.of(source), translation.map(SourceHash::of));
    }

    /** Returns the first stamp that stands in {@code text}, with whatever around it; nothing if there is none. */
    public static Optional<Stamp> find(String text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.find()
                ? Optional.of(new Stamp(
                        new SourceHash(matcher.group(1)),
                        Optional.ofNullable(matcher.group(2)).map(SourceHash::new)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return source + translation.map(hash -> "/" + hash).orElse("");
    }
}
