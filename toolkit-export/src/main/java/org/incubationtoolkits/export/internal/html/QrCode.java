package org.incubationtoolkits.export.internal.html;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a QR code (ISO/IEC 18004), for paper. */
final class QrCode {

    /** The light frame that readers need around the code, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** Returns a drawing in one path, which says in words where it leads. */
    static Html svg(String address, String words) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        int size = code.size + 2 * QUIET;
        return new Html("<svg class=\"qr\" viewBox=\"0 0 " + size + " " + size + "\" role=\"img\" aria-label=\""
                + Html.text(words).markup() + "\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path fill=\"#000\" d=\"" + path(code) + "\"/></svg>");
    }

    /** Draws each row as runs of dark modules. */
    private static String path(io.nayuki.qrcodegen.QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int start = 0;
            while (start < code.size) {
                int end = start;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > start) {
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h')
                            .append(end - start)
                            .append("v1H")
                            .append(start + QUIET)
                            .append('z');
                }
                start = end + 1;
            }
        }
        return path.toString();
    }
}
