package org.incubationtoolkits.publish.command;

import org.incubationtoolkits.publish.pdf.Chromium;

/** Whether tests that print can run: not on a machine without Chromium, unless all tools are required there. */
public final class ChromiumOfTests {

    private ChromiumOfTests() {}

    public static boolean isThere() {
        return Chromium.find().isPresent() || System.getenv("TOOLKIT_REQUIRE_TOOLS") != null;
    }
}
