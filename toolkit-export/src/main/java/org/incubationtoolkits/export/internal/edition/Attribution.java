package org.incubationtoolkits.export.internal.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Licence;
import org.incubationtoolkits.model.provenance.Badge;
import org.incubationtoolkits.model.provenance.Credit;
import org.incubationtoolkits.model.provenance.Origin.Relation;
import org.incubationtoolkits.model.provenance.RequiredStatement;
import org.incubationtoolkits.model.provenance.RequiredStatement.Occasion;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;

/**
 * Who has to be named for an item, and what has to be said with it.
 *
 * @param badge that of the licence; an editable version is always there, since the catalogue is one
 * @param changedBy who changed the item after its authors
 * @param statements words that licences demand here: the item's own wherever it is used, and where it was changed; those of
 *     a source where its words were adapted; and both where the texts shown are a translation
 */
public record Attribution(
        Licence licence, List<String> authors, List<String> changedBy, Optional<Badge> badge, List<Text> statements) {

    public Attribution {
        authors = List.copyOf(authors);
        changedBy = List.copyOf(changedBy);
        statements = List.copyOf(statements);
    }

    static Attribution of(EditionIndex index, Credit credit, List<KeyedText> texts, List<String> changedBy) {
        Licence licence = index.licence(credit.licence());
        Set<Occasion> occasions = EnumSet.of(Occasion.USE);
        if (!changedBy.isEmpty()) {
            occasions.add(Occasion.ADAPTATION);
        }
        boolean translated = texts.stream().anyMatch(keyed -> keyed.text().state() != TranslationState.SOURCE);
        List<Text> statements = Stream.concat(
                        statements(licence, occasions(occasions, translated)),
                        ofSources(index, credit, occasions(EnumSet.of(Occasion.ADAPTATION), translated)))
                .distinct()
                .toList();
        return new Attribution(licence, credit.authors(), changedBy, Badge.of(licence.permits(), true), statements);
    }

    private static Stream<Text> ofSources(EditionIndex index, Credit credit, Set<Occasion> occasions) {
        return credit.origins().stream()
                .filter(origin -> origin.relation() == Relation.ADAPTED_FROM)
                .map(origin -> index.licence(index.source(origin.source()).licence()))
                .flatMap(licence -> statements(licence, occasions));
    }

    private static Set<Occasion> occasions(Set<Occasion> occasions, boolean translated) {
        Set<Occasion> all = EnumSet.copyOf(occasions);
        if (translated) {
            all.add(Occasion.TRANSLATION);
        }
        return all;
    }

    private static Stream<Text> statements(Licence licence, Set<Occasion> occasions) {
        return licence.statements().stream()
                .filter(statement -> occasions.contains(statement.on()))
                .map(RequiredStatement::text);
    }
}
