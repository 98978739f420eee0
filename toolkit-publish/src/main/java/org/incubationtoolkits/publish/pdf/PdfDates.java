package org.incubationtoolkits.publish.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which a PDF was made and changed (ISO 32000-1, section 14.3.3). */
final class PdfDates {

    private static final Pattern DATE = Pattern.compile("/(?:CreationDate|ModDate) \\(D:([0-9]{14})");
    private static final String THE_SAME = "20000101000000";

    private PdfDates() {}

    /** Returns the document as if it had been made on the first day of 2000; nothing in it moves. */
    static byte[] without(byte[] pdf) {
        byte[] changed = pdf.clone();
        Matcher date = DATE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (date.find()) {
            System.arraycopy(
                    THE_SAME.getBytes(StandardCharsets.ISO_8859_1), 0, changed, date.start(1), THE_SAME.length());
        }
        return changed;
    }
}
