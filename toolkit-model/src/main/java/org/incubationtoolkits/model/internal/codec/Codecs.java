package org.incubationtoolkits.model.internal.codec;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.incubationtoolkits.model.id.Address;
import org.incubationtoolkits.model.id.Id;
import org.incubationtoolkits.model.id.OfKind;
import org.incubationtoolkits.model.id.RefersTo;
import org.incubationtoolkits.model.problem.Place;
import org.incubationtoolkits.model.text.RichText;
import org.incubationtoolkits.model.text.Text;
import org.incubationtoolkits.model.text.TextFormat;
import org.incubationtoolkits.model.value.WrittenValue;

/** The codecs of the types that the model is made of, each made once. Thread-safe. */
public final class Codecs {

    private static final ClassValue<RecordCodec<?>> RECORDS = new ClassValue<>() {
        @Override
        protected RecordCodec<?> computeValue(Class<?> type) {
            return new RecordCodec<>(type.asSubclass(Record.class));
        }
    };

    private static final Map<Class<?>, Codec<?>> SCALARS = scalars();

    private Codecs() {}

    private static Map<Class<?>, Codec<?>> scalars() {
        Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>();
        codecs.put(String.class, Scalars.STRING);
        codecs.put(int.class, Scalars.INTEGER);
        codecs.put(Integer.class, Scalars.INTEGER);
        codecs.put(boolean.class, Scalars.BOOLEAN);
        codecs.put(Locale.class, Scalars.LANGUAGE_TAG);
        codecs.put(Address.class, Scalars.PLACE);
        codecs.put(URI.class, Scalars.ADDRESS);
        codecs.put(LocalDate.class, Scalars.DATE);
        codecs.put(Text.class, new TextCodec(TextForm.of(TextFormat.PLAIN)));
        codecs.put(RichText.class, new RichTextCodec());
        codecs.put(WrittenValue.class, new WrittenCodec());
        return codecs;
    }

    /** Returns the codec of a record as a whole document. */
    @SuppressWarnings("unchecked") // ClassValue gives the codec of the class that was asked for
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return (RecordCodec<T>) RECORDS.get(type);
    }

    /** Returns a text of an edition as an object that says its language. */
    public static Map<String, Object> write(Text text, Locale edition) {
        return TextCodec.object(text, new Writing(Writing.Form.EDITION, edition));
    }

    /** Shows everything inside a record to {@code visitor}. */
    public static void visitRecord(Record value, Place place, String key, ValueVisitor visitor) {
        ofValue(value).visit(value, place, key, visitor);
    }

    static RecordCodec<? extends Record> ofRecord(Class<? extends Record> type) {
        return of(type);
    }

    @SuppressWarnings("unchecked") // the codec of a value's own class takes that value
    static RecordCodec<Record> ofValue(Object value) {
        return (RecordCodec<Record>) RECORDS.get(value.getClass());
    }

    /** Returns the ids of a value; nothing if it has none. */
    static Optional<ValueVisitor.Identity> identity(Object value) {
        boolean hasMembers =
                value instanceof Record && !SCALARS.containsKey(value.getClass()) && !(value instanceof Id);
        return hasMembers ? ofValue(value).identity((Record) value) : Optional.empty();
    }

    /** Returns whether a value has this id today. */
    static boolean hasId(Object value, String id) {
        return identity(value)
                .filter(identity -> identity.id().value().equals(id))
                .isPresent();
    }

    @SuppressWarnings("unchecked") // the codec is chosen by the very type
    static <V> Codec<V> of(AnnotatedType annotated) {
        return (Codec<V>) find(annotated);
    }

    private static Codec<?> find(AnnotatedType annotated) {
        Class<?> type = rawType(annotated.getType());
        if (type == List.class) {
            return new ListCodec<>(of(argument(annotated, 0)), argument(annotated, 0));
        }
        if (type == Map.class) {
            return new MapCodec<>(
                    MapKey.of(rawType(argument(annotated, 0).getType())),
                    of(argument(annotated, 1)),
                    argument(annotated, 1));
        }
        if (type == Text.class) {
            return new TextCodec(TextForm.of(TextFormat.PLAIN, annotated));
        }
        if (type == Id.class) {
            return new IdCodec(
                    Optional.ofNullable(annotated.getAnnotation(RefersTo.class)).map(RefersTo::value));
        }
        Codec<?> scalar = SCALARS.get(type);
        return scalar != null ? scalar : composed(type);
    }

    private static Codec<?> composed(Class<?> type) {
        if (type.isEnum()) {
            return enumeration(type);
        }
        if (type.isSealed()) {
            return new UnionCodec<>(type);
        }
        OfKind item = type.getAnnotation(OfKind.class);
        RecordCodec<? extends Record> content = ofRecord(type.asSubclass(Record.class));
        return item == null ? content : new ItemCodec<>(content, item.value(), item.inOwnFile());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is known to be an enum
    private static Codec<?> enumeration(Class<?> type) {
        return new EnumCodec(type);
    }

    private static AnnotatedType argument(AnnotatedType annotated, int index) {
        return ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
