package scrutiny.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** The values that the data knows for a parameter: names and codes of councils, codes of grades. */
public final class ParameterValues {
  private static final String VOCABULARY = "https://w3id.org/scrutiny/vocab/";

  private static final String NAME_PROPERTIES =
      "rdfs:label|scr:fullName|skos:altLabel|skos:hiddenLabel|scr:shortName|scr:gss|scr:formerGss";

  private final SparqlService service;
  private final Map<ParameterType, List<String>> cache = new EnumMap<>(ParameterType.class);

  /** The choices that a source of answers knows. */
  public ParameterValues(SparqlService answering) {
    this.service = answering;
  }

  /** Every accepted value; nothing where any value of the type will do. */
  public synchronized List<String> accepted(ParameterType type) {
    return cache.computeIfAbsent(type, this::fetch);
  }

  /** The values to offer to a reader: each council once. */
  public List<String> suggested(ParameterType type) {
    return type == ParameterType.AUTHORITY ? councils("rdfs:label") : accepted(type);
  }

  private List<String> fetch(ParameterType type) {
    if (type == ParameterType.AUTHORITY) {
      return councils(NAME_PROPERTIES);
    }
    return type.isCode() ? codes(VOCABULARY + type.code() + "/") : List.of();
  }

  private List<String> codes(String scheme) {
    return values(
        """
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT ?value
        WHERE {
          ?concept skos:notation ?value .
          FILTER(STRSTARTS(STR(?concept), "%s"))
        }
        ORDER BY ?value
        """
            .formatted(scheme));
  }

  private List<String> councils(String called) {
    return values(
        """
        PREFIX scr: <https://w3id.org/scrutiny/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT (STR(?name) AS ?value)
        WHERE {
          ?council a scr:Authority ;
            %s ?name .
        }
        ORDER BY ?value
        """
            .formatted(called));
  }

  private List<String> values(String text) {
    Query query = QueryFactory.create(text);
    return service.select(query, ParameterValues::column);
  }

  private static List<String> column(RowSet rows) {
    Var value = Var.alloc("value");
    List<String> column = new ArrayList<>();
    rows.forEachRemaining(row -> column.add(row.get(value).getLiteralLexicalForm()));
    return column;
  }
}
