package org.incubationtoolkits.publish.command;

/** A number and what it counts, in English. */
final class Counted {

    private Counted() {}

    static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
