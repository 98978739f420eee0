package org.incubationtoolkits.model.testing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.incubationtoolkits.model.content.Syntax;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TranslationState;

/** Records of any type of the model, made of what their components may hold: a member that is added is tested too. */
public final class AnyRecord {

    private static final Locale SOURCE = Locale.ENGLISH;

    private AnyRecord() {}

    /** Returns records that are right each in itself; ids need not be unique, and references need not lead anywhere. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        List<Arbitrary<Object>> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAnnotatedType)
                .map(AnyRecord::any)
                .toList();
        return Combinators.combine(components).as(values -> create(type, values));
    }

    private static <T> T create(Class<T> type, List<Object> values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<Object> any(AnnotatedType annotated) {
        Class<?> type = raw(annotated.getType());
        if (type == Optional.class) {
            return argument(annotated, 0).optional().map(value -> value);
        }
        if (type == List.class) {
            int least = leastSize(annotated);
            return argument(annotated, 0)
                    .list()
                    .ofMinSize(least)
                    .ofMaxSize(least + 1)
                    .map(value -> value);
        }
        if (type == Map.class) {
            int least = leastSize(annotated);
            return Arbitraries.maps(argument(annotated, 0), argument(annotated, 1))
                    .ofMinSize(least)
                    .ofMaxSize(least + 1)
                    .map(value -> value);
        }
        return scalar(type, annotated);
    }

    private static Arbitrary<Object> scalar(Class<?> type, AnnotatedElement constraints) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants()).map(value -> value);
        }
        if (type.isSealed()) {
            List<Arbitrary<Object>> cases = Arrays.stream(type.getPermittedSubclasses())
                    .map(AnyRecord::of)
                    .map(each -> each.map(Object.class::cast))
                    .toList();
            return Arbitraries.oneOf(cases);
        }
        if (type == int.class || type == Integer.class) {
            Min min = constraints.getAnnotation(Min.class);
            Max max = constraints.getAnnotation(Max.class);
            return Arbitraries.integers()
                    .between(min == null ? 0 : (int) min.value(), max == null ? 100_000 : (int) max.value())
                    .map(value -> value);
        }
        if (type == String.class) {
            return string(Optional.ofNullable(constraints.getAnnotation(Pattern.class)))
                    .map(value -> value);
        }
        return value(type);
    }

    private static Arbitrary<Object> value(Class<?> type) {
        Map<Class<?>, Arbitrary<?>> values = Map.of(
                boolean.class, Arbitraries.of(true, false),
                Id.class, ids(),
                Text.class, texts(),
                RichText.class, texts().map(RichText::new),
                Locale.class, locales(),
                URI.class,
                        Arbitraries.of("https://example.org/ä?a=b&c#d", "mailto:a@example.org", "http://[::1]/%20")
                                .map(URI::create),
                LocalDate.class, Arbitraries.integers().between(1, 60_000).map(LocalDate::ofEpochDay));
        return values.containsKey(type) ? values.get(type).map(value -> value) : of(type).map(value -> value);
    }

    private static Arbitrary<String> string(Optional<Pattern> pattern) {
        if (pattern.isEmpty()) {
            return HostileWords.words().map(String::strip).filter(words -> !words.isEmpty());
        }
        return switch (pattern.get().regexp()) {
            case Syntax.VERSION -> Arbitraries.of("0.0.0", "1.0.0", "10.20.999999");
            case Syntax.COUNTRY -> Arbitraries.of("EE", "NO", "PT");
            default -> Arbitraries.of("CC-BY-4.0", "0BSD", "1.0", "017");
        };
    }

    /** Ids that YAML or JSON could take for something else among them. */
    private static Arbitrary<Id> ids() {
        return Arbitraries.of("a", "no", "on", "null", "true", "e1", "y", "x-1", "kind", "id", "a--", "b".repeat(64))
                .map(Id::of);
    }

    private static Arbitrary<Text> texts() {
        Arbitrary<Locale> languages =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(SOURCE)), Tuple.of(1, locales()));
        Arbitrary<TranslationState> states = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(TranslationState.SOURCE)),
                Tuple.of(1, Arbitraries.of(TranslationState.class)));
        return Combinators.combine(HostileWords.words(), languages, states, Arbitraries.of(false, false, true))
                .as(Text::new)
                .filter(text -> !text.words().isEmpty());
    }

    private static Arbitrary<Locale> locales() {
        return Arbitraries.of(
                        "en", "pt-PT", "sr-Latn", "zh-Hant-HK", "no", "he", "sl-rozaj-biske", "de-1996", "en-x-legal")
                .map(Locale::forLanguageTag);
    }

    private static int leastSize(AnnotatedElement type) {
        Size size = type.getAnnotation(Size.class);
        return size != null ? size.min() : type.getAnnotation(NotEmpty.class) != null ? 1 : 0;
    }

    private static Arbitrary<Object> argument(AnnotatedType annotated, int index) {
        return any(((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[index]);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
