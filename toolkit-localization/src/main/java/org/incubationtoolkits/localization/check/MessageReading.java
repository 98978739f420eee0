package org.incubationtoolkits.localization.check;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Turns the parts of ICU's {@link MessagePattern} into a tree. Used once. */
final class MessageReading {

    private final MessagePattern pattern;
    private final StringBuilder prose = new StringBuilder();
    private final Deque<String> plurals = new ArrayDeque<>();

    MessageReading(MessagePattern pattern) {
        this.pattern = pattern;
    }

    MessageContent content() {
        return content(0);
    }

    /** Returns the words of all forms; to be called after {@link #content}. */
    String prose() {
        return prose.toString().strip();
    }

    /** @param start the number of a part that begins a message or a form */
    private MessageContent content(int start) {
        List<MessageContent.Argument> arguments = new ArrayList<>();
        int limit = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= limit; i++) {
            Part part = pattern.getPart(i);
            prose.append(pattern.getPatternString(), from, part.getIndex());
            switch (part.getType()) {
                case ARG_START -> {
                    prose.append(' ');
                    arguments.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                }
                case REPLACE_NUMBER -> {
                    prose.append(' ');
                    arguments.add(value(plurals.isEmpty() ? "#" : plurals.getFirst(), ""));
                }
                default -> {}
            }
            from = pattern.getPart(i).getLimit();
        }
        prose.append('\n');
        return new MessageContent(arguments, text(start, limit));
    }

    private String text(int start, int limit) {
        return pattern.getPatternString()
                .substring(
                        pattern.getPart(start).getLimit(),
                        pattern.getPart(limit).getIndex());
    }

    private static MessageContent.Argument value(String name, String type) {
        return new MessageContent.Argument(name, MessageContent.Kind.VALUE, type, 0, List.of());
    }

    private MessageContent.Argument argument(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        return switch (type) {
            case NONE -> value(name, "");
            case SIMPLE ->
                value(name, pattern.getSubstring(pattern.getPart(start + 2)).toLowerCase(Locale.ROOT));
            default -> complex(start, name, type);
        };
    }

    private MessageContent.Argument complex(int start, String name, ArgType type) {
        double offset = type.hasPluralStyle() ? pattern.getPluralOffset(start + 2) : 0;
        if (type.hasPluralStyle()) {
            plurals.push(name);
        }
        List<MessageContent.Form> forms = forms(start);
        if (type.hasPluralStyle()) {
            plurals.pop();
        }
        return new MessageContent.Argument(name, kind(type), type.name().toLowerCase(Locale.ROOT), offset, forms);
    }

    private List<MessageContent.Form> forms(int start) {
        List<MessageContent.Form> forms = new ArrayList<>();
        String selector = "";
        for (int i = start + 2; i < pattern.getLimitPartIndex(start); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                forms.add(new MessageContent.Form(selector, content(i)));
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static MessageContent.Kind kind(ArgType type) {
        return switch (type) {
            case PLURAL -> MessageContent.Kind.PLURAL;
            case SELECTORDINAL -> MessageContent.Kind.ORDINAL;
            case SELECT -> MessageContent.Kind.SELECT;
            case CHOICE -> MessageContent.Kind.CHOICE;
            case NONE, SIMPLE -> MessageContent.Kind.VALUE;
        };
    }
}
