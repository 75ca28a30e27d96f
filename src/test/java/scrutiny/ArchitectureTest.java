package scrutiny;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import scrutiny.recognise.spi.Recogniser;

/** Checks which layers may depend on each other and on which libraries. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("scrutiny");

  @Test
  void layersRespectDependencies() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("resource")
        .definedBy("scrutiny.resource..")
        .layer("text")
        .definedBy("scrutiny.text..")
        .layer("document")
        .definedBy("scrutiny.document")
        .layer("readers")
        .definedBy("scrutiny.document.*")
        .layer("layout")
        .definedBy("scrutiny.layout..")
        .layer("fact")
        .definedBy("scrutiny.fact..")
        .layer("reference")
        .definedBy("scrutiny.reference..")
        .layer("recognise")
        .definedBy("scrutiny.recognise..")
        .layer("resolve")
        .definedBy("scrutiny.resolve..")
        .layer("graph")
        .definedBy("scrutiny.graph..")
        .layer("store")
        .definedBy("scrutiny.store..")
        .layer("query")
        .definedBy("scrutiny.query..")
        .layer("web")
        .definedBy("scrutiny.web..")
        .layer("load")
        .definedBy("scrutiny.load..")
        .layer("evaluate")
        .definedBy("scrutiny.evaluate..")
        .layer("cli")
        .definedBy("scrutiny.cli..")
        .whereLayer("resource")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("document")
        .mayOnlyAccessLayers("text")
        .whereLayer("readers")
        .mayOnlyAccessLayers("document", "text")
        .whereLayer("layout")
        .mayOnlyAccessLayers("document", "fact", "text")
        .whereLayer("fact")
        .mayOnlyAccessLayers("text")
        .whereLayer("reference")
        .mayOnlyAccessLayers("resource")
        .whereLayer("recognise")
        .mayOnlyAccessLayers("layout", "document", "fact", "reference", "text", "resource")
        .whereLayer("resolve")
        .mayOnlyAccessLayers("fact", "reference", "text", "resource")
        .whereLayer("graph")
        .mayOnlyAccessLayers("resolve", "fact", "reference", "text")
        .whereLayer("store")
        .mayOnlyAccessLayers("text")
        .whereLayer("query")
        .mayOnlyAccessLayers("store", "resource")
        .whereLayer("web")
        .mayOnlyAccessLayers("store", "query", "resource")
        .whereLayer("load")
        .mayOnlyAccessLayers(
            "readers",
            "document",
            "layout",
            "recognise",
            "fact",
            "resolve",
            "reference",
            "graph",
            "store",
            "text")
        .whereLayer("evaluate")
        .mayOnlyAccessLayers("load", "graph", "resolve", "reference", "fact", "text")
        .whereLayer("cli")
        .mayOnlyAccessLayers("evaluate", "load", "web", "store", "query", "document", "text")
        .check(CLASSES);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("scrutiny.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyReadersDependOnFormatLibraries() {
    checkUsedOnlyIn("org.apache.pdfbox..", "scrutiny.document.pdf..");
    checkUsedOnlyIn("org.jsoup..", "scrutiny.document.html..");
  }

  @Test
  void layersBeforeGraphAndEvaluateDoNotDependOnRdf() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "scrutiny.graph..",
            "scrutiny.store..",
            "scrutiny.query..",
            "scrutiny.web..",
            "scrutiny.load..",
            "scrutiny.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }

  @Test
  void layersAfterGraphDoNotDependOnDocuments() {
    noClasses()
        .that()
        .resideInAnyPackage("scrutiny.store..", "scrutiny.query..", "scrutiny.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("scrutiny.document..", "scrutiny.layout..", "scrutiny.recognise..")
        .check(CLASSES);
  }

  @Test
  void onlyWebDependsOnFusekiAndOnlyCliOnPicocli() {
    checkUsedOnlyIn("org.apache.jena.fuseki..", "scrutiny.web..");
    checkUsedOnlyIn("picocli..", "scrutiny.cli..");
    checkUsedOnlyIn("io.modelcontextprotocol..", "scrutiny.web.mcp..");
  }

  @Test
  void onlySearchPackagesOfStoreAndQueryDependOnLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackages("scrutiny.store.search..", "scrutiny.query.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyCliPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("scrutiny.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void factsAreRecordsOrEnums() {
    classes()
        .that()
        .resideInAPackage("scrutiny.fact")
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveSimpleName("package-info")
        .should(beARecordOrAnEnum())
        .check(CLASSES);
  }

  @Test
  void recogniserNamesEndInRecogniser() {
    classes()
        .that()
        .implement(Recogniser.class)
        .should()
        .resideInAPackage("scrutiny.recognise..")
        .andShould()
        .haveNameMatching(".*Recogniser(s)?")
        .check(CLASSES);
  }

  @Test
  void classNamesAvoidGenericSuffixes() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor)")
        .check(CLASSES);
  }

  private static void checkUsedOnlyIn(String library, String layer) {
    noClasses()
        .that(not(resideInAPackage(layer)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> beARecordOrAnEnum() {
    return new ArchCondition<>("be a record or an enum") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean recordOrEnum = type.isRecord() || type.isEnum();
        events.add(new SimpleConditionEvent(type, recordOrEnum, type.getName()));
      }
    };
  }
}
