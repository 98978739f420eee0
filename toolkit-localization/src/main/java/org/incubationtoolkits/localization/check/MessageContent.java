package org.incubationtoolkits.localization.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The arguments in a message, or in one form of a message.
 *
 * @param arguments in order, without those inside their forms
 * @param text as it was written
 */
record MessageContent(List<Argument> arguments, String text) {

    static final MessageContent EMPTY = new MessageContent(List.of(), "");

    MessageContent {
        arguments = List.copyOf(arguments);
    }

    /** Returns the arguments here and in all forms, in order. */
    Stream<Argument> all() {
        return arguments.stream()
                .flatMap(argument -> Stream.concat(
                        Stream.of(argument),
                        argument.forms().stream().flatMap(form -> form.content().all())));
    }

    /** What decides over an argument's form. */
    enum Kind {
        /** Nothing: its value is put there. {@code #} is one too. */
        VALUE,
        PLURAL,
        ORDINAL,
        SELECT,
        /** Ranges of numbers, ICU's older way. */
        CHOICE
    }

    /**
     * An argument.
     *
     * @param type as it was written, such as {@code plural} or {@code date}; empty where there is none
     * @param offset what is subtracted from a plural's number first
     */
    record Argument(String name, Kind kind, String type, double offset, List<Form> forms) {

        Argument {
            forms = List.copyOf(forms);
        }

        boolean isPlural() {
            return kind == Kind.PLURAL || kind == Kind.ORDINAL;
        }
    }

    /**
     * What is said in one case.
     *
     * @param selector such as {@code one}, {@code =0} or a word
     */
    record Form(String selector, MessageContent content) {

        /** Returns whether the form is for one number and no other. */
        boolean isExact() {
            return selector.startsWith("=");
        }
    }
}
