package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.incubationtoolkits.model.richtext.RichTextFault;

/** Rich texts have the stress, links and code of their source, in any order, and nothing that is not allowed. */
final class MarkupCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(MarkupCheck::ofText);
    }

    private static Stream<Finding> ofText(CheckedText text) {
        return text.targetWording().markup().stream()
                .flatMap(target ->
                        text.sourceWording().markup().stream().flatMap(source -> findings(text, source, target)));
    }

    private static Stream<Finding> findings(CheckedText text, Markup source, Markup target) {
        return Stream.of(
                        elements(text, source, target),
                        unsafe(text, target.faults()),
                        links(text, Mismatch.of(source.links(), target.links())),
                        code(text, Mismatch.of(source.code(), target.code())))
                .flatMap(each -> each);
    }

    private static Stream<Finding> elements(CheckedText text, Markup source, Markup target) {
        Mismatch mismatch = Mismatch.of(source.elements(), target.elements());
        return told(
                text,
                CheckRule.MARKUP_TAGS,
                mismatch,
                "The translation has " + counts(mismatch.missing(), "fewer", mismatch.extra(), "more")
                        + " than the source.",
                "Mark the words that say what the marked words of the source say; a space or punctuation may have to stand"
                        + " outside the signs.");
    }

    private static String counts(
            SortedMap<String, Integer> missing, String fewer, SortedMap<String, Integer> extra, String more) {
        String first = counts(missing, fewer);
        String second = counts(extra, more);
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", and " + second + ",";
    }

    private static String counts(SortedMap<String, Integer> elements, String word) {
        return Excerpt.list(elements.keySet(), name -> elements.get(name) + " " + word + " " + Excerpt.quoted(name));
    }

    private static Stream<Finding> unsafe(CheckedText text, List<RichTextFault> faults) {
        if (faults.isEmpty()) {
            return Stream.empty();
        }
        List<String> what = faults.stream()
                .map(fault -> fault.kind().description() + " " + Excerpt.quoted(fault.snippet()))
                .distinct()
                .toList();
        return Stream.of(text.finding(
                CheckRule.MARKUP_UNSAFE,
                "Rich text may not contain " + Excerpt.list(what, each -> each) + ".",
                "Use the markup of the source; put a backslash before a character that is meant as it is."));
    }

    private static Stream<Finding> links(CheckedText text, Mismatch mismatch) {
        return told(
                text,
                CheckRule.MARKUP_LINKS,
                mismatch,
                "The links lead elsewhere than those of the source:" + lists(mismatch) + ".",
                "Copy the address from the source; a variant changes it by an overlay.");
    }

    private static Stream<Finding> code(CheckedText text, Mismatch mismatch) {
        return told(
                text,
                CheckRule.MARKUP_CODE,
                mismatch,
                "Code is not that of the source:" + lists(mismatch) + ".",
                "Copy what stands between the signs ` from the source.");
    }

    private static String lists(Mismatch mismatch) {
        String missing = mismatch.missing().isEmpty()
                ? ""
                : " without " + Excerpt.quoted(mismatch.missing().keySet());
        String extra = mismatch.extra().isEmpty()
                ? ""
                : " with " + Excerpt.quoted(mismatch.extra().keySet());
        return missing.isEmpty() || extra.isEmpty() ? missing + extra : missing + ", but" + extra;
    }

    private static Stream<Finding> told(
            CheckedText text, CheckRule rule, Mismatch mismatch, String message, String hint) {
        return mismatch.isEmpty() ? Stream.empty() : Stream.of(text.finding(rule, message, hint));
    }
}
