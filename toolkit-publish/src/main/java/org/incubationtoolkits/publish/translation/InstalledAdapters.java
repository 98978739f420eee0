package org.incubationtoolkits.publish.translation;

import java.util.List;
import java.util.ServiceLoader;
import org.incubationtoolkits.localization.LocalizationAdapter;

/** The adapters that {@link ServiceLoader} finds. */
public final class InstalledAdapters {

    private InstalledAdapters() {}

    public static List<LocalizationAdapter> all() {
        return ServiceLoader.load(LocalizationAdapter.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
