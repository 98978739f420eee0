package org.incubationtoolkits.canvas.render;

/** Numbers as SVG has them: two decimals at most, with a point, on every machine. */
final class Decimal {

    private Decimal() {}

    static String of(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        long rest = hundredths % 100;
        if (rest == 0) {
            return sign + hundredths / 100;
        }
        String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
        return sign + hundredths / 100 + "." + decimals;
    }
}
