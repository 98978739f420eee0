package org.incubationtoolkits.localization.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads one string of a PO file: everything between two double quotes on one line, with the escapes of C. A number after a
 * backslash is a byte, so that {@code \303\251} is é. Used once.
 */
final class PoLiteral {

    private static final int MAX_OCTAL_DIGITS = 3;
    private static final int MAX_BYTE = 0xff;

    private final String line;
    private final StringBuilder words;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at;

    /**
     * @param start where the first double quote stands in {@code line}
     * @param words what is read is appended to
     */
    PoLiteral(String line, int start, StringBuilder words) {
        this.line = line;
        this.at = start + 1;
        this.words = words;
    }

    /** Reads the string, and returns what is wrong with it, at a column from 1 in line 0. */
    Optional<PoFault> read() {
        Optional<PoFault> fault = Optional.empty();
        while (at < line.length() && line.charAt(at) != '"' && fault.isEmpty()) {
            fault = line.charAt(at) == '\\' ? readEscape() : readCharacter();
        }
        return fault.or(this::appendBytes).or(this::readEnd);
    }

    private Optional<PoFault> readCharacter() {
        Optional<PoFault> fault = appendBytes();
        words.append(line.charAt(at));
        at++;
        return fault;
    }

    private Optional<PoFault> readEscape() {
        char letter = at + 1 < line.length() ? line.charAt(at + 1) : '\0';
        Optional<Character> meaning = PoString.meaning(letter);
        if (meaning.isPresent()) {
            Optional<PoFault> fault = appendBytes();
            words.append(meaning.get());
            at += 2;
            return fault;
        }
        if (letter == 'x') {
            return readByte(at + 2, line.length(), 16);
        }
        return readByte(at + 1, Math.min(line.length(), at + 1 + MAX_OCTAL_DIGITS), 8);
    }

    private Optional<PoFault> readByte(int from, int limit, int radix) {
        int value = 0;
        int end = from;
        while (end < limit && value <= MAX_BYTE && asciiDigit(line.charAt(end), radix) >= 0) {
            value = value * radix + asciiDigit(line.charAt(end), radix);
            end++;
        }
        if (end == from || value > MAX_BYTE) {
            int shown = Math.min(line.length(), Math.max(end, from + 1));
            return fault(Excerpt.of(line.substring(at, shown)) + " means nothing", "Write \\\\ for a backslash.");
        }
        bytes.write(value);
        at = end;
        return Optional.empty();
    }

    private static int asciiDigit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private Optional<PoFault> appendBytes() {
        if (bytes.size() == 0) {
            return Optional.empty();
        }
        try {
            words.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())));
            bytes.reset();
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return fault("the bytes before this place are not UTF-8", "Write the character itself.");
        }
    }

    private Optional<PoFault> readEnd() {
        if (at >= line.length()) {
            return fault("its text does not end on this line", "Write \" at its end, and \\n for a line end.");
        }
        at++;
        return line.substring(at).isBlank()
                ? Optional.empty()
                : fault("something follows after the text", "Write \\\" for a quote in a text.");
    }

    private Optional<PoFault> fault(String message, String hint) {
        return Optional.of(new PoFault(0, at + 1, message, hint));
    }
}
