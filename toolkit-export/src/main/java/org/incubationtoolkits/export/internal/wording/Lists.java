package org.incubationtoolkits.export.internal.wording;

import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.ListFormatter.FormattedList;
import com.ibm.icu.text.ListFormatter.Type;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Names in a row, as a sentence would have them. */
final class Lists {

    private Lists() {}

    static String in(ULocale locale, List<String> names, Width width) {
        return ListFormatter.getInstance(locale, Type.AND, width).format(names);
    }

    /**
     * Returns what stands before, between and after the names. It depends on them: Spanish has {@code y Estonia} but
     * {@code e Italia}.
     */
    static List<String> around(ULocale locale, List<String> names) {
        FormattedList formatted = ListFormatter.getInstance(locale)
                .formatToValue(names.stream().map(Lists::present).toList());
        String words = formatted.toString();
        ConstrainedFieldPosition name = new ConstrainedFieldPosition();
        name.constrainField(ListFormatter.Field.ELEMENT);
        List<String> around = new ArrayList<>();
        int done = 0;
        while (formatted.nextPosition(name)) {
            around.add(words.substring(done, name.getStart()));
            done = name.getLimit();
        }
        around.add(words.substring(done));
        return around;
    }

    /** ICU gives no place to a name without characters. */
    private static String present(String name) {
        return name.isEmpty() ? "-" : name;
    }
}
