package org.incubationtoolkits.localization.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.incubationtoolkits.localization.exchange.ExchangeProblem;
import org.incubationtoolkits.localization.exchange.Handback;
import org.incubationtoolkits.localization.exchange.HandbackUnit;
import org.incubationtoolkits.model.problem.Location;
import org.incubationtoolkits.model.problem.Problem;
import org.incubationtoolkits.model.problem.Result;

/** Reads a document of any version of XLIFF; which one it is, is told by the namespace of its first element. Used once. */
final class XliffReading {

    private final XliffInput input;
    private final List<HandbackUnit> units = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private Optional<Locale> source = Optional.empty();
    private Optional<Locale> locale = Optional.empty();
    private int unitsSeen;

    private XliffReading(XliffInput input) {
        this.input = input;
    }

    static Result<Handback> read(String display, byte[] content) {
        return FileText.read(display, content, XliffReading::read);
    }

    private static Result<Handback> read(FileText file) {
        try {
            return new XliffReading(XliffInput.open(file)).document(file.display());
        } catch (XliffRefusal refusal) {
            return Result.failed(List.of(refusal.problem()));
        }
    }

    private Result<Handback> document(String display) throws XliffRefusal {
        input.enter();
        XliffVersion version = version();
        source = language("srcLang");
        locale = language("trgLang");
        while (input.enter()) {
            if (input.name().equals("file")) {
                file(version);
            } else {
                input.skip();
            }
        }
        input.finish();
        Optional<String> group =
                groups.size() == 1 ? Optional.of(groups.iterator().next()) : Optional.empty();
        return Result.of(new Handback(Location.of(display), group, source, locale, units), problems);
    }

    private XliffVersion version() throws XliffRefusal {
        Optional<XliffVersion> version = XliffVersion.of(input.namespace())
                .filter(it -> input.localName().equals("xliff"));
        if (version.isEmpty()) {
            String message = "The element " + Excerpt.of(input.localName()) + " in the namespace "
                    + Excerpt.of(input.namespace()) + " does not begin a file of XLIFF 1.2, 2.0, 2.1 or 2.2.";
            throw new XliffRefusal(ExchangeProblem.NOT_READABLE.at(input.begin(), message));
        }
        return version.get();
    }

    private void file(XliffVersion version) throws XliffRefusal {
        input.attribute("original").or(() -> input.attribute("id")).ifPresent(groups::add);
        Optional<Locale> fileSource = language("source-language");
        Optional<Locale> fileLocale = language("target-language");
        if (differs(source, fileSource) || differs(locale, fileLocale)) {
            String message = "A file in the document is " + languages(fileSource, fileLocale)
                    + ", but another before it " + languages(source, locale) + ".";
            problems.add(ExchangeProblem.OTHER_CONTENT
                    .at(input.begin(), message)
                    .withHint("Give each language in a document of its own."));
            input.skip();
            return;
        }
        source = source.or(() -> fileSource);
        locale = locale.or(() -> fileLocale);
        units(version);
    }

    private static boolean differs(Optional<Locale> known, Optional<Locale> given) {
        return known.isPresent() && given.isPresent() && !known.equals(given);
    }

    private static String languages(Optional<Locale> source, Optional<Locale> locale) {
        return "from " + tag(source) + " into " + tag(locale);
    }

    private static String tag(Optional<Locale> locale) {
        return Excerpt.of(locale.map(Locale::toLanguageTag).orElse(""));
    }

    private void units(XliffVersion version) throws XliffRefusal {
        while (input.enter()) {
            switch (input.name()) {
                case "body", "group" -> units(version);
                case "trans-unit", "unit" -> unit(version);
                default -> input.skip();
            }
        }
    }

    private void unit(XliffVersion version) throws XliffRefusal {
        if (++unitsSeen > FileText.MAX_UNITS) {
            throw XliffInput.refused(input.begin(), "The file has more than \"" + FileText.MAX_UNITS + "\" units.");
        }
        XliffUnit unit = version == XliffVersion.XLIFF_12
                ? new Xliff12UnitReading(input).read()
                : new Xliff2UnitReading(input).read();
        List<Problem> found = unit.problems();
        problems.addAll(found);
        if (found.isEmpty()) {
            units.add(unit.handback());
        }
    }

    /** Some tools write underscores. What is no language tag tells no language. */
    private Optional<Locale> language(String attribute) {
        return input.attribute(attribute).flatMap(tag -> LanguageTag.parse(tag.replace('_', '-')));
    }
}
