package org.incubationtoolkits.localization.format;

/** Which characters XML 1.0 has a place for (production 2, {@code Char}). */
final class XliffCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private XliffCharacters() {}

    static boolean isWritable(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000 && character <= Character.MAX_CODE_POINT;
    }

    static boolean areWritable(String text) {
        return text.codePoints().allMatch(XliffCharacters::isWritable);
    }

    /** Returns the text with U+FFFD for each character that XML has no place for; for what never comes back. */
    static String replaced(String text) {
        return areWritable(text)
                ? text
                : text.codePoints()
                        .map(character -> isWritable(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
