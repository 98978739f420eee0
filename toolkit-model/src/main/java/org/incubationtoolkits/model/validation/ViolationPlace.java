package org.incubationtoolkits.model.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;

/** Follows a path of Jakarta Validation through the records, to say in which item it ends and where. */
final class ViolationPlace {

    private Object value;
    private Place place;

    private ViolationPlace(Catalogue catalogue) {
        this.value = catalogue;
        this.place = Place.of(new ItemRef(ItemKind.CATALOGUE, catalogue.id()));
    }

    static Place of(Catalogue catalogue, Path path) {
        ViolationPlace walk = new ViolationPlace(catalogue);
        path.forEach(walk::follow);
        return walk.place;
    }

    private void follow(Path.Node node) {
        if (value instanceof List<?> list && node.getIndex() != null) {
            enter(list.get(node.getIndex()), place.child(node.getIndex()));
        } else if (value instanceof Map<?, ?> map && node.getKey() != null) {
            enter(
                    Objects.requireNonNull(map.get(node.getKey())),
                    place.child(node.getKey().toString()));
        }
        boolean isLeaf = value instanceof Text || value instanceof RichText;
        if (node.getKind() == ElementKind.PROPERTY && !isLeaf) {
            enter(read(node.getName()), place.child(node.getName()));
        }
    }

    private void enter(Object next, Place where) {
        value = next instanceof Optional<?> present && present.isPresent() ? present.get() : next;
        boolean ownFile = value instanceof Item
                && value.getClass().getAnnotation(OfKind.class).inOwnFile();
        place = ownFile ? Place.of(((Item) value).ref()) : where;
    }

    private Object read(String property) {
        try {
            var accessor = value.getClass().getMethod(property);
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
