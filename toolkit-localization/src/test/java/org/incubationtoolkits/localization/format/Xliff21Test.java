package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.exchange.TranslationFormatContract;
import org.incubationtoolkits.model.text.TextKey;

class Xliff21Test implements TranslationFormatContract {

    @Override
    public TranslationFormat format() {
        return Xliff2.version21();
    }

    @Override
    public String opening(TextKey key) {
        return "<unit id=\"" + key + "\"";
    }

    @Override
    public String shortFile(int units) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file>"
                + "<unit id=\"a\"><segment><source>b</source></segment></unit>".repeat(units)
                + "</file></xliff>";
    }
}
