package scrutiny.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Finds the values that the data knows for a parameter, such as the names and GSS codes of
 * councils.
 *
 * <p>Values are queried once per type, and a slow query blocks only callers that need the same
 * type.
 */
public final class ParameterValues {
  private static final String VOCABULARY = "https://w3id.org/scrutiny/vocab/";

  private static final String NAME_PROPERTIES =
      "rdfs:label|scr:fullName|skos:altLabel|skos:hiddenLabel|scr:shortName|scr:gss|scr:formerGss";

  private final SparqlService service;
  private final SingleFlight<ParameterType, List<String>> accepted =
      new SingleFlight<>(type -> List.copyOf(fetch(type)));
  private final SingleFlight<String, List<String>> councils =
      new SingleFlight<>(nameProperties -> List.copyOf(fetchCouncils(nameProperties)));

  private final SingleFlight<ParameterType, Map<String, String>> councilLabels =
      new SingleFlight<>(type -> fetchCouncilLabels());

  private final SingleFlight<ParameterType, Map<String, String>> codeLabels =
      new SingleFlight<>(type -> fetchCodeLabels(VOCABULARY + type.vocabulary() + "/"));

  private final SingleFlight<ParameterType, List<String>> offered =
      new SingleFlight<>(this::fetchOffered);

  private final SingleFlight<String, List<String>> gradedCouncils =
      new SingleFlight<>(all -> List.copyOf(fetchGradedCouncils()));

  /** Creates a lookup of the values in the data of a service. */
  public ParameterValues(SparqlService service) {
    this.service = service;
  }

  /**
   * Returns every accepted value, or an empty list if any value of the type is accepted.
   *
   * @throws QueryFailedException if the query for the values fails
   */
  public List<String> accepted(ParameterType type) {
    return accepted.get(type);
  }

  /** Returns the values to suggest to a user, with each council once. */
  public List<String> suggested(ParameterType type) {
    return type == ParameterType.AUTHORITY ? councils.get("rdfs:label") : accepted(type);
  }

  /**
   * Returns the values for a menu: of themes only those that a finding or recommendation has, or
   * that a visit had.
   */
  public List<String> offered(ParameterType type) {
    return offered.get(type);
  }

  private List<String> fetchOffered(ParameterType type) {
    List<String> used =
        switch (type) {
          case THEME -> usedThemes("scr:Finding, scr:ReportedFinding, scr:Recommendation");
          case VISIT_THEME -> usedThemes("scr:Inspection");
          default -> List.of();
        };
    return used.isEmpty() ? accepted(type) : used;
  }

  private List<String> usedThemes(String classes) {
    return values(
        """
        PREFIX scr: <https://w3id.org/scrutiny/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT DISTINCT ?value
        WHERE {
          ?theme skos:notation ?value .
          FILTER(STRSTARTS(STR(?theme), "%stheme/"))
          FILTER EXISTS {
            ?about scr:theme ?theme ;
              a ?class .
            FILTER(?class IN (%s))
          }
        }
        ORDER BY ?value
        """
            .formatted(VOCABULARY, classes));
  }

  /**
   * Returns the label of an accepted value of a type, of a council's name or code that of the
   * council; the value itself if it has no other.
   */
  public String label(ParameterType type, String value) {
    if (type == ParameterType.AUTHORITY) {
      return canonical(type, value);
    }
    return type.isCode() ? codeLabels.get(type).getOrDefault(value, value) : value;
  }

  /**
   * Returns the spelling of a valid value that stands for all its spellings: the vocabulary's own
   * for a code, and the council's label for its names and codes unless two councils share one.
   */
  String canonical(ParameterType type, String value) {
    if (type == ParameterType.NUMBER) {
      return String.valueOf(Long.parseLong(value));
    }
    if (type == ParameterType.AUTHORITY) {
      String key = value.toLowerCase(Locale.ROOT);
      return councilLabels.get(type).getOrDefault(key, value);
    }
    return accepted(type).stream().filter(value::equalsIgnoreCase).findFirst().orElse(value);
  }

  /** Returns the label of a council by each key that leads, like the label, only to this one. */
  private Map<String, String> fetchCouncilLabels() {
    Query query =
        QueryFactory.create(
            """
            PREFIX scr: <https://w3id.org/scrutiny/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?key (MIN(STR(?label)) AS ?value)
            WHERE {
              ?council scr:nameKey ?key ;
                rdfs:label ?label .
            }
            GROUP BY ?key
            HAVING (COUNT(DISTINCT ?council) = 1)
            """);
    Map<String, String> labels = new HashMap<>(pairs(query));
    labels.values().removeIf(label -> !labels.containsKey(label.toLowerCase(Locale.ROOT)));
    return Map.copyOf(labels);
  }

  private Map<String, String> pairs(Query query) {
    Map<String, String> pairs = new HashMap<>();
    service.select(
        query,
        rows -> {
          rows.forEachRemaining(row -> pairs.put(text(row, "key"), text(row, "value")));
          return true;
        });
    return Map.copyOf(pairs);
  }

  private static String text(Binding row, String name) {
    return Rows.text(row.get(name));
  }

  /** Returns values for examples: of councils only those with a grade, if there are any. */
  public List<String> examples(ParameterType type) {
    if (type != ParameterType.AUTHORITY) {
      return suggested(type);
    }
    List<String> graded = gradedCouncils.get("");
    return graded.isEmpty() ? suggested(type) : graded;
  }

  private List<String> fetch(ParameterType type) {
    if (type == ParameterType.AUTHORITY) {
      return councils.get(NAME_PROPERTIES);
    }
    if (type == ParameterType.YES_OR_NO) {
      return List.of("no", "yes");
    }
    return type.isCode() ? codes(VOCABULARY + type.vocabulary() + "/") : List.of();
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

  private Map<String, String> fetchCodeLabels(String scheme) {
    return pairs(
        QueryFactory.create(
            """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?key (MIN(STR(?label)) AS ?value)
            WHERE {
              ?concept skos:notation ?key ;
                skos:prefLabel ?label .
              FILTER(STRSTARTS(STR(?concept), "%s"))
            }
            GROUP BY ?key
            """
                .formatted(scheme)));
  }

  private List<String> fetchCouncils(String nameProperties) {
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
            .formatted(nameProperties));
  }

  private List<String> fetchGradedCouncils() {
    return values(
        """
        PREFIX scr: <https://w3id.org/scrutiny/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT DISTINCT (STR(?name) AS ?value)
        WHERE {
          ?service scr:latestJudgement ?judgement .
          ?judgement scr:sortDate ?day .
          ?council scr:service ?service ;
            a scr:Authority ;
            rdfs:label ?name .
        }
        ORDER BY ?value
        """);
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
