package org.incubationtoolkits.model.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.internal.tree.Node;
import org.incubationtoolkits.model.problem.JsonPointer;

/** The ids of the entries of one list, to which new ones come. */
final class EntryIds {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 16;

    private final JsonPointer list;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> rounds = new HashMap<>();

    private EntryIds(JsonPointer list) {
        this.list = list;
    }

    /** Returns the ids that the entries of a list have and had. */
    static EntryIds of(JsonPointer list, Node node) {
        EntryIds ids = new EntryIds(list);
        if (node instanceof Node.Sequence sequence) {
            sequence.elements().stream()
                    .flatMap(entry -> Stream.concat(words(member(entry, "id")), words(member(entry, "formerly"))))
                    .forEach(ids.taken::add);
        }
        return ids;
    }

    /** Returns an id for an entry, which is taken from then on. */
    Id next(Node entry) {
        String words = list + "\n" + String.join("\n", words(entry).toList());
        String id = IntStream.iterate(rounds.getOrDefault(words, 0), round -> round + 1)
                .boxed()
                .flatMap(round -> candidates(words, round))
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        taken.add(id);
        return Id.of(id);
    }

    /** Equal entries begin where the one before found something. */
    private Stream<String> candidates(String words, int round) {
        rounds.put(words, round);
        String digits = digits(round == 0 ? words : words + "\n" + round);
        return IntStream.rangeClosed(FEWEST_DIGITS, MOST_DIGITS)
                .mapToObj(length -> letter() + "-" + digits.substring(0, length));
    }

    /** The letter tells people what they look at; x would make it an id of a variant. */
    private char letter() {
        return Stream.of(list.value().split("/"))
                .filter(segment -> !segment.matches("\\d*"))
                .reduce((first, last) -> last)
                .map(name -> name.charAt(0))
                .filter(letter -> letter >= 'a' && letter <= 'z' && letter != 'x')
                .orElse('e');
    }

    private static Stream<String> words(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.members().entrySet().stream()
                    .flatMap(member -> Stream.concat(
                            Stream.of(member.getKey()), words(member.getValue().value())));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.elements().stream().flatMap(EntryIds::words)
                : node instanceof Node.Scalar scalar ? Stream.of(scalar.text()) : Stream.of();
    }

    private static Node member(Node entry, String name) {
        Node.Member member =
                entry instanceof Node.Mapping mapping ? mapping.members().get(name) : null;
        return member == null ? new Node.Sequence(0, 0, List.of()) : member.value();
    }

    private static String digits(String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
