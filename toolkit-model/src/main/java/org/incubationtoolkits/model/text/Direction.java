package org.incubationtoolkits.model.text;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written, by its script and not by a list of languages alone. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final Set<String> RTL_SCRIPTS = words("""
            Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat
            Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Yezi
            """);

    /** Languages whose likely script, in CLDR 49, is one of those above. */
    private static final Set<String> RTL_LANGUAGES = words("""
            aao abh abv acm acq acw acx adf ae aeb aec aee aeq afb aib aii aij aiq ajp ajt aju amw apc apd ar
            ara arb arc arq ars ary arz ask atn auj auz avd ave avl ayh ayl ayn ayp azb bal bcc bdz bej bft bgn
            bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb cld clh czk dcc def deh dgl div dmk dml dv
            ecy esh fa fas fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk grr gwc gwf gwt gzi hac haz hbo
            he heb hkh hnd hno hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kas
            kbu kby kcy kfm khw klj kmz kqd ks ktl kvx kxp kzh lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz
            mby mde mey mfa mfi mhj mid mki mnj mve mvy myz mzb mzn nli nlm nqo ntz nyq oar obm odk omy oru ota
            otk oui pal pbt pbu per pes pgd phl phn phr phv plk pmu pnb prc prd prx ps psh psi pst pus qxq rdb
            rhg rmt sam sbn scl sd sdb sdf sdg sdh sds sgl sgr sgy shd shm shu shv siy siz skr smp smy snd sog
            sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm trw ug uig ur urd ush uzs vaf
            vgr vmh wbk wne wni wsv xco xhe xka xkc xkj xkp xld xly xmn xmr xna xpr xsa xsd xvi ydd ydg yhd yi
            yid yih yud zba zdj zrp zum
            """);

    /** Languages and countries where the likely script runs the other way than that of the language. */
    private static final Set<String> OTHERWISE_THERE = words("""
            az-IQ az-IR aze-IQ aze-IR azj-IQ azj-IR ha-CM ha-SD hau-CM hau-SD kaz-AF kaz-CN kaz-IR kaz-MN kir-CN
            kk-AF kk-CN kk-IR kk-MN kmr-IQ kmr-IR kmr-LB ku-IQ ku-IR ku-LB kur-IQ kur-IR kur-LB ky-CN may-CC
            mey-SN ms-CC msa-CC pa-PK pan-PK sd-IN snd-IN tg-PK tgk-PK ug-KZ ug-MN uig-KZ uig-MN uz-AF uzb-AF
            uzn-AF zsm-CC
            """);

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
        return RTL_LANGUAGES.contains(language.getLanguage())
                != OTHERWISE_THERE.contains(language.getLanguage() + "-" + language.getCountry());
    }

    /** Returns the value of the {@code dir} attribute of HTML. */
    public String value() {
        return value;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
