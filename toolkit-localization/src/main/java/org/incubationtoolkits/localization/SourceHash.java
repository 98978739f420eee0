package org.incubationtoolkits.localization;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash of a source text: what a translation was made from. Written {@code h1:} and the first 16 hexadecimal digits
 * of the SHA-256 of the text in UTF-8, in Unicode's normalisation form C, with {@code \n} as line end and without white
 * space at the ends of lines. Two texts with one hash need no different translations.
 */
public record SourceHash(String value) {

    private static final String ALGORITHM = "h1:";
    private static final int BYTES = 8;
    private static final Pattern PATTERN = Pattern.compile(ALGORITHM + "[0-9a-f]{16}");

    /** @throws IllegalArgumentException if {@code value} is not {@linkplain #isValid valid} */
    public SourceHash {
        if (!isValid(value)) {
            throw new IllegalArgumentException("hash must match " + PATTERN + ", is \"" + value + "\"");
        }
    }

    /** Returns the hash of a text. */
    public static SourceHash of(String text) {
        byte[] digest = sha256().digest(normalised(text).getBytes(StandardCharsets.UTF_8));
        return new SourceHash(ALGORITHM + HexFormat.of().formatHex(digest, 0, BYTES));
    }

    public static boolean isValid(String value) {
        return PATTERN.matcher(value).matches();
    }

    /** The normaliser of ICU, because that of the JDK knows more characters with each version. */
    private static String normalised(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String stripped =
                Stream.of(lines.split("\n", -1)).map(String::stripTrailing).collect(Collectors.joining("\n"));
        return Normalizer2.getNFCInstance().normalize(stripped);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
