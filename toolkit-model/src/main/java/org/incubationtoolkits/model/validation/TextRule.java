package org.incubationtoolkits.model.validation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.internal.codec.TextForm;
import org.incubationtoolkits.model.internal.codec.ValueVisitor;
import org.incubationtoolkits.model.internal.tree.Excerpts;
import org.incubationtoolkits.model.problem.ModelProblem;
import org.incubationtoolkits.model.problem.Passage;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.richtext.RichTextFault;
import org.incubationtoolkits.model.richtext.RichTextParser;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.text.TextKey;

/** What words may be made of, and how long their keys may get. */
final class TextRule implements Rule {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final Optional<Catalogue> valid;

    TextRule() {
        this(Optional.empty());
    }

    private TextRule(Optional<Catalogue> valid) {
        this.valid = valid;
    }

    /** Returns a rule that has nothing to say of texts that are the same objects as in a valid catalogue. */
    static TextRule trusting(Catalogue valid) {
        return new TextRule(Optional.of(valid));
    }

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Set<Text> known = Collections.newSetFromMap(new IdentityHashMap<>());
        valid.ifPresent(each -> each.mapTexts((key, text, format) -> {
            known.add(text);
            return text;
        }));
        Walk.through(catalogue, new ValueVisitor() {
            @Override
            public void text(Place place, String key, Text text, TextForm form) {
                checkKey(place, key, findings);
                if (known.contains(text)) {
                    return;
                }
                checkCharacters(place, text.words(), findings);
                form.limit().ifPresent(limit -> checkLength(place, text.words(), limit, findings));
                if (form.format() == TextFormat.RICH && text.words().length() <= Text.MAX_LENGTH) {
                    RichTextParser.parse(text.words()).faults().forEach(fault -> add(fault, text, place, findings));
                }
            }

            @Override
            public void words(Place place, String words) {
                checkCharacters(place, words, findings);
            }
        });
    }

    private static void checkKey(Place place, String key, Findings findings) {
        if (key.length() > TextKey.MAX_LENGTH) {
            findings.add(
                    ModelProblem.KEY_TOO_LONG,
                    place,
                    "The key of this text has " + key.length() + " characters, but may have at most "
                            + TextKey.MAX_LENGTH + ": \"" + key + "\".",
                    "Give shorter ids to what the text is in.");
        }
    }

    private static void checkLength(Place place, String words, int limit, Findings findings) {
        long length = words.length() <= limit
                ? words.length()
                : GRAPHEME.matcher(words).results().count();
        if (length > limit) {
            findings.add(
                    ModelProblem.WRONG_SIZE,
                    place,
                    "The text has " + length + " characters, but may have at most " + limit + ".",
                    "Shorten it; translations are often longer still.");
        }
    }

    private static void checkCharacters(Place place, String words, Findings findings) {
        OptionalInt bad = words.codePoints().filter(TextRule::isForbidden).findFirst();
        if (bad.isPresent()) {
            findings.addAt(
                    new Passage(Character.toString(bad.getAsInt()), 0),
                    ModelProblem.FORBIDDEN_CHARACTER,
                    place,
                    String.format(Locale.ROOT, "The text contains the character U+%04X.", bad.getAsInt()),
                    "Delete it.");
        }
    }

    /** Controls, lone surrogates, characters that XML 1.0 has no place for, and overrides that can hide what is written. */
    private static boolean isForbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean override = c == 0x202D || c == 0x202E;
        return control || surrogate || override || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static void add(RichTextFault fault, Text text, Place place, Findings findings) {
        String snippet = Excerpts.of(fault.snippet());
        Passage passage = Passage.in(text.words(), fault.offset(), fault.snippet());
        if (fault.kind() == RichTextFault.Kind.UNSAFE_LINK) {
            findings.addAt(
                    passage,
                    ModelProblem.UNSAFE_LINK,
                    place,
                    "The link to \"" + snippet + "\" is not allowed.",
                    "Link to a full address that begins with https:, http: or mailto:.");
        } else {
            findings.addAt(
                    passage,
                    ModelProblem.RICH_TEXT_NOT_ALLOWED,
                    place,
                    "Rich text may not contain " + fault.kind().description() + ": \"" + snippet + "\".",
                    "Use paragraphs, lists, emphasis, strong, code and links; put a backslash before a character that is"
                            + " meant as it is.");
        }
    }
}
