package scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import scrutiny.text.Issue;

class StoreCheckTest {
  private static final Node DOCUMENT = iri("https://w3id.org/scrutiny/id/document/0");
  private static final Node PASSAGE = iri(DOCUMENT.getURI() + "/passage/4-8");

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node term(String name) {
    return iri("https://w3id.org/scrutiny/ontology#" + name);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static List<String> issues(String text, int start) throws StoreException {
    List<Quad> quads = new ArrayList<>();
    add(quads, DOCUMENT, term("text"), string(text));
    add(quads, PASSAGE, term("document"), DOCUMENT);
    add(quads, PASSAGE, term("start"), number(start));
    add(quads, PASSAGE, term("quote"), string("good"));
    return check(quads);
  }

  private static List<String> check(List<Quad> quads) throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(quads);
      return StoreCheck.check(store).problems().stream().map(Issue::toLine).toList();
    }
  }

  private static CheckReport report(List<Quad> quads) throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(quads);
      return StoreCheck.check(store);
    }
  }

  private static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static void add(List<Quad> quads, Node subject, Node property, Node value) {
    quads.add(Quad.create(DOCUMENT, subject, property, value));
  }

  @Test
  void acceptsAQuoteThatMatchesTheText() throws StoreException {
    assertThat(issues("All good here.", 4)).isEmpty();
  }

  @Test
  void reportsAChangedLetterInTheText() throws StoreException {
    assertThat(issues("All wood here.", 4))
        .singleElement()
        .asString()
        .contains("\"good\"", "\"wood\"", "/passage/4-8");
  }

  @Test
  void reportsAnOffsetThatIsOneTooHigh() throws StoreException {
    assertThat(issues("All good here.", 5)).singleElement().asString().contains("\"ood \"");
  }

  @Test
  void reportsAQuoteThatReachesBeyondTheText() throws StoreException {
    assertThat(issues("All go", 4)).singleElement().asString().contains("outside the text");
  }

  @Test
  void reportsAJudgementWithoutProperties() throws StoreException {
    List<Quad> quads = new ArrayList<>();
    add(
        quads,
        iri("urn:x:judgement"),
        RDF.type.asNode(),
        iri("https://w3id.org/scrutiny/ontology#Judgement"));
    assertThat(check(quads))
        .anyMatch(line -> line.contains("A judgement must belong to exactly one"));
  }

  @Test
  void countsViolationsAndWarningsByShape() throws StoreException {
    Node visit = iri("urn:x:visit");
    List<Quad> quads = new ArrayList<>();
    add(quads, visit, RDF.type.asNode(), term("Inspection"));
    add(quads, visit, term("kind"), iri("https://w3id.org/scrutiny/vocab/kind/focused-visit"));
    add(quads, visit, term("startDate"), day("2019-05-01"));
    add(quads, visit, term("endDate"), day("2019-05-30"));
    CheckReport report = report(quads);
    assertThat(report.counts())
        .contains(
            new CheckReport.ShapeCount("VisitLength", 0, 1),
            new CheckReport.ShapeCount("DatedInspection", 1, 0),
            new CheckReport.ShapeCount("PassageWords", 0, 0))
        .extracting(CheckReport.ShapeCount::shape)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(report.counts().stream().mapToLong(CheckReport.ShapeCount::violations).sum())
        .isEqualTo(report.problems().size());
    assertThat(report.warnings())
        .singleElement()
        .extracting(Issue::message)
        .asString()
        .contains("A visit usually lasts no more than 10 days.", "2019-05-30");
  }

  @Test
  void attributesTheConstraintOfAPropertyToItsShape() throws StoreException {
    List<Quad> quads = new ArrayList<>();
    add(quads, iri("urn:x:post"), RDF.type.asNode(), term("Post"));
    assertThat(report(quads).counts())
        .filteredOn(count -> count.violations() > 0)
        .containsExactly(new CheckReport.ShapeCount("Post", 2, 0));
  }
}
