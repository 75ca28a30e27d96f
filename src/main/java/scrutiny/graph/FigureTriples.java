package scrutiny.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import scrutiny.fact.Amount;
import scrutiny.fact.Bound;
import scrutiny.fact.Comparison;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.fact.Unit;
import scrutiny.fact.When;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Iris;
import scrutiny.text.Quote;

/**
 * Writes figures as observations of the RDF Data Cube vocabulary, in its <a
 * href="https://www.w3.org/TR/vocab-data-cube/#normalize">abbreviated form</a>: their data set says
 * that they are observations. The value with which a document compares a figure is a figure of its
 * own, linked from the first; only where it states no value, the place and date of the comparison
 * stand on the figure.
 */
final class FigureTriples {
  /** The data set of all figures, which the ontology describes. */
  private static final Node DATA_SET = Terms.uri(Iris.DEFAULT.base() + "dataset/figures");

  private final DocumentGraph graph;
  private final Node measure;
  private final Optional<String> standardMeasure;

  /** The unit of the figure, which is that of its standard measure. */
  private final Unit unit;

  private FigureTriples(DocumentGraph graph, FigureStated stated) {
    this.graph = graph;
    this.standardMeasure = stated.standardMeasure();
    this.unit = stated.amount().unit();
    this.measure =
        Literals.string(
            stated.measure().stream()
                .map(words -> Literals.quotedText(words).getLiteralLexicalForm())
                .collect(Collectors.joining(" … ")));
  }

  static void add(FigureStated stated, DocumentGraph graph) {
    place(stated.place(), graph)
        .ifPresent(place -> new FigureTriples(graph, stated).add(stated, place));
  }

  private void add(FigureStated stated, Node place) {
    Node figure = addFigure(stated.amount(), stated.when(), place);
    stated.comparison().ifPresent(comparison -> addComparison(figure, comparison, stated.quote()));
    graph.addEvidence(stated.quote(), figure);
  }

  private void addComparison(Node figure, Comparison comparison, Quote quote) {
    Optional<Node> comparedPlace = place(comparison.place(), graph);
    switch (comparison) {
      case Comparison.Valued valued -> {
        valued.direction().ifPresent(direction -> addDirection(figure, direction.notation()));
        comparedPlace.ifPresent(place -> {
          Node other = addFigure(valued.amount(), valued.when(), place);
          graph.addTriple(figure, Scr.comparedFigure, other);
          graph.addEvidence(quote, other);
        });
      }
      case Comparison.Unvalued unvalued -> {
        addDirection(figure, unvalued.direction().notation());
        comparedPlace.ifPresent(place -> graph.addTriple(figure, Scr.comparedPlace, place));
        if (unvalued.when().orElse(null) instanceof When.On on) {
          graph.addTriple(figure, Scr.comparedDate, Literals.date(on.date()));
        }
      }
    }
  }

  private void addDirection(Node figure, String direction) {
    graph.addTriple(figure, Scr.direction, Scr.concept("direction", direction));
  }

  /** Adds all properties of a figure but its evidence, and returns its node. */
  private Node addFigure(Amount amount, Optional<When> when, Node place) {
    int position = amount.words().span().start();
    Node figure = graph.part("figure/" + position);
    graph.addTypes(figure, Scr.Figure);
    graph.addTriple(
        figure, Terms.LABEL, Labels.figure(measure.getLiteralLexicalForm(), amount, when));
    graph.addTriple(figure, Terms.DATA_SET, DATA_SET);
    graph.addTriple(figure, Scr.position, Literals.integer(position));
    graph.addTriple(figure, Scr.place, place);
    graph.addTriple(figure, Scr.value, Literals.decimal(amount.value()));
    graph.addTriple(figure, Scr.measure, measure);
    standardMeasure
        .filter(code -> amount.unit() == unit)
        .ifPresent(
            code -> graph.addTriple(figure, Scr.standardMeasure, Scr.concept("measure", code)));
    graph.addTriple(figure, Scr.unit, Scr.concept("unit", amount.unit().notation()));
    if (amount.bound() != Bound.EXACT) {
      graph.addTriple(figure, Scr.bound, Scr.concept("bound", amount.bound().notation()));
    }
    when.ifPresent(time -> addTime(figure, time));
    return figure;
  }

  private void addTime(Node figure, When when) {
    switch (when) {
      case When.On(var date) -> graph.addTriple(figure, Scr.date, Literals.date(date));
      case When.Between(var first, var last) -> {
        graph.addTriple(figure, Scr.startDate, Literals.date(first));
        graph.addTriple(figure, Scr.endDate, Literals.date(last));
      }
      case When.Described(var words) ->
          graph.addTriple(figure, Scr.dateText, Literals.quotedText(words));
    }
  }

  /** Returns the node of a place; empty if the document does not say which inspection it means. */
  private static Optional<Node> place(Place place, DocumentGraph graph) {
    return switch (place) {
      case Place.Inspected(String inspection) ->
          graph
              .document()
              .inspection(inspection)
              .map(Inspection::council)
              .map(c -> Terms.uri(c.iri()));
      case Place.Named(var gss) -> Optional.of(Terms.uri(graph.document().council(gss).iri()));
      case Place.Wider(var extent) -> Optional.of(Scr.concept("extent", extent.notation()));
    };
  }
}
