package scrutiny.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A prebuilt query: a file of {@code queries/}.
 *
 * @param name the file name without {@code .rq}
 * @param question the title as a question that readers have
 * @param columns the result's columns, in order
 * @param text the complete file, including its header
 */
public record PrebuiltQuery(
    String name,
    String title,
    String question,
    QueryGroup group,
    String description,
    List<Parameter> parameters,
    List<String> columns,
    String text) {
  private static final Pattern HEADER_LINE =
      Pattern.compile(
          "^# (title|question|group|description|parameter|columns): (.+)$", Pattern.MULTILINE);

  /** The name of the parameter with the first day or year of a period. */
  private static final String FIRST_OF_PERIOD = "from";

  /** The name of the parameter with the last day or year of a period. */
  private static final String LAST_OF_PERIOD = "to";

  /** A variable in the place of a parameter. All are replaced at once, so none within a value. */
  private static final Pattern VARIABLE = Pattern.compile("\\?(_\\w+)");

  private static final Pattern PARAMETER_HEADER =
      Pattern.compile(
          "(?<name>[a-z]\\w*) \"(?<label>[^\"]+)\" \\((?<type>[a-z-]+),"
              + " (?<need>required|optional|default (?<default>[^)]+))\\) (?<description>.+)");

  public PrebuiltQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * Parses a file with its header. A long description may have several lines.
   *
   * @throws IllegalArgumentException if the header is incomplete or malformed
   */
  static PrebuiltQuery parse(String name, String text) {
    String title = "";
    String question = "";
    Optional<QueryGroup> group = Optional.empty();
    String description = "";
    List<String> columns = List.of();
    List<Parameter> parameters = new ArrayList<>();
    Matcher line = HEADER_LINE.matcher(text);
    while (line.find()) {
      String value = line.group(2).strip();
      switch (line.group(1)) {
        case "title" -> title = value;
        case "question" -> question = value;
        case "group" -> group = QueryGroup.parse(value);
        case "description" -> description = (description + " " + value).strip();
        case "columns" -> columns = List.of(value.split(" "));
        default -> parameters.add(parameter(name, value));
      }
    }
    if (title.isEmpty() || description.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq has no title, description or columns");
    }
    if (question.isEmpty() || group.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq has no question or no known group");
    }
    return new PrebuiltQuery(
        name, title, question, group.get(), description, parameters, columns, text);
  }

  private static Parameter parameter(String query, String header) {
    Matcher parts = PARAMETER_HEADER.matcher(header);
    if (!parts.matches()) {
      throw new IllegalArgumentException(query + ".rq: malformed parameter: " + header);
    }
    ParameterType type =
        ParameterType.parse(parts.group("type"))
            .orElseThrow(() ->
                new IllegalArgumentException(query + ".rq: unknown parameter type: " + header));
    return new Parameter(
        parts.group("name"),
        parts.group("label"),
        type,
        parts.group("need").equals("required"),
        Optional.ofNullable(parts.group("default")),
        parts.group("description"));
  }

  /** Returns whether it has no result without values. */
  public boolean needsValues() {
    return parameters.stream().anyMatch(Parameter::required);
  }

  /**
   * Checks that the query has all given parameters, before a store is opened.
   *
   * @throws InvalidRequestException if it does not have one of them
   */
  public void checkParameters(Set<String> given) throws InvalidRequestException {
    for (String name : given) {
      if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
        throw InvalidRequestException.unknownParameter(this, name);
      }
    }
  }

  /**
   * Returns the query with its parameters bound to values.
   *
   * <p>Each value becomes a literal in the syntax tree, so no value can change the structure of the
   * query.
   *
   * @param values the values by parameter name; a blank value counts as omitted
   * @param accepted the accepted values of parameters that are names or codes
   * @throws InvalidRequestException if a parameter is unknown or a value is invalid
   */
  public Query bind(Map<String, String> values, ParameterValues accepted)
      throws InvalidRequestException {
    return QueryTransformOps.replaceVars(QueryFactory.create(text), terms(values, accepted));
  }

  private Map<Var, Node> terms(Map<String, String> values, ParameterValues accepted)
      throws InvalidRequestException {
    Map<String, String> canonical = canonical(values, accepted);
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = canonical.get(parameter.name());
      if (value != null) {
        terms.put(parameter.variable(), term(parameter, value));
      }
    }
    return terms;
  }

  /**
   * Returns the text of the query, with its title in place of its header, in which values replace
   * the parameters: a client that sends it to a SPARQL endpoint gets the same result.
   *
   * @param values the values by parameter name; a blank value counts as omitted
   * @param accepted the accepted values of parameters that are names or codes
   * @throws InvalidRequestException if a parameter is unknown or a value is invalid
   */
  public String boundText(Map<String, String> values, ParameterValues accepted)
      throws InvalidRequestException {
    Map<Var, Node> terms = terms(values, accepted);
    String body = HEADER_LINE.matcher(text).replaceAll("").strip();
    return "# "
        + title
        + "\n"
        + VARIABLE
            .matcher(body)
            .replaceAll(variable -> {
              Node term = terms.get(Var.alloc(variable.group(1)));
              return Matcher.quoteReplacement(
                  term == null ? variable.group() : NodeFmtLib.strTTL(term));
            })
        + "\n";
  }

  /**
   * Returns the values in one spelling, with the default values: two requests with the same ones
   * have the same result.
   *
   * @param values the values by parameter name; a blank value counts as omitted
   * @param accepted the accepted values of parameters that are names or codes
   * @throws InvalidRequestException if a parameter is unknown or a value is invalid
   */
  public SortedMap<String, String> canonical(Map<String, String> values, ParameterValues accepted)
      throws InvalidRequestException {
    checkParameters(values.keySet());
    SortedMap<String, String> canonical = new TreeMap<>();
    for (Parameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), "").strip();
      if (value.isEmpty()) {
        value = parameter.defaultValue().orElse("");
      }
      if (!value.isEmpty()) {
        term(parameter, value);
        checkKnown(parameter, value, accepted);
        canonical.put(parameter.name(), accepted.canonical(parameter.type(), value));
      } else if (parameter.required()) {
        throw InvalidRequestException.missingValue(this, parameter);
      }
    }
    checkPeriod(canonical);
    return canonical;
  }

  /** Checks that a period does not end before it begins; years and dates sort like their text. */
  private void checkPeriod(Map<String, String> values) throws InvalidRequestException {
    String from = values.get(FIRST_OF_PERIOD);
    String to = values.get(LAST_OF_PERIOD);
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw InvalidRequestException.emptyPeriod(this, from, to);
    }
  }

  private Node term(Parameter parameter, String value) throws InvalidRequestException {
    return parameter
        .type()
        .term(value)
        .orElseThrow(() -> InvalidRequestException.invalidValue(this, parameter, value));
  }

  private void checkKnown(Parameter parameter, String value, ParameterValues accepted)
      throws InvalidRequestException {
    List<String> known = accepted.accepted(parameter.type());
    if (!known.isEmpty() && known.stream().noneMatch(value::equalsIgnoreCase)) {
      throw InvalidRequestException.unknownValue(
          this, parameter, value, known, name -> accepted.canonical(parameter.type(), name));
    }
  }
}
