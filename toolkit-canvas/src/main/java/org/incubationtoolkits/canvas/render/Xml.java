package org.incubationtoolkits.canvas.render;

/** Words as the text of an XML 1.0 document; what XML cannot hold, such as a lone surrogate, becomes U+FFFD. */
final class Xml {

    private Xml() {}

    static String text(String words) {
        StringBuilder text = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xfffd);
            }
        });
        return text.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint < 0xd800
                || codePoint >= 0xe000 && codePoint < 0xfffe
                || codePoint >= 0x10000;
    }
}
