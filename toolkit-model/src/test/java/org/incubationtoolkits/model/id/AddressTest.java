package org.incubationtoolkits.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            tool.assumption-map,                    tool.assumption-map, ''
            tool.assumption-map.canvas.blocks.when, tool.assumption-map, canvas/blocks/when
            catalogue.sources,                      catalogue,           sources
            catalogue,                              catalogue,           ''
            """)
    void beginsWithAnItem(String address, String item, String path) {
        assertThat(Address.of(address).item().map(ItemRef::toString)).contains(item);
        assertThat(String.join("/", Address.of(address).path())).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label.time", "tool", "nothing"})
    void mayBeginWithNoItem(String address) {
        assertThat(Address.of(address).item()).isEmpty();
    }

    @Test
    void knowsWhatIsAroundIt() {
        Address step = Address.of("tool.x.steps.sign");

        assertThat(step.parent()).contains(Address.of("tool.x.steps"));
        assertThat(Address.of("tool").parent()).isEqualTo(Optional.empty());
        assertThat(step.last()).isEqualTo("sign");
        assertThat(step.child("title")).isEqualTo(Address.of("tool.x.steps.sign.title"));
        assertThat(List.of("tool.x.steps.sign", "tool.x.steps", "tool.x.step", "tool.x.steps.sig"))
                .filteredOn(other -> step.isWithin(Address.of(other)))
                .containsExactly("tool.x.steps.sign", "tool.x.steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tool.x", "tool..x", "tool.x.", "tool/x", "tool.1"})
    void refusesWhatIsNone(String address) {
        assertThat(Address.isValid(address)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.of(address))
                .withMessage("address must be ids joined by dots, is \"" + address + "\"");
    }
}
