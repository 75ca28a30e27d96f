package scrutiny.web.mcp;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import scrutiny.query.Rows;
import scrutiny.query.SingleFlight;
import scrutiny.query.SparqlService;

/** The names of all councils, people, documents and organisations, read once per kind. */
final class NameIndex {
  private static final String PREFIXES =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;

  private final SparqlService service;
  private final SingleFlight<NamedEntity.Kind, List<NamedEntity>> names =
      new SingleFlight<>(this::read);

  NameIndex(SparqlService service) {
    this.service = service;
  }

  /** Returns the names of the entities of a kind; an entity occurs once for each of its names. */
  List<NamedEntity> of(NamedEntity.Kind kind) {
    return names.get(kind);
  }

  private List<NamedEntity> read(NamedEntity.Kind kind) {
    return service.select(QueryFactory.create(PREFIXES + query(kind)), rows -> read(rows, kind));
  }

  private static String query(NamedEntity.Kind kind) {
    return switch (kind) {
      case COUNCIL ->
          """
          SELECT DISTINCT ?entity ?label ?name (?gss AS ?detail)
          WHERE {
            ?entity a scr:Authority ;
              rdfs:label ?label ;
              rdfs:label|scr:fullName|skos:altLabel|scr:gss|scr:formerGss ?name .
            OPTIONAL { ?entity scr:gss ?gss }
          }
          """;
      case PERSON ->
          """
          SELECT DISTINCT ?entity (?name AS ?label) ?name ?detail
          WHERE { ?entity a foaf:Person ; foaf:name ?name }
          """;
      case DOCUMENT ->
          """
          SELECT DISTINCT ?entity ?label ?name (?source AS ?detail)
          WHERE {
            ?entity a scr:Document ;
              scr:source ?source .
            OPTIONAL { ?entity dcterms:title ?title }
            OPTIONAL { ?entity rdfs:label ?shown }
            BIND(COALESCE(?title, ?shown, ?source) AS ?label)
            VALUES ?which { 1 2 }
            BIND(IF(?which = 1, ?label, ?source) AS ?name)
          }
          """;
      case ORGANISATION ->
          """
          SELECT DISTINCT ?entity ?label ?name ?detail
          WHERE {
            { ?entity a org:Organization } UNION { ?entity a scr:SafeguardingBoard }
            FILTER NOT EXISTS { ?entity a scr:Authority }
            ?entity rdfs:label ?label ;
              rdfs:label|skos:altLabel ?name .
          }
          """;
    };
  }

  private static List<NamedEntity> read(RowSet rows, NamedEntity.Kind kind) {
    List<NamedEntity> read = new ArrayList<>();
    rows.forEachRemaining(row ->
        read.add(
            new NamedEntity(
                text(row, "entity"),
                kind,
                text(row, "label"),
                text(row, "name"),
                text(row, "detail"))));
    return List.copyOf(read);
  }

  private static String text(Binding row, String column) {
    @Nullable Node value = row.get(column);
    return value == null ? "" : Rows.text(value);
  }
}
