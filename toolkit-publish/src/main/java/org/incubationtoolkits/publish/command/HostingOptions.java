package org.incubationtoolkits.publish.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.incubationtoolkits.export.Hosting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a site will be served. */
final class HostingOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where the site will be online, with a slash at the end. With it, the site has canonical links, site "
                            + "maps, a feed of changes, QR codes on paper, a page for addresses that are not there, and "
                            + "settings for common servers.")
    private @Nullable String baseUrl;

    @Option(
            names = "--offline",
            description = "Lets browsers keep the pages for reading without a network. Takes --base-url.")
    private boolean offline;

    Hosting hosting() {
        if (offline && baseUrl == null) {
            throw new ParameterException(spec.commandLine(), "--offline takes --base-url");
        }
        return new Hosting(Optional.ofNullable(baseUrl).map(this::address), offline);
    }

    private URI address(String value) {
        try {
            URI address = new URI(value);
            if (Hosting.isBase(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below, like any other address that does not do
        }
        throw new ParameterException(
                spec.commandLine(),
                "Invalid value for option '--base-url': \"" + value
                        + "\" does not begin with https:// or http://, or does not end in a slash");
    }
}
