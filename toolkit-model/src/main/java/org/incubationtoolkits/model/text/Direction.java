package org.incubationtoolkits.model.text;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written, by its script and not by a list of languages alone. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final Set<String> RTL_SCRIPTS = Set.of(
            "Adlm", "Arab", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Garay", "Gara", "Hatr", "Hebr", "Hung", "Khar",
            "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli",
            "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Thaa", "Todr", "Yezi");

    /** Languages whose likely script, in CLDR, is one of those above. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ae", "aeb", "aii", "apd", "ar", "arc", "ars", "ary", "arz", "avl", "bal", "bej", "bft", "bgn", "bgp",
            "bhe", "bqi", "brh", "bsh", "bsk", "cja", "ckb", "dcc", "dv", "fa", "fia", "gbz", "gju", "gjk", "glk",
            "haz", "he", "hnd", "hno", "hoj", "ks", "khw", "kvx", "kxp", "lah", "lki", "lrc", "luz", "mfa", "mvy",
            "mzn", "nqo", "ota", "oui", "pal", "phl", "phn", "phv", "pnb", "prd", "ps", "rhg", "rmt", "sam", "scl",
            "sd", "sdh", "sgl", "shu", "skr", "smp", "sog", "swb", "syc", "syr", "trw", "ug", "ur", "uz-AF", "wni",
            "xco", "xld", "xmn", "xmr", "xna", "xpr", "xsa", "yhd", "yi", "ydd", "az-IR", "az-IQ", "ku-IQ", "ku-IR",
            "ku-LB", "pa-PK", "ha-CM", "ha-SD", "kk-AF", "kk-CN", "kk-IR", "kk-MN", "ky-CN", "ms-CC", "tg-PK", "tk-AF",
            "tk-IR", "uz-CN", "sd-PK", "zlm-TH");

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    /** Returns the direction of the script that {@code language} names, or else of its likely script. */
    public static Direction of(Locale language) {
        return isRightToLeft(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(Locale language) {
        if (!language.getScript().isEmpty()) {
            return RTL_SCRIPTS.contains(language.getScript());
        }
        String code = language.getLanguage().equals("iw") ? "he" : language.getLanguage();
        return RTL_LANGUAGES.contains(code + "-" + language.getCountry())
                || RTL_LANGUAGES.contains(code) && !isLeftToRightIn(code, language.getCountry());
    }

    private static boolean isLeftToRightIn(String code, String country) {
        return code.equals("sd") && country.equals("IN");
    }

    /** Returns the value of the {@code dir} attribute of HTML. */
    public String value() {
        return value;
    }
}
