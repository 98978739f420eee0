package org.incubationtoolkits.model.problem;

/**
 * Where something stands.
 *
 * @param source the file, as its reader would name it; or the address of an item that came from no file
 * @param line from 1; 0 where there is no line
 * @param column from 1, in characters (UTF-16 units); 0 where there is none
 * @param pointer the place inside the document
 */
public record Location(String source, int line, int column, JsonPointer pointer) {

    /** Returns the place of a whole file. */
    public static Location of(String source) {
        return new Location(source, 0, 0, JsonPointer.ROOT);
    }

    /** Returns {@code file:line:column}; without a line, the source and the pointer. */
    @Override
    public String toString() {
        if (line > 0) {
            return source + ":" + line + ":" + column;
        }
        return pointer.value().isEmpty() ? source : source + "#" + pointer;
    }
}
