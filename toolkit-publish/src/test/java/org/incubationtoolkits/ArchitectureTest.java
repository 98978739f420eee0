package org.incubationtoolkits;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house, for all modules: this one depends on all others. */
class ArchitectureTest {

    private static final String ROOT = "org.incubationtoolkits.";

    /** Each module, and those that it may name. */
    private static final Map<String, Set<String>> DIRECTION = Map.of(
            "model", Set.of("model"),
            "canvas", Set.of("canvas", "model"),
            "localization", Set.of("localization", "model"),
            "export", Set.of("export", "canvas", "model"),
            "publish", Set.of("publish", "export", "localization", "canvas", "model"));

    private static final String COMMANDS = ROOT + "publish.command..";

    /** What templates are compiled to is nobody's code. */
    private static final String TEMPLATES = ROOT + "export.internal.templates";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains(TEMPLATES.replace('.', '/')))
            .importPackages(ROOT.substring(0, ROOT.length() - 1));

    private static String moduleOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    @Test
    void allModulesAreSeen() {
        assertThat(MAIN.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet()))
                .isEqualTo(DIRECTION.keySet());
    }

    @Test
    void modulesDependAsDrawn() {
        for (String module : DIRECTION.keySet()) {
            Set<String> allowed = DIRECTION.get(module);
            noClasses()
                    .that(resideInAPackage(ROOT + module + ".."))
                    .should()
                    .dependOnClassesThat(describe(
                            "are in another module than " + allowed,
                            type -> isOurs(type) && !allowed.contains(moduleOf(type))))
                    .check(MAIN);
        }
    }

    @Test
    void packagesMakeNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void internalPackagesAreNamedInTheirModuleOnly() {
        for (String module : DIRECTION.keySet()) {
            noClasses()
                    .that(resideInAPackage(ROOT + module + ".."))
                    .should()
                    .dependOnClassesThat(describe(
                            "are internal to another module",
                            type -> isOurs(type)
                                    && !moduleOf(type).equals(module)
                                    && type.getPackageName().contains(".internal")))
                    .check(MAIN);
        }
    }

    @Test
    void exportedSignaturesHoldTypesOfTheJdkAndOursOnly() throws IOException {
        Set<String> exported = exportedPackages();
        List<String> foreign = new ArrayList<>();
        MAIN.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(ArchitectureTest::isPublic)
                .forEach(type -> signatureOf(type)
                        .filter(named -> !named.isPrimitive()
                                && !named.getPackageName().startsWith("java.")
                                && !exported.contains(named.getPackageName()))
                        .forEach(named -> foreign.add(type.getName() + " shows " + named.getName())));

        assertThat(exported).contains(ROOT + "model", ROOT + "publish").hasSizeGreaterThan(10);
        assertThat(foreign).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static Stream<JavaClass> signatureOf(JavaClass type) {
        Stream<JavaClass> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
        Stream<JavaMember> members = type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
        Stream<JavaClass> named = members.flatMap(member -> Stream.concat(
                member.getAllInvolvedRawTypes().stream(),
                member.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType())
                        .filter(annotation -> !isKnownAnnotation(annotation))));
        return Stream.concat(above, named).map(JavaClass::getBaseComponentType);
    }

    private static boolean isKnownAnnotation(JavaClass annotation) {
        return annotation.getPackageName().startsWith("jakarta.validation")
                || annotation.getPackageName().startsWith("org.jspecify");
    }

    /** The packages that a module exports to everybody, as its descriptor says. */
    private static Set<String> exportedPackages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (URL url : Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream stream = url.openStream()) {
                ModuleDescriptor descriptor = ModuleDescriptor.read(stream);
                if (descriptor.name().startsWith(ROOT)) {
                    descriptor.exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .forEach(exports -> packages.add(exports.source()));
                }
            }
        }
        return packages;
    }

    @Test
    void onlyCommandsPrintAndEndTheProcess() {
        noClasses()
                .that(not(resideInAPackage(COMMANDS)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(nameIs("printStackTrace").and(takes(0)))
                .check(MAIN);
    }

    @Test
    void onlyReadingAndPublishingTouchTheFileSystem() {
        noClasses()
                .that(not(resideInAnyPackage("org.incubationtoolkits..io..", ROOT + "publish..")))
                .should()
                .dependOnClassesThat(isOneOf(
                        Files.class,
                        FileChannel.class,
                        File.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileReader.class,
                        FileWriter.class,
                        RandomAccessFile.class))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheLocaleOrZoneOfTheMachineOrOnTheClock() {
        noClasses()
                .should()
                .callMethodWhere(owner(Locale.class).and(nameIs("getDefault")))
                .orShould()
                .callMethodWhere(owner(ZoneId.class).and(nameIs("systemDefault")))
                .orShould()
                .callMethodWhere(owner(TimeZone.class).and(nameIs("getDefault")))
                .orShould()
                .callMethodWhere(owner(
                                LocalDate.class,
                                LocalTime.class,
                                LocalDateTime.class,
                                OffsetDateTime.class,
                                ZonedDateTime.class,
                                Instant.class,
                                Year.class)
                        .and(nameIs("now")))
                .orShould()
                .callMethodWhere(
                        owner(System.class).and(nameIs("currentTimeMillis").or(nameIs("nanoTime"))))
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .dependOnClassesThat(isOneOf(Clock.class))
                .check(MAIN);
    }

    @Test
    void textIsMadeWithALocaleAndBytesWithACharset() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(FileReader.class, String.class)
                .orShould()
                .callConstructor(FileWriter.class, String.class)
                .check(MAIN);
    }

    @Test
    void librariesDoNotLog() {
        noClasses()
                .that(not(resideInAPackage(COMMANDS)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.util.logging..", "org.slf4j..", "org.jboss.logging..", "org.apache.commons.logging.."))
                .orShould()
                .dependOnClassesThat(isOneOf(System.Logger.class))
                .check(MAIN);
    }

    @Test
    void namesSayWhatThingsAre() {
        Pattern vague = Pattern.compile(".*(Utils?|Helper|Manager|Impl)|Abstract.*|Default.*|I[A-Z].*");

        assertThat(MAIN.stream()
                        .filter(type -> vague.matcher(type.getSimpleName()).matches())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyPackageSaysThatItKnowsOfNull() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(HasName::getName))
                .isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> nameIs(String name) {
        return describe("to " + name, access -> access.getTarget().getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> takes(int parameters) {
        return describe(
                "with " + parameters + " arguments",
                access -> access instanceof JavaMethodCall call
                        && call.getTarget().getRawParameterTypes().size() == parameters);
    }

    private static DescribedPredicate<JavaAccess<?>> owner(Class<?>... owners) {
        return describe(
                "of " + Arrays.toString(owners),
                access -> Arrays.stream(owners).anyMatch(access.getTargetOwner()::isEquivalentTo));
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... types) {
        return describe(
                "are one of " + Arrays.toString(types),
                type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }
}
