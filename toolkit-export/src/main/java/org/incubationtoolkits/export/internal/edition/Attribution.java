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
 * @param statements words that licences demand here: the item's own wherever it is used, those of a source where its
 *     words were adapted, and both where the texts shown are a translation
 */
public record Attribution(Licence licence, List<String> authors, Optional<Badge> badge, List<Text> statements) {

    public Attribution {
        authors = List.copyOf(authors);
        statements = List.copyOf(statements);
    }

    static Attribution of(EditionIndex index, Credit credit, List<KeyedText> texts) {
        Licence licence = index.licence(credit.licence());
        return new Attribution(
                licence, credit.authors(), Badge.of(licence.permits(), true), statements(index, credit, texts));
    }

    private static List<Text> statements(EditionIndex index, Credit credit, List<KeyedText> texts) {
        boolean translated = texts.stream().anyMatch(keyed -> keyed.text().state() != TranslationState.SOURCE);
        var ofLicence = statements(index.licence(credit.licence()), occasions(Occasion.USE, translated));
        var ofSources = credit.origins().stream()
                .filter(origin -> origin.relation() == Relation.ADAPTED_FROM)
                .map(origin -> index.licence(index.source(origin.source()).licence()))
                .flatMap(licence -> statements(licence, occasions(Occasion.ADAPTATION, translated)));
        return Stream.concat(ofLicence, ofSources).distinct().toList();
    }

    private static Set<Occasion> occasions(Occasion occasion, boolean translated) {
        return translated ? EnumSet.of(occasion, Occasion.TRANSLATION) : EnumSet.of(occasion);
    }

    private static Stream<Text> statements(Licence licence, Set<Occasion> occasions) {
        return licence.statements().stream()
                .filter(statement -> occasions.contains(statement.on()))
                .map(RequiredStatement::text);
    }
}
