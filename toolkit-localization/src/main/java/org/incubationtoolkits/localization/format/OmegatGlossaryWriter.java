package org.incubationtoolkits.localization.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.incubationtoolkits.localization.exchange.GlossaryWriter;
import org.incubationtoolkits.localization.term.Glossary;

/** Writes a glossary for OmegaT: a word, its translation and a comment on each line, with tabs between them. */
public final class OmegatGlossaryWriter implements GlossaryWriter {

    @Override
    public String name() {
        return "omegat";
    }

    /** Returns the ending by which OmegaT knows that the file is in UTF-8, whatever the machine. */
    @Override
    public String ending() {
        return ".utf8";
    }

    @Override
    public byte[] write(Glossary glossary, Locale locale) {
        return GlossaryRow.in(glossary, locale)
                .map(row -> Stream.of(
                                row.entry().word(),
                                row.word(),
                                row.entry().note().orElse(""))
                        .map(cell -> cell.replaceAll("[\t\r\n]+", " "))
                        .collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
