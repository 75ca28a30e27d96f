package scrutiny.query;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;

/**
 * A parameter of a prebuilt query. In the query's text, parameter {@code name} is the variable
 * {@code ?_name}.
 *
 * @param label its name on pages
 * @param defaultValue the value if none is given; empty if the query then returns all rows
 */
public record Parameter(
    String name,
    String label,
    ParameterType type,
    boolean required,
    Optional<String> defaultValue,
    String description) {
  /** Returns its variable in the query. */
  Var variable() {
    return Var.alloc("_" + name);
  }

  /** Returns its name, type and description in one line. */
  public String summary() {
    String requirement =
        required ? "required" : defaultValue.map(d -> "default " + d).orElse("optional");
    return name + " (" + type.code() + ", " + requirement + "): " + description;
  }
}
