package org.example.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.html.ClassMap;
import org.incubationtoolkits.export.html.FragmentOptions;
import org.incubationtoolkits.export.html.HtmlFragments;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.io.CatalogueFiles;
import org.incubationtoolkits.publish.Editions;
import org.incubationtoolkits.publish.translation.LayeredFiles;

/** Prints a page with a tool in a language: {@code PageFromMain et pre-mortem}. The classes are those of GOV.UK Frontend. */
public final class PageFromMain {

    private PageFromMain() {}

    public static void main(String[] arguments) throws IOException {
        String language = arguments.length > 0 ? arguments[0] : "en";
        String tool = arguments.length > 1 ? arguments[1] : "pre-mortem";
        Edition edition = Editions.read(LayeredFiles.of(CatalogueFiles.bundled()), List.of(language))
                .orThrow()
                .made(false)
                .get(0);
        FragmentOptions options = FragmentOptions.DEFAULTS.withHeadingLevel(1).withClasses(ClassMap.govUk());
        String fragment = HtmlFragments.of(edition).with(options).tool(Id.of(tool));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("<!DOCTYPE html>");
        out.println("<html lang=\"" + edition.tag() + "\" class=\"govuk-template\">");
        out.println("<head><meta charset=\"utf-8\"><title>Toolkit</title></head>");
        out.println("<body class=\"govuk-template__body\"><main class=\"govuk-main-wrapper\">");
        out.println(fragment);
        out.println("</main></body></html>");
    }
}
