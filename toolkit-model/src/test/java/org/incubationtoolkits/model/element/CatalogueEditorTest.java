package org.incubationtoolkits.model.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Tool;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.io.CatalogueReader;
import org.incubationtoolkits.model.text.KeyedText;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueEditorTest {

    private static final Catalogue CANONICAL = CatalogueReader.canonical();

    private final CatalogueEditor editor = new CatalogueEditor(CANONICAL);

    @Test
    void everyTextIsFoundByItsKey() {
        List<KeyedText> texts = new ArrayList<>(CANONICAL.texts());
        CANONICAL.items().map(Item::texts).forEach(texts::addAll);

        assertThat(texts)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(text -> assertThat(
                                editor.find(Address.of(text.key().value())).flatMap(Element::text))
                        .contains(text.text()));
    }

    @Test
    void withoutChangesTheCatalogueIsTheSame() {
        assertThat(editor.catalogue()).isEqualTo(CANONICAL);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            tool.experiment-crad.title,             `Did you mean "tool.experiment-card.title"?`
            tool.experiment-card.stpes.sign,        `Did you mean "tool.experiment-card.steps.sign"?`
            tool.experiment-card.duration.longest,  `"tool.experiment-card.duration" has "min", "max".`
            catalogue.case,                         `Did you mean "catalogue.cases"?`
            nothing,                                `An address begins with a kind of item, such as "tool", and its id.`
            """)
    void tellsWhatWasProbablyMeant(String wrong, String hint) {
        assertThat(editor.find(Address.of(wrong))).isEmpty();
        assertThat(editor.hint(Address.of(wrong))).isEqualTo(hint);
    }

    @Test
    void aTextIsPutWhereThereWasNone() {
        Address content = Address.of("tool.experiment-card.slots.personal-data.content");
        assertThat(editor.find(content).orElseThrow().text()).isEmpty();

        editor.setText(content, Text.of("Ask.", Locale.ENGLISH));

        assertThat(tool("experiment-card")
                        .slots()
                        .get(0)
                        .content()
                        .orElseThrow()
                        .markdown()
                        .words())
                .isEqualTo("Ask.");
    }

    @Test
    void anItemThatIsRemovedIsInNoList() {
        editor.remove(Address.of("tool.pre-mortem"));
        Catalogue changed = editor.catalogue();

        assertThat(changed.tool(Id.of("pre-mortem"))).isEmpty();
        assertThat(changed.tools()).hasSize((int) CANONICAL.tools().count() - 1);
        assertThat(CANONICAL.tool(Id.of("pre-mortem"))).isPresent();
    }

    @Test
    void whatIsChangedInTwoStepsIsChangedInBoth() {
        Address list = Address.of("toolkit.incubation.tools");
        List<Id> ids = new ArrayList<>(editor.find(list).orElseThrow().ids().orElseThrow());
        Collections.reverse(ids);

        editor.setText(Address.of("tool.pre-mortem.title"), Text.of("Imagined failure", Locale.ENGLISH));
        editor.order(list, ids);

        assertThat(editor.catalogue().toolkits().get(0).tools())
                .extracting(Tool::id)
                .isEqualTo(ids);
        assertThat(tool("pre-mortem").title().words()).isEqualTo("Imagined failure");
    }

    @Test
    void referencesToWhatIsGoneAreDroppedAndNothingElse() {
        ItemRef gone = new ItemRef(ItemKind.TOOL, Id.of("pre-mortem"));

        Set<ItemRef> changed = editor.dropReferences(Set.of(gone));

        assertThat(changed).contains(new ItemRef(ItemKind.TOOL, Id.of("assumption-map")));
        assertThat(tool("assumption-map").related().orElseThrow().beside()).doesNotContain(gone.id());
        assertThat(editor.catalogue()
                        .items()
                        .filter(item -> !changed.contains(item.ref()) && !(item.kind() == ItemKind.TOOLKIT)))
                .allMatch(item -> CANONICAL.find(item.ref()).orElseThrow().equals(item));
    }

    @Test
    void anElementKnowsWhatItIs() {
        assertThat(element("tool.experiment-card").kind()).isEqualTo("tool");
        assertThat(element("tool.experiment-card.steps").kind()).isEqualTo("list");
        assertThat(element("tool.experiment-card.steps.sign").kind()).isEqualTo("step");
        assertThat(element("tool.experiment-card.steps.sign").isEntry()).isTrue();
        assertThat(element("tool.experiment-card.steps.sign.minutes").isSettable())
                .isTrue();
        assertThat(element("tool.experiment-card.steps.sign.id").isSettable()).isFalse();
        assertThat(element("tool.experiment-card.credit.licence").isSettable()).isFalse();
        assertThat(element("tool.experiment-card.title").textFormat()).isPresent();
        assertThat(element("tool.experiment-card.steps.sign.roles")
                        .written(Locale.ENGLISH)
                        .orElseThrow())
                .isInstanceOf(List.class);
        assertThat(element("toolkit.incubation.tools").itemsInFiles()).contains(ItemKind.TOOL);
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.setText(Address.of("tool.x.title"), Text.of("x", Locale.ENGLISH)))
                .withMessage("address must be in the catalogue, is \"tool.x.title\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.remove(Address.of("tool.experiment-card.title")))
                .withMessage("entry must stand in a list, is \"tool.experiment-card.title\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.order(Address.of("toolkit.incubation.tools"), List.of()))
                .withMessage("ids must be those of toolkit.incubation.tools, are []");
    }

    private Element element(String address) {
        return editor.find(Address.of(address)).orElseThrow();
    }

    private Tool tool(String id) {
        return editor.catalogue().tool(Id.of(id)).orElseThrow();
    }
}
