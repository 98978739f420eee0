package org.incubationtoolkits.model.problem;

/** A place inside a document, as in RFC 6901; the empty pointer is the whole document. */
public record JsonPointer(String value) {

    public static final JsonPointer ROOT = new JsonPointer("");

    /** @throws IllegalArgumentException if {@code value} is neither empty nor begins with a slash */
    public JsonPointer {
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("JSON pointer must be empty or begin with \"/\", is \"" + value + "\"");
        }
    }

    public JsonPointer child(String member) {
        return new JsonPointer(value + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    public JsonPointer child(int index) {
        return new JsonPointer(value + "/" + index);
    }

    @Override
    public String toString() {
        return value;
    }
}
