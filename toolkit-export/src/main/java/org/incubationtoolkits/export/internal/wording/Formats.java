package org.incubationtoolkits.export.internal.wording;

import com.ibm.icu.number.FormattedNumberRange;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.LocalizedNumberRangeFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.NumberRangeFormatter.RangeIdentityFallback;
import com.ibm.icu.text.ListFormatter.Width;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.incubationtoolkits.model.text.Text;

/**
 * Numbers, dates, lists and names of countries as one language writes them, from Unicode CLDR. Where CLDR does not know the
 * language there are signs instead of words: dates as in ISO 8601, lists with commas. Immutable and thread-safe.
 */
public final class Formats {

    private final Locale language;
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberRangeFormatter ranges;

    /** ICU takes microseconds for each; pages say the same few amounts again and again. */
    private final Map<Amount, String> amounts = new ConcurrentHashMap<>();

    private final Map<Amount, String> categories = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

    private Formats(Locale language) {
        this.language = language;
        this.locale = Cldr.dataFor(language);
        this.numbers = NumberFormatter.withLocale(locale);
        this.ranges = NumberRangeFormatter.withLocale(locale).identityFallback(RangeIdentityFallback.SINGLE_VALUE);
    }

    public static Formats of(Locale language) {
        return new Formats(language);
    }

    public Locale language() {
        return language;
    }

    public String number(long number) {
        return amount(new Amount(number, number));
    }

    /** Returns a year, which is not grouped as other numbers are. */
    public String year(int year) {
        return numbers.grouping(GroupingStrategy.OFF).format(year).toString();
    }

    /** Returns a day of the Gregorian calendar, with the month in words. */
    public String date(LocalDate date) {
        return locale.equals(ULocale.ROOT)
                ? date.toString()
                : dates.computeIfAbsent(date, day -> Dates.in(locale, day));
    }

    /**
     * Returns the name of a country: in English where CLDR does not know this language, and the code where it does not know
     * the country.
     *
     * @param code as in ISO 3166-1, two letters
     */
    public Text country(String code) {
        boolean here = !locale.equals(ULocale.ROOT);
        String name =
                LocaleDisplayNames.getInstance(here ? locale : ULocale.ENGLISH).regionDisplayName(code);
        return Text.of(name, here || name.equals(code) ? language : Locale.ENGLISH);
    }

    /** Returns names as a sentence lists them: with a word before the last one. */
    public String list(List<String> names) {
        return Lists.in(locale, names, Width.WIDE);
    }

    /** Returns values as a table lists them: with as little between them as the language allows. */
    public String row(List<String> values) {
        return Lists.in(locale, values, Width.NARROW);
    }

    /** Returns what stands before, between and after the names of a list: one more than there are names. */
    public List<String> around(List<String> names) {
        return Lists.around(locale, names);
    }

    /** Returns a value in words: the first that fits of a number, a date, a list, or what its {@code toString} gives. */
    String value(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(String::valueOf).toList());
        }
        return Amount.of(value).map(this::amount).orElseGet(value::toString);
    }

    String amount(Amount amount) {
        return amounts.computeIfAbsent(
                amount,
                each -> each.isSingle()
                        ? numbers.format(each.from()).toString()
                        : range(each).toString());
    }

    private FormattedNumberRange range(Amount amount) {
        return ranges.formatRange(amount.from(), amount.to());
    }

    /** Returns the plural category: {@code one}, {@code few}, … The rules are known for more languages than the words. */
    String category(Amount amount, PluralType type) {
        return type == PluralType.CARDINAL
                ? categories.computeIfAbsent(amount, each -> select(each, type))
                : select(amount, type);
    }

    private String select(Amount amount, PluralType type) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLocale(language), type);
        return amount.isSingle() || type == PluralType.ORDINAL
                ? rules.select(amount.to())
                : rules.select(range(amount));
    }
}
