package org.incubationtoolkits.localization.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.localization.check.MessageContent.Argument;
import org.incubationtoolkits.localization.check.MessageContent.Form;

/** Which arguments a message in one language shows, and where it does not. */
final class ShownArguments {

    private final Locale locale;

    ShownArguments(Locale locale) {
        this.locale = locale;
    }

    /** Returns the names of the arguments that are shown whatever their values are. */
    Set<String> always(MessageContent content) {
        Set<String> shown = new HashSet<>();
        for (Argument argument : content.arguments()) {
            if (argument.forms().isEmpty()) {
                shown.add(argument.name());
            } else {
                shown.addAll(inEveryForm(argument));
            }
        }
        return shown;
    }

    private Set<String> inEveryForm(Argument argument) {
        Set<String> common = in(argument, argument.forms().get(0));
        argument.forms().forEach(form -> common.retainAll(in(argument, form)));
        return common;
    }

    private Set<String> in(Argument argument, Form form) {
        Set<String> shown = always(form.content());
        if (saysItsNumber(argument, form)) {
            shown.add(argument.name());
        }
        return shown;
    }

    /** A form for one number, or for none, one or two, may say it in words. */
    private boolean saysItsNumber(Argument argument, Form form) {
        return argument.isPlural()
                && (form.isExact()
                        || PluralCategories.of(locale, argument.kind())
                                .map(categories -> categories.isSpeltOut(form.selector()))
                                .orElse(!form.selector().equals("other")));
    }

    /** Returns the forms in which {@code name} is not shown, each as {@code "few" of "count"}; innermost forms only. */
    List<String> formsWithout(String name, MessageContent content) {
        List<String> forms = new ArrayList<>();
        if (!always(content).contains(name)) {
            content.arguments().forEach(argument -> addFormsWithout(name, argument, forms));
        }
        return forms;
    }

    private void addFormsWithout(String name, Argument argument, List<String> forms) {
        for (Form form : argument.forms()) {
            if (in(argument, form).contains(name)) {
                continue;
            }
            List<String> inner = formsWithout(name, form.content());
            if (inner.isEmpty()) {
                forms.add(Excerpt.quoted(form.selector()) + " of " + Excerpt.quoted(argument.name()));
            } else {
                forms.addAll(inner);
            }
        }
    }
}
