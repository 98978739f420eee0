package org.incubationtoolkits.localization.check;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.LocaleChain;
import org.incubationtoolkits.localization.term.Enforcement;
import org.incubationtoolkits.localization.term.Glossary;
import org.incubationtoolkits.localization.term.GlossaryMatch;
import org.incubationtoolkits.localization.term.GlossarySearch;

/**
 * Where a source text has a word of the glossary, its translation has an approved form of it, and none that is forbidden.
 * Only words count: no code, no addresses, no placeholders, no references to terms.
 */
public final class GlossaryCheck implements Check {

    private static final Pattern REFERENCE = Pattern.compile("\\[\\[[a-z0-9|-]++]]");

    private final Glossary glossary;

    public GlossaryCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        if (glossary.entries().isEmpty() || !texts.source().equals(glossary.source())) {
            return Stream.empty();
        }
        GlossarySearch search = GlossarySearch.of(glossary, LocaleChain.inOneLanguage(texts.locale(), Map.of()));
        return texts.texts().stream().flatMap(text -> findings(text, search));
    }

    private Stream<Finding> findings(CheckedText text, GlossarySearch search) {
        String source = withoutReferences(text.sourceWording().prose());
        String target = withoutReferences(text.targetWording().prose());
        return search.matches(source, target)
                .flatMap(match -> Stream.concat(notApproved(text, match), forbidden(text, match)));
    }

    private static String withoutReferences(String prose) {
        return prose.contains("[[") ? REFERENCE.matcher(prose).replaceAll(" ") : prose;
    }

    private static Stream<Finding> notApproved(CheckedText text, GlossaryMatch match) {
        if (match.isApproved()) {
            return Stream.empty();
        }
        boolean isMust = match.entry().enforcement() == Enforcement.MUST;
        return Stream.of(text.finding(
                isMust ? CheckRule.GLOSSARY_MUST : CheckRule.GLOSSARY_TERM,
                "\"" + match.entry().word() + "\" is not translated by an approved word.",
                "Write " + words(match) + ", or add another word to the glossary."));
    }

    private static Stream<Finding> forbidden(CheckedText text, GlossaryMatch match) {
        return match.forbidden().stream()
                .map(form -> text.finding(
                        CheckRule.GLOSSARY_FORBIDDEN,
                        "\"" + match.entry().word() + "\" must not be translated by \"" + form + "\".",
                        "Write " + words(match) + "."));
    }

    private static String words(GlossaryMatch match) {
        return match.wording().approved().stream()
                .map(form -> "\"" + form + "\"")
                .collect(Collectors.joining(" or "));
    }
}
