package org.incubationtoolkits.model.content;

import java.util.List;

/** What its author may keep variants from changing, with everything in it. */
public interface Lockable {

    /** Returns what no variant may do to this or to anything in it, except that an item may be hidden with what is locked in it. */
    List<Lock> locked();

    /** Something that a variant does. */
    enum Lock {
        HIDE,
        REPLACE,
        ADD,
        ORDER,
        SET
    }
}
