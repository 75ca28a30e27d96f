package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.evaluate.Fields;
import scrutiny.evaluate.Period;
import scrutiny.fact.Area;
import scrutiny.fact.AreaOutcome;
import scrutiny.fact.Bound;
import scrutiny.fact.Direction;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.Extent;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MissingReason;
import scrutiny.fact.OrganisationChanged;
import scrutiny.fact.Polarity;
import scrutiny.fact.Role;
import scrutiny.fact.Status;
import scrutiny.fact.Unit;
import scrutiny.recognise.figure.StandardMeasures;
import scrutiny.recognise.phrase.Themes;
import scrutiny.resolve.Frameworks;
import scrutiny.resolve.IdentityRule;
import scrutiny.resolve.IdentityVerdict;

/** The vocabularies and the program use the same codes. */
class VocabularyTest {
  private static final Graph VOCABULARY = OntologyFiles.load("vocabulary", "measures");

  static Stream<Arguments> schemes() {
    return Stream.of(
        Arguments.of("kind", codes(Kind.values(), Kind::notation)),
        Arguments.of("area", codes(Area.values(), Area::notation)),
        Arguments.of("grade", codes(Grade.values(), Grade::notation)),
        Arguments.of("role", codes(Role.values(), Role::notation)),
        Arguments.of("status", codes(Status.values(), Status::notation)),
        Arguments.of("theme", Themes.codes()),
        Arguments.of("joint-theme", Themes.jointCodes()),
        Arguments.of("measure", StandardMeasures.units().keySet()),
        Arguments.of("polarity", codes(Polarity.values(), Polarity::notation)),
        Arguments.of("unit", codes(Unit.values(), Unit::notation)),
        Arguments.of("bound", codes(Bound.values(), Bound::notation)),
        Arguments.of("direction", codes(Direction.values(), Direction::notation)),
        Arguments.of("extent", codes(Extent.values(), Extent::notation)),
        Arguments.of("purpose", codes(LegalBasis.Purpose.values(), LegalBasis.Purpose::notation)),
        Arguments.of("outcome", codes(AreaOutcome.values(), AreaOutcome::notation)),
        Arguments.of("value", codes(ExpectedValue.values(), ExpectedValue::notation)),
        Arguments.of("reason", codes(MissingReason.values(), MissingReason::notation)),
        Arguments.of("verdict", codes(IdentityVerdict.values(), IdentityVerdict::notation)),
        Arguments.of("identity-rule", codes(IdentityRule.values(), IdentityRule::notation)),
        Arguments.of("change", Set.of("improved", "held", "declined", "first")),
        Arguments.of(
            "organisation-change",
            codes(OrganisationChanged.Change.values(), OrganisationChanged.Change::notation)),
        Arguments.of("period", codes(Period.values(), Period::notation)),
        Arguments.of("field", Set.copyOf(Fields.names())),
        Arguments.of("metric", Set.of("precision", "recall")));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void aSchemeHasExactlyTheCodesOfTheProgram(String scheme, Set<String> codes) {
    assertThat(codes).isNotEmpty();
    assertThat(notations(scheme)).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void containsTheTypesAndRegionsOfTheRegister() {
    assertThat(notations("authority-type")).hasSize(6);
    assertThat(notations("region")).hasSize(9);
    assertThat(OntologyFiles.triples(OntologyFiles.load("authorities")))
        .filteredOn(
            t -> t.getPredicate().equals(Scr.region) || t.getPredicate().equals(Scr.authorityType))
        .hasSize(2 * 168)
        .allMatch(t -> VOCABULARY.contains(t.getObject(), RDF.type.asNode(), Node.ANY));
  }

  @Test
  void eachScaleRunsFromTheBestGradeToTheWorst() {
    assertThat(scale("ilacs"))
        .containsExactly("outstanding", "good", "requires-improvement", "inadequate");
    assertThat(scale("sif")).isEqualTo(scale("ilacs"));
    assertThat(scale("before-2013"))
        .containsExactly("outstanding", "good", "adequate", "inadequate");
  }

  @ParameterizedTest
  @MethodSource("scales")
  void ranksFollowTheOrderOfTheScale(String scale) {
    List<Node> ranks =
        scale(scale).stream().map(grade -> object(Scr.concept("grade", grade), Scr.rank)).toList();
    assertThat(ranks).extracting(Node::getLiteralValue).containsExactly(1, 2, 3, 4);
  }

  static List<String> scales() {
    return List.of("ilacs", "sif", "before-2013");
  }

  @Test
  void everyMeasureHasTheUnitOfItsRule() {
    assertThat(StandardMeasures.units())
        .hasSizeGreaterThan(60)
        .allSatisfy((code, unit) ->
            assertThat(object(Scr.concept("measure", code), Scr.measuredIn))
                .isEqualTo(Scr.concept("unit", unit.notation())));
  }

  @Test
  void closeMatchesOfAreasAreSymmetric() {
    List<Triple> matches = VOCABULARY.find(Node.ANY, SKOS.closeMatch.asNode(), Node.ANY).toList();
    assertThat(matches)
        .hasSizeGreaterThan(10)
        .allMatch(
            t -> VOCABULARY.contains(t.getObject(), SKOS.closeMatch.asNode(), t.getSubject()));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theProgramKnowsTheGradesAndAreasOfAKind(Kind kind) {
    Node concept = Scr.concept("kind", kind.notation());
    Set<String> grades =
        VOCABULARY.find(concept, Scr.scale, Node.ANY).toList().stream()
            .flatMap(t ->
                VOCABULARY.find(t.getObject(), SKOS.member.asNode(), Node.ANY).toList().stream())
            .map(t -> notation(t.getObject()))
            .collect(Collectors.toSet());
    Set<String> areas =
        VOCABULARY.find(Node.ANY, Scr.judgedInKind, concept).toList().stream()
            .map(t -> notation(t.getSubject()))
            .collect(Collectors.toSet());
    assertThat(Frameworks.grades(kind)).extracting(Grade::notation).hasSameElementsAs(grades);
    assertThat(Frameworks.areas(kind)).extracting(Area::notation).hasSameElementsAs(areas);
  }

  @Test
  void everyAreaIsJudgedInSomeKindOfInspection() {
    assertThat(Area.values())
        .allMatch(area ->
            VOCABULARY.contains(Scr.concept("area", area.notation()), Scr.judgedInKind, Node.ANY));
  }

  private static <T> Set<String> codes(T[] values, Function<T, String> notation) {
    return Arrays.stream(values).map(notation).collect(Collectors.toSet());
  }

  private static List<String> notations(String scheme) {
    Node node = NodeFactory.createURI(Scr.VOCABULARY + scheme);
    return VOCABULARY.find(Node.ANY, SKOS.inScheme.asNode(), node).toList().stream()
        .map(t -> notation(t.getSubject()))
        .toList();
  }

  private static String notation(Node concept) {
    return object(concept, SKOS.notation.asNode()).getLiteralLexicalForm();
  }

  private static List<String> scale(String name) {
    Node cell = object(Scr.concept("scale", name), SKOS.memberList.asNode());
    Stream<Node> cells =
        Stream.iterate(cell, c -> !c.equals(RDF.nil.asNode()), c -> object(c, RDF.rest.asNode()));
    return cells
        .map(c -> object(object(c, RDF.first.asNode()), SKOS.notation.asNode()))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static Node object(Node subject, Node property) {
    return VOCABULARY.find(subject, property, Node.ANY).toList().getFirst().getObject();
  }
}
