package org.incubationtoolkits.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.internal.wording.Formats;
import org.incubationtoolkits.model.Assessment;
import org.incubationtoolkits.model.assessment.Dimension;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.Text;

/** Numbers, dates, lists and names of countries as the language of the page writes them. */
public final class Values {

    private final Wording wording;
    private final Formats formats;

    Values(Wording wording) {
        this.wording = wording;
        this.formats = wording.formats();
    }

    public String number(int number) {
        return formats.number(number);
    }

    public String year(int year) {
        return formats.year(year);
    }

    /** Returns a day, with the month in words. */
    public String date(LocalDate date) {
        return formats.date(date);
    }

    /** Returns the name of a country with a code of two letters, as in ISO 3166-1. */
    public Html country(String code) {
        return wording.text(formats.country(code));
    }

    /** Returns the names of countries, as one sentence would list them. */
    public Html countries(List<String> codes) {
        return list(
                codes.stream().map(code -> formats.country(code).words()).toList(),
                codes.stream().map(this::country).toList());
    }

    /** Returns what an answer counts, dimension by dimension, in the order of the assessment. */
    public Html points(Assessment assessment, Map<Id, Integer> points) {
        List<Html> counts = new ArrayList<>();
        for (Dimension dimension : assessment.dimensions()) {
            if (points.containsKey(dimension.id())) {
                Html number = Html.text(number(points.getOrDefault(dimension.id(), 0)));
                counts.add(Html.join(List.of(wording.text(dimension.title()), number), " "));
            }
        }
        return Html.join(counts, " · ");
    }

    /** Returns texts as one sentence would list them. */
    public Html texts(List<Text> texts) {
        return list(
                texts.stream().map(Text::words).toList(),
                texts.stream().map(wording::text).toList());
    }

    /** Returns names as one sentence would list them. */
    public String names(List<String> names) {
        return formats.list(names);
    }

    /** Returns the factors of the places of a ranking. */
    public String factors(List<Integer> factors) {
        return formats.row(factors.stream().map(factor -> "× " + number(factor)).toList());
    }

    /**
     * Returns elements as one sentence would list them.
     *
     * @param words those of each element, on which depends what stands between them
     */
    Html list(List<String> words, List<Html> elements) {
        List<String> around = formats.around(words);
        List<Html> pieces = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            pieces.add(Html.text(around.get(i)));
            pieces.add(elements.get(i));
        }
        pieces.add(Html.text(around.get(elements.size())));
        return Html.join(pieces, "");
    }
}
