package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.graph.OntologyFiles.instances;
import static scrutiny.graph.OntologyFiles.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * Every term of the ontology is used by data and by a prebuilt query, or is listed with its reason
 * in {@code unused-terms.tsv}: the term, {@code data} or {@code query}, and why it is not used
 * there.
 */
class OntologyUseTest {
  private static final Path LISTED = Path.of("src/test/resources/unused-terms.tsv");

  @Test
  void everyTermIsUsedByDataOrListed() throws IOException {
    assertThat(problems(terms(), UsedTerms.inData(UsedTerms.data()), listed("data"))).isEmpty();
  }

  @Test
  void everyTermIsUsedByAQueryOrListed() throws IOException {
    assertThat(problems(terms(), UsedTerms.inQueries(), listed("query"))).isEmpty();
  }

  @Test
  void everyListingNamesAPlaceAndAReasonOnce() throws IOException {
    List<String[]> rows = rows();
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row).hasSize(3);
          assertThat(row[1]).isIn("data", "query");
          assertThat(row[2]).isNotBlank();
        });
    assertThat(rows).extracting(row -> row[0] + " " + row[1]).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void reportsATermThatNothingUses() {
    assertThat(problems(Set.of("grade", "colour"), Set.of("grade"), List.of()))
        .containsExactly("not used: colour");
  }

  @Test
  void reportsAListedTermThatIsUsed() {
    assertThat(problems(Set.of("grade"), Set.of("grade"), List.of("grade")))
        .containsExactly("listed, but used: grade");
  }

  @Test
  void reportsAListedTermThatIsNotDeclared() {
    assertThat(problems(Set.of("grade"), Set.of("grade"), List.of("colour")))
        .containsExactly("listed, but not declared: colour");
  }

  @Test
  void aTermInACommentOfAQueryIsNotUsed() {
    assertThat(UsedTerms.inQuery("# scr:kind\nSELECT * { ?s scr:grade/scr:rank ?o }"))
        .containsExactly("grade", "rank");
  }

  @Test
  void aTermIsUsedByDataAsAPredicateOrAType() {
    var graph = GraphFactory.createDefaultGraph();
    graph.add(Scr.kind, RDF.type.asNode(), Scr.Judgement);
    graph.add(Scr.kind, Scr.grade, Scr.area);
    assertThat(UsedTerms.inData(graph)).containsExactly("Judgement", "grade");
  }

  /** Returns the terms that are neither used nor listed, and the listings that do not hold. */
  private static List<String> problems(
      Set<String> terms, Set<String> used, Collection<String> listed) {
    return Stream.of(
            terms.stream()
                .filter(term -> !used.contains(term) && !listed.contains(term))
                .map(term -> "not used: " + term),
            listed.stream().filter(used::contains).map(term -> "listed, but used: " + term),
            listed.stream()
                .filter(term -> !terms.contains(term))
                .map(term -> "listed, but not declared: " + term))
        .flatMap(problem -> problem)
        .sorted()
        .toList();
  }

  private static Set<String> terms() {
    return instances(
            load("scrutiny"),
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode())
        .stream()
        .filter(term -> term.getURI().startsWith(Scr.NAMESPACE))
        .map(Node::getLocalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listed(String place) throws IOException {
    return rows().stream()
        .filter(row -> row[1].equals(place))
        .map(row -> row[0])
        .collect(Collectors.toSet());
  }

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(LISTED).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }
}
