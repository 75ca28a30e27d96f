package scrutiny.query;

import java.util.Optional;
import org.apache.jena.sparql.core.Var;

/**
 * Something that a query leaves open. In the query's text {@code name} is the variable {@code
 * ?_name}.
 *
 * @param defaultValue the value where none is given; empty where the query then asks for all
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean required,
    Optional<String> defaultValue,
    String description) {
  /** Its variable in the query. */
  Var variable() {
    return Var.alloc("_" + name);
  }

  /** Its name and what it takes, in one line. */
  public String summary() {
    String need = required ? "required" : defaultValue.map(d -> "default " + d).orElse("optional");
    return name + " (" + type.code() + ", " + need + "): " + description;
  }
}
