package scrutiny.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question that comes ready made: a file of {@code queries/}.
 *
 * @param name the file's, without {@code .rq}
 * @param text the whole file, its header too
 */
public record PrebuiltQuery(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    List<String> columns,
    String text) {
  private static final Pattern HEADER_LINE =
      Pattern.compile("^# (title|description|parameter|columns): (.+)$", Pattern.MULTILINE);
  private static final Pattern PARAMETER_HEADER =
      Pattern.compile("([a-z]\\w*) \\(([a-z]+), (required|optional|default ([^)]+))\\) (.+)");

  public PrebuiltQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** Reads a file's header. A file that is not as it should be is a mistake of the program's. */
  static PrebuiltQuery parse(String name, String text) {
    String title = "";
    String description = "";
    List<String> columns = List.of();
    List<Parameter> parameters = new ArrayList<>();
    Matcher line = HEADER_LINE.matcher(text);
    while (line.find()) {
      String said = line.group(2).strip();
      switch (line.group(1)) {
        case "title" -> title = said;
        case "description" -> description = said;
        case "columns" -> columns = List.of(said.split(" "));
        default -> parameters.add(parameter(name, said));
      }
    }
    if (title.isEmpty() || description.isEmpty() || columns.isEmpty()) {
      throw new IllegalArgumentException(name + ".rq lacks a title, description or columns");
    }
    return new PrebuiltQuery(name, title, description, parameters, columns, text);
  }

  private static Parameter parameter(String query, String said) {
    Matcher parts = PARAMETER_HEADER.matcher(said);
    if (!parts.matches()) {
      throw new IllegalArgumentException(query + ".rq: not a parameter: " + said);
    }
    ParameterType type =
        ParameterType.parse(parts.group(2))
            .orElseThrow(() -> new IllegalArgumentException(query + ".rq: no type: " + said));
    return new Parameter(
        parts.group(1),
        type,
        parts.group(3).equals("required"),
        Optional.ofNullable(parts.group(4)),
        parts.group(5));
  }

  /**
   * Makes sure that it has the parameters that are given, before anything is opened to ask it.
   *
   * @throws InvalidRequestException where it has not
   */
  public void checkParameters(Set<String> given) throws InvalidRequestException {
    for (String name : given) {
      if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
        throw InvalidRequestException.unknownParameter(this, name);
      }
    }
  }

  /**
   * The query with values in the places of its parameters.
   *
   * <p>Each value becomes a literal in the syntax tree. What the value holds cannot change the
   * shape of the query.
   *
   * @param values by parameter; a blank one counts as left out
   * @param choices what values there are, for those that are names or codes
   * @throws InvalidRequestException where a parameter or value is not one of the query's
   */
  public Query bind(Map<String, String> values, ParameterValues choices)
      throws InvalidRequestException {
    checkParameters(values.keySet());
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = values.getOrDefault(parameter.name(), "").strip();
      if (value.isEmpty()) {
        value = parameter.defaultValue().orElse("");
      }
      if (!value.isEmpty()) {
        terms.put(parameter.variable(), term(parameter, value, choices));
      } else if (parameter.required()) {
        throw InvalidRequestException.missingValue(this, parameter);
      }
    }
    return QueryTransformOps.replaceVars(QueryFactory.create(text), terms);
  }

  private Node term(Parameter parameter, String value, ParameterValues choices)
      throws InvalidRequestException {
    Node term =
        parameter
            .type()
            .term(value)
            .orElseThrow(() -> InvalidRequestException.invalidValue(this, parameter, value));
    List<String> known = choices.accepted(parameter.type());
    if (!known.isEmpty() && known.stream().noneMatch(value::equalsIgnoreCase)) {
      throw InvalidRequestException.unknownValue(this, parameter, value, known);
    }
    return term;
  }
}
