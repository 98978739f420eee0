package org.incubationtoolkits.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.incubationtoolkits.model.Catalogue;
import org.incubationtoolkits.model.Item;
import org.incubationtoolkits.model.Role;
import org.incubationtoolkits.model.Toolkit;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.ItemKind;
import org.incubationtoolkits.model.id.ItemRef;
import org.incubationtoolkits.model.testing.Json;
import org.incubationtoolkits.model.testing.Samples;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionItemsTest {

    private static final Locale PT = Locale.forLanguageTag("pt-PT");

    static Stream<Item> items() {
        return Stream.of(CatalogueReader.canonical(), Samples.baseCatalogue())
                .flatMap(Catalogue::items)
                .filter(item -> !(item instanceof Toolkit));
    }

    @ParameterizedTest
    @MethodSource("items")
    void readsWhatItWrote(Item item) {
        assertThat(read(item, PT)).isEqualTo(item);
        assertThat(read(item, Locale.ENGLISH)).isEqualTo(item);
    }

    @Test
    void saysLanguageDirectionStateAndFallbackOfEveryText() {
        Role role = new Role(
                Id.of("pilot"),
                List.of(Id.of("guide")),
                new Text("مرشد", Locale.forLanguageTag("ar"), TranslationState.MACHINE, true),
                Text.of("Pilot", Locale.ENGLISH));

        assertThat(EditionItems.write(role, Locale.forLanguageTag("ar")))
                .isEqualTo(Map.of(
                        "id",
                        "pilot",
                        "formerly",
                        List.of("guide"),
                        "title",
                        Map.of("text", "مرشد", "lang", "ar", "dir", "rtl", "state", "machine", "stale", true),
                        "summary",
                        Map.of("text", "Pilot", "lang", "en", "dir", "ltr", "fallback", true)));
    }

    @Test
    void writesATextAloneAsItStandsInAnItem() {
        Text text = Text.of("Pilot", Locale.ENGLISH);

        assertThat(EditionItems.write(text, Locale.ENGLISH))
                .isEqualTo(Map.of("text", "Pilot", "lang", "en", "dir", "ltr"));
        assertThat(EditionItems.write(text, PT))
                .isEqualTo(Map.of("text", "Pilot", "lang", "en", "dir", "ltr", "fallback", true));
    }

    @Test
    void keepsTheOrderOfTheRecord() {
        Item item = Samples.baseCatalogue()
                .find(new ItemRef(ItemKind.FACET, Id.of("phase")))
                .orElseThrow();

        assertThat(EditionItems.write(item, Locale.ENGLISH).keySet())
                .containsExactly("id", "formerly", "title", "summary", "values");
    }

    @Test
    void namesWhatIsInAToolkitById() {
        Toolkit toolkit = Samples.baseCatalogue().toolkits().get(0);

        assertThat(EditionItems.write(toolkit, Locale.ENGLISH)).containsEntry("tools", List.of("sketch", "talk"));
    }

    @Test
    void refusesToReadAToolkit() {
        Toolkit toolkit = Samples.baseCatalogue().toolkits().get(0);
        String json = Json.text(EditionItems.write(toolkit, Locale.ENGLISH));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionItems.read(Toolkit.class, "toolkit", json))
                .withMessage("a Toolkit contains items of other files");
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(Samples.lines(
                        EditionItems.read(Role.class, "role.pilot", "{\n \"id\": \"Pilot\",\n \"titel\": 1\n}")))
                .containsExactly(
                        "role.pilot:1:1: error [TK-1010] The member \"summary\" is missing.\n  hint: Add it.",
                        "role.pilot:1:1: error [TK-1010] The member \"title\" is missing.\n  hint: Add it.",
                        "role.pilot:2:8: error [TK-1013] \"Pilot\" is not an id: 1 to 64 characters a to z, 0 to 9 and -,"
                                + " beginning with a letter.\n  hint: Write \"pilot\".",
                        "role.pilot:3:2: error [TK-1009] The member \"titel\" is not known here.\n"
                                + "  hint: Did you mean \"title\"?");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // every item is a record and an item
    private static Object read(Item item, Locale edition) {
        String json = Json.text(EditionItems.write(item, edition));
        return EditionItems.read((Class) item.getClass(), item.ref().toString(), json)
                .orThrow();
    }
}
