package org.incubationtoolkits.model.provenance;

/** What a licence permits, as facts. */
public record Permissions(
        Permission reuse, Permission adapt, Permission translate, Permission embed, Permission commercial) {

    /** An answer that may be missing. */
    public enum Permission {
        ALLOWED,
        FORBIDDEN,
        /** Nobody has read it anywhere; to be taken as forbidden. */
        UNKNOWN;

        public boolean isAllowed() {
            return this == ALLOWED;
        }
    }
}
