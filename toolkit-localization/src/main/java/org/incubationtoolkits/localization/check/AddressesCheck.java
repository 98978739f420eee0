package org.incubationtoolkits.localization.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a reader sees the same web and mail addresses as in the source; the targets of links are not looked at. */
final class AddressesCheck implements Check {

    @Override
    public Stream<Finding> findings(CheckedTexts texts) {
        return texts.texts().stream().flatMap(AddressesCheck::findings);
    }

    private static Stream<Finding> findings(CheckedText text) {
        List<Address> source = Address.in(Prose.of(text.words(), text.format()));
        List<Address> target = Address.in(Prose.of(text.target(), text.format()));
        if (source.equals(target)) {
            return Stream.empty();
        }
        return Stream.of(true, false).flatMap(mail -> finding(text, words(source, mail), words(target, mail), mail));
    }

    private static Set<String> words(List<Address> addresses, boolean mail) {
        return addresses.stream()
                .filter(address -> address.isMail() == mail)
                .map(address -> address.words().endsWith("/")
                        ? address.words().substring(0, address.words().length() - 1)
                        : address.words())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Finding> finding(CheckedText text, Set<String> source, Set<String> target, boolean mail) {
        Set<String> lost = new LinkedHashSet<>(source);
        lost.removeAll(target);
        Set<String> added = new LinkedHashSet<>(target);
        added.removeAll(source);
        Difference difference = new Difference(List.copyOf(lost), List.copyOf(added));
        if (difference.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(text.finding(
                mail ? CheckRule.EMAIL_CHANGED : CheckRule.URL_CHANGED,
                difference.message(mail ? "mail address" : "address"),
                "Write the address as in the source, or give the reason for another one under \"waive\"."));
    }
}
