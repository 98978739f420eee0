package org.incubationtoolkits.export.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Facet;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;

/** How the toolkits of a catalogue group their tools. Made once for an edition. */
final class Groups {

    private final Map<Id, List<Group>> byToolkit = new HashMap<>();
    private final Map<Id, Group> byTool = new HashMap<>();

    Groups(Catalogue catalogue) {
        for (Toolkit toolkit : catalogue.toolkits()) {
            List<Group> groups = toolkit.groupedBy()
                    .flatMap(facet -> catalogue.facets().stream()
                            .filter(each -> each.id().equals(facet))
                            .findFirst())
                    .map(facet -> groups(toolkit, facet))
                    .orElse(List.of());
            byToolkit.put(toolkit.id(), groups);
            groups.forEach(group -> group.tools().forEach(tool -> byTool.putIfAbsent(tool.id(), group)));
        }
    }

    private static List<Group> groups(Toolkit toolkit, Facet facet) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < facet.values().size(); i++) {
            Facet.Value value = facet.values().get(i);
            List<Tool> tools = toolkit.tools().stream()
                    .filter(tool -> tool.valuesOf(facet.id()).stream()
                            .findFirst()
                            .filter(value.id()::equals)
                            .isPresent())
                    .toList();
            if (!tools.isEmpty()) {
                groups.add(new Group(value.id(), i + 1, value.title(), value.summary(), tools));
            }
        }
        return groups;
    }

    /** Returns the groups of a toolkit, in order; empty where it does not group its tools. */
    List<Group> of(Toolkit toolkit) {
        return byToolkit.getOrDefault(toolkit.id(), List.of());
    }

    Optional<Group> of(Tool tool) {
        return Optional.ofNullable(byTool.get(tool.id()));
    }

    /** Returns the tools of a toolkit that are in no group. */
    List<Tool> ungrouped(Toolkit toolkit) {
        return toolkit.tools().stream()
                .filter(tool ->
                        of(toolkit).stream().noneMatch(group -> group.tools().contains(tool)))
                .toList();
    }
}
