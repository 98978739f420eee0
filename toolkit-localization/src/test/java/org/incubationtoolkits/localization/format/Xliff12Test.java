package org.incubationtoolkits.localization.format;

import org.incubationtoolkits.localization.exchange.TranslationFormat;
import org.incubationtoolkits.localization.exchange.TranslationFormatContract;
import org.incubationtoolkits.model.text.TextKey;

class Xliff12Test implements TranslationFormatContract {

    @Override
    public TranslationFormat format() {
        return new Xliff12();
    }

    @Override
    public String opening(TextKey key) {
        return "<trans-unit id=\"" + key + "\"";
    }

    @Override
    public String shortFile(int units) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file><body>"
                + "<trans-unit id=\"a\"><source>b</source></trans-unit>".repeat(units)
                + "</body></file></xliff>";
    }
}
