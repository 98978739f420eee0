package org.incubationtoolkits.export.internal.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incubationtoolkits.export.Edition;
import org.incubationtoolkits.export.internal.json.JsonText;

/** What a device is told that installs an edition (Web Application Manifest). */
public final class WebManifest {

    private static final String FILE = "site.webmanifest";

    private WebManifest() {}

    /** Returns where the manifest of an edition lies on the site. */
    public static String path(Edition edition) {
        return edition.tag() + "/" + FILE;
    }

    static String of(Edition edition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", "./");
        tree.put("name", edition.catalogue().title().words());
        tree.put("description", edition.catalogue().summary().words());
        tree.put("lang", edition.tag());
        tree.put("dir", edition.direction().value());
        tree.put("start_url", "./");
        tree.put("scope", "./");
        tree.put("display", "minimal-ui");
        tree.put(
                "icons",
                List.of(
                        icon("icon.svg", "any", "image/svg+xml"),
                        icon("icon-192.png", "192x192", "image/png"),
                        icon("icon-512.png", "512x512", "image/png")));
        return JsonText.of(tree);
    }

    private static Map<String, Object> icon(String file, String sizes, String type) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", "../assets/icons/" + file);
        icon.put("sizes", sizes);
        icon.put("type", type);
        return icon;
    }
}
