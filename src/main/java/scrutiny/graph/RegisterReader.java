package scrutiny.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.fact.PartialDate;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.DeliveryBody;
import scrutiny.reference.PartnerOrganisation;

/** Reads the register of authorities and other bodies from the project's Turtle files. */
public final class RegisterReader {
  private static final List<String> FILES =
      List.of("ontology/authorities.ttl", "ontology/delivery.ttl", "ontology/organisations.ttl");

  private RegisterReader() {}

  /** Returns the triples of the register's files. */
  public static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    FILES.forEach(file -> read(file, graph));
    return graph;
  }

  private static void read(String file, Graph graph) {
    try (InputStream turtle = RegisterReader.class.getResourceAsStream("/" + file)) {
      RDFParser.source(Objects.requireNonNull(turtle, file)).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the register of the project. */
  public static Authorities read() {
    return read(graph());
  }

  /** Returns the register in a graph: current authorities first, then former, by name and code. */
  public static Authorities read(Graph graph) {
    List<Authority> all =
        instances(graph, Scr.Authority).stream()
            .map(node -> authority(graph, node))
            .sorted(
                Comparator.comparing((Authority a) -> a.end().isPresent())
                    .thenComparing(Authority::name)
                    .thenComparing(Authority::gss))
            .toList();
    List<DeliveryBody> bodies =
        instances(graph, Scr.DeliveryBody).stream()
            .map(node -> deliveryBody(graph, node))
            .sorted(Comparator.comparing(DeliveryBody::slug))
            .toList();
    List<PartnerOrganisation> partners =
        instances(graph, Scr.PartnerOrganisation).stream()
            .map(node -> partner(graph, node))
            .sorted(Comparator.comparing(PartnerOrganisation::slug))
            .toList();
    return new Authorities(all, bodies, partners);
  }

  private static Authority authority(Graph graph, Node node) {
    String name = first(graph, node, SKOS.prefLabel.asNode()).orElseThrow();
    return new Authority(
        first(graph, node, Scr.gss).orElseThrow(),
        strings(graph, node, Scr.formerGss),
        nodes(graph, node, Scr.service).stream()
            .flatMap(service -> first(graph, service, Scr.urn).stream())
            .findFirst(),
        name,
        first(graph, node, Scr.fullName).orElse(name),
        otherNames(graph, node),
        strings(graph, node, Scr.shortName),
        first(graph, node, Scr.startDate).map(LocalDate::parse),
        first(graph, node, Scr.endDate).map(LocalDate::parse),
        slugs(graph, node, Scr.replacedBy));
  }

  private static DeliveryBody deliveryBody(Graph graph, Node node) {
    return new DeliveryBody(
        slug(node),
        first(graph, node, SKOS.prefLabel.asNode()).orElseThrow(),
        otherNames(graph, node),
        strings(graph, node, Scr.shortName),
        slugs(graph, node, Scr.deliversFor));
  }

  private static PartnerOrganisation partner(Graph graph, Node node) {
    return new PartnerOrganisation(
        slug(node),
        first(graph, node, RDFS.label.asNode()).orElseThrow(),
        otherNames(graph, node),
        strings(graph, node, Scr.shortName),
        slugs(graph, node, Scr.serves),
        first(graph, node, Scr.startDate).map(day -> new PartialDate(day).earliest()),
        first(graph, node, Scr.endDate).map(day -> new PartialDate(day).latest()));
  }

  private static List<String> otherNames(Graph graph, Node node) {
    return Stream.of(SKOS.altLabel, SKOS.hiddenLabel)
        .flatMap(p -> strings(graph, node, p.asNode()).stream())
        .toList();
  }

  private static List<Node> instances(Graph graph, Node type) {
    return sorted(graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(t -> t.getSubject()));
  }

  private static List<Node> nodes(Graph graph, Node subject, Node property) {
    return sorted(graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()));
  }

  private static List<Node> sorted(ExtendedIterator<Node> nodes) {
    return nodes.toList().stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  private static List<String> strings(Graph graph, Node subject, Node property) {
    return nodes(graph, subject, property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private static List<String> slugs(Graph graph, Node subject, Node property) {
    return nodes(graph, subject, property).stream().map(RegisterReader::slug).toList();
  }

  private static Optional<String> first(Graph graph, Node subject, Node property) {
    return strings(graph, subject, property).stream().findFirst();
  }

  private static String slug(Node node) {
    String iri = node.getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
