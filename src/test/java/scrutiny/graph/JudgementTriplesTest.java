package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

/** A grade that an inspection cannot have given is what a document states, and no judgement. */
class JudgementTriplesTest {
  private static List<Triple> triples(Kind kind, Area area, Grade grade) {
    var news =
        DocumentFactsBuilder.article("news.txt", "Bath was rated adequate in April 2017.")
            .mentionsInspection("Bath", "e1", kind, "E06000022")
            .dated("April 2017", "e1", "2017-04", "")
            .judged("rated adequate", "e1", area, grade)
            .build();
    return QuadBuilder.build(
            new Resolver(RegisterReader.read(), Iris.DEFAULT).resolve(List.of(news)))
        .stream()
        .map(Quad::asTriple)
        .toList();
  }

  private static List<Node> subjects(List<Triple> triples, Node property, Node value) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(property) && t.getObject().equals(value))
        .map(Triple::getSubject)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SIF, OVERALL_EFFECTIVENESS, ADEQUATE",
    "ILACS, OVERALL_EFFECTIVENESS, SATISFACTORY",
    "SAFEGUARDING_LAC_2009, SAFEGUARDING, REQUIRES_IMPROVEMENT",
    "ILACS, ADOPTION, GOOD",
    "SIF, LEADERS_IMPACT, GOOD",
    "JTAI, OVERALL_EFFECTIVENESS, GOOD"
  })
  void aGradeOutsideTheFrameworkIsADisagreement(Kind kind, Area area, Grade grade) {
    List<Triple> triples = triples(kind, area, grade);
    Node claimed = Scr.concept("grade", grade.notation());
    assertThat(subjects(triples, Terms.TYPE, Scr.Judgement)).isEmpty();
    assertThat(subjects(triples, Scr.grade, claimed)).isEmpty();
    assertThat(subjects(triples, Terms.TYPE, Scr.Disagreement))
        .singleElement()
        .isIn(subjects(triples, Terms.OBJECT, claimed));
    assertThat(triples)
        .filteredOn(t -> t.getPredicate().equals(Scr.quote))
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .contains("rated adequate");
  }

  @Test
  void aGradeOfTheFrameworkIsAJudgement() {
    List<Triple> triples = triples(Kind.SIF, Area.ADOPTION, Grade.GOOD);
    assertThat(subjects(triples, Terms.TYPE, Scr.Judgement)).hasSize(1);
    assertThat(subjects(triples, Terms.TYPE, Scr.Disagreement)).isEmpty();
  }
}
