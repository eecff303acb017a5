package org.jianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the core to its plan: data flows one way through the packages, and nothing in them changes or touches files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    /** The packages in the order data flows: each may use those before it. */
    private static final List<String> ORDER = List.of(
            "text",
            "finding",
            "lexicon",
            "number",
            "decode",
            "layout",
            "structure",
            "language",
            "gazetteer",
            "time",
            "mention",
            "resolve",
            "quantity",
            "figure",
            "table",
            "row",
            "privacy",
            "analyse",
            "evaluate");

    private static final String HANLP = "org.jianbao.language.hanlp..";

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jianbao");

    static List<ArchRule> rules() {
        return List.of(
                layers(),
                slices().matching("org.jianbao.(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(HANLP)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.hankcs.."),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.beam..", "org.apache.avro..", "org.apache.parquet.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.jianbao.lexicon..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.io..", "java.nio.file..")
                        .as("only lexicon reads streams, no class reads files"),
                noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)"),
                fields().that(areStateOfValues()).should().beFinal(),
                fields().that().areStatic().should().beFinal(),
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCoreKeeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(core);
    }

    @Test
    void everyPackageOfTheCoreIsInTheOrder() {
        noClasses()
                .that()
                .resideInAPackage("org.jianbao..")
                .should()
                .resideOutsideOfPackages(
                        ORDER.stream().map(name -> "org.jianbao." + name + "..").toArray(String[]::new))
                .check(core);
    }

    @Test
    void theRulesRejectWhatTheyAreFor() {
        JavaClasses bad = new ClassFileImporter()
                .importClasses(org.jianbao.text.ForbiddenManager.class, org.jianbao.row.FigureRow.class);
        for (ArchRule rule : rules()) {
            if (!rule.getDescription().contains("cycles")) {
                assertThrows(AssertionError.class, () -> rule.check(bad), rule.getDescription());
            }
        }
    }

    private static ArchRule layers() {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy("org.jianbao." + name + "..");
        }
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new);
            layers = later.length == 0
                    ? layers.whereLayer(ORDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return layers;
    }

    /** Fields of objects; a class that no other package can name may hold state while one value is made. */
    private static DescribedPredicate<JavaField> areStateOfValues() {
        return DescribedPredicate.describe(
                "are state of objects, but for builders and private nested classes",
                field -> !field.getModifiers().contains(JavaModifier.STATIC) && !isScratch(field.getOwner()));
    }

    private static boolean isScratch(JavaClass owner) {
        boolean privateNested = owner.getModifiers().contains(JavaModifier.PRIVATE)
                || (owner.isNestedClass() && !owner.getModifiers().contains(JavaModifier.PUBLIC));
        return owner.getSimpleName().endsWith("Builder") || privateNested;
    }
}
