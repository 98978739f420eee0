package org.incubationtoolkits.export.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.incubationtoolkits.export.Label;
import org.incubationtoolkits.export.Labels;
import org.incubationtoolkits.export.internal.wording.Phrases;
import org.incubationtoolkits.model.content.Span;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");

    private final Wording english = new Wording(new Phrases(Locale.ENGLISH), Labels.SOURCE);
    private final Wording estonian = new Wording(new Phrases(ESTONIAN), Labels.SOURCE);

    @Test
    void saysTheLanguageOfTextsInAnotherOne() {
        assertThat(estonian.text(Text.of("a*", ESTONIAN)).source()).isEqualTo("a\\*");
        assertThat(estonian.text(Text.of("a*", Locale.ENGLISH)).source())
                .isEqualTo("<span lang=\"en\" dir=\"ltr\">a\\*</span>");
        assertThat(estonian.paragraph(Text.of("a", Locale.ENGLISH)).source())
                .isEqualTo("<div lang=\"en\" dir=\"ltr\" markdown=\"1\">\n\na\n\n</div>");
    }

    @Test
    void fillsLabelsAndSaysTheLanguageOfEachValue() {
        assertThat(english.label(Label.GO_ON, "title", Text.of("a*", Locale.ENGLISH))
                        .source())
                .isEqualTo("Go on to: a\\*");
        assertThat(english.label(Label.GO_ON, "title", Text.of("b", ESTONIAN)).source())
                .isEqualTo("Go on to: <span lang=\"et\" dir=\"ltr\">b</span>");
        assertThat(estonian.label(Label.GO_ON, "title", Text.of("b", ESTONIAN)).source())
                .isEqualTo("<span lang=\"en\" dir=\"ltr\">Go on to: <span lang=\"et\" dir=\"ltr\">b</span></span>");
        assertThat(english.label(Label.PERCENT_RANGE, "percent", new Span(0, 49))
                        .source())
                .isEqualTo("0–49 percent");
    }

    @Test
    void putsASingleParagraphOfAListIntoNoBlockOfItsOwn() {
        assertThat(estonian.item(RichText.of("a *b*", Locale.ENGLISH)).source())
                .isEqualTo("<span lang=\"en\" dir=\"ltr\">a *b*</span>");
        assertThat(estonian.item(RichText.of("a\n\nb", Locale.ENGLISH)).source())
                .isEqualTo("<div lang=\"en\" dir=\"ltr\" markdown=\"1\">\n\na\n\nb\n\n</div>");
    }
}
