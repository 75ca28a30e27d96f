package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.query.ParameterType;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Renders what readers look for first on the page of a council. Needs a transaction. */
final class CouncilSummary {
  private static final Node COUNCIL = term("Authority");
  private static final Node TYPE = term("authorityType");
  private static final Node REGION = term("region");
  private static final Node GSS_CODE = term("gss");
  private static final Node SERVICE = term("service");
  private static final Node LATEST_JUDGEMENT = term("latestJudgement");
  private static final Node AREA = term("area");
  private static final Node GRADE = term("grade");
  private static final Node INSPECTION = term("inspection");

  /** The parameter of queries about a council. */
  private static final String PARAMETER = "authority";

  private final DatasetGraph data;
  private final ResourceLabels labels;
  private final PrebuiltQueries queries;

  CouncilSummary(DatasetGraph data, ResourceLabels labels, PrebuiltQueries queries) {
    this.data = data;
    this.labels = labels;
    this.queries = queries;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }

  /** Returns whether triples describe a council. */
  static boolean isCouncil(List<Triple> outgoing) {
    return outgoing.stream()
        .anyMatch(triple ->
            triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().equals(COUNCIL));
  }

  /** Returns its type, region and code, its latest grades, and the queries about it. */
  Html html(Node council) {
    Optional<Node> code = value(council, GSS_CODE);
    List<String> facts = new ArrayList<>();
    value(council, TYPE).map(labels::of).ifPresent(facts::add);
    value(council, REGION).map(labels::of).ifPresent(facts::add);
    code.map(gss -> "GSS code " + labels.of(gss)).ifPresent(facts::add);
    return Html.concat(
        Html.element("p").attribute("class", "lead").with(String.join(" · ", facts)),
        grades(council),
        code.map(Node::getLiteralLexicalForm).map(this::questions).orElse(Html.EMPTY));
  }

  private Html grades(Node council) {
    List<Html> rows =
        values(council, SERVICE).stream()
            .flatMap(service -> values(service, LATEST_JUDGEMENT).stream())
            .sorted(Comparator.comparing(Node::toString))
            .map(this::row)
            .toList();
    if (rows.isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> headings = new ArrayList<>();
    for (String heading : new String[] {"Area", "Grade", "Inspection", "Judgement"}) {
      headings.add(Html.element("th").attribute("scope", "col").with(heading));
    }
    return Html.of(
        "section",
        Html.of("h2", "Latest grades"),
        Html.element("div")
            .attribute("class", "table-container prose")
            .with(
                Html.of(
                    "table",
                    Html.of("thead", Html.of("tr", Html.concat(headings))),
                    Html.of("tbody", Html.concat(rows)))));
  }

  private Html row(Node judgement) {
    Html grade =
        value(judgement, GRADE)
            .map(node -> {
              String code = value(node, SKOS.notation.asNode()).map(labels::of).orElseGet(() -> "");
              return Html.element("span").attribute("class", "grade " + code).with(labels.of(node));
            })
            .orElse(Html.EMPTY);
    return Html.of(
        "tr",
        Html.of("td", value(judgement, AREA).map(labels::html).orElse(Html.EMPTY)),
        Html.of("td", grade),
        Html.of("td", value(judgement, INSPECTION).map(labels::html).orElse(Html.EMPTY)),
        Html.of("td", labels.html(judgement)));
  }

  private Html questions(String code) {
    List<Html> items = new ArrayList<>();
    for (PrebuiltQuery query : queries.all()) {
      boolean aboutACouncil =
          query.parameters().stream()
                  .anyMatch(parameter ->
                      parameter.name().equals(PARAMETER)
                          && parameter.type() == ParameterType.AUTHORITY)
              && query.parameters().stream()
                  .allMatch(
                      parameter -> !parameter.required() || parameter.name().equals(PARAMETER));
      if (aboutACouncil) {
        String url = Site.url("/queries/" + query.name(), Map.of(PARAMETER, code));
        items.add(Html.of("li", Html.link(url, Html.text(query.title()))));
      }
    }
    return Html.of(
        "section",
        Html.of("h2", "Questions about this council"),
        Html.element("ul").attribute("class", "questions").with(Html.concat(items)));
  }

  private Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  private List<Node> values(Node subject, Node property) {
    Iterator<Triple> found = data.getUnionGraph().find(subject, property, Node.ANY);
    List<Node> values = new ArrayList<>();
    found.forEachRemaining(triple -> values.add(triple.getObject()));
    return values;
  }
}
