package org.incubationtoolkits.export.internal.wording;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Days in words. */
final class Dates {

    private Dates() {}

    /** Returns a day of the Gregorian calendar, also where another calendar is usual, and also before there was one. */
    static String in(ULocale locale, LocalDate date) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return DateFormat.getDateInstance(calendar, DateFormat.LONG, locale)
                .format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
