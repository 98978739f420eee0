package org.incubationtoolkits.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.incubationtoolkits.export.Exporter;
import org.incubationtoolkits.export.Publication;
import org.incubationtoolkits.export.Sink;

/** Exports the same files whatever is published, in order of their paths. */
record FixedExporter(String format, SortedMap<String, String> files) implements Exporter {

    /** Returns an exporter that puts its own name into each file. */
    static FixedExporter of(String format, String... paths) {
        SortedMap<String, String> files = new TreeMap<>();
        List.of(paths).forEach(path -> files.put(path, format));
        return new FixedExporter(format, files);
    }

    static FixedExporter of(Map<String, String> files) {
        return new FixedExporter("fixed", new TreeMap<>(files));
    }

    @Override
    public void export(Publication publication, Sink sink) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            sink.put(file.getKey(), file.getValue());
        }
    }
}
