package org.incubationtoolkits.model.provenance;

/** How sure it is that a source is under its licence. */
public enum LicenceStatus {
    /** Read at the source or at its publisher. */
    CONFIRMED,
    /** General knowledge. */
    RECALLED,
    UNKNOWN
}
