package org.incubationtoolkits.publish.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of this library, which the build writes into a resource. */
final class ToolkitVersion implements IVersionProvider {

    private static final String RESOURCE = "version.txt";

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream stream = ToolkitVersion.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return new String[] {"toolkit " + new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
