package scrutiny.query.limit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.library.bnode;
import org.apache.jena.sparql.function.library.date;
import org.apache.jena.sparql.function.library.e;
import org.apache.jena.sparql.function.library.evenInteger;
import org.apache.jena.sparql.function.library.langeq;
import org.apache.jena.sparql.function.library.localname;
import org.apache.jena.sparql.function.library.max;
import org.apache.jena.sparql.function.library.min;
import org.apache.jena.sparql.function.library.namespace;
import org.apache.jena.sparql.function.library.now;
import org.apache.jena.sparql.function.library.pi;
import org.apache.jena.sparql.function.library.sha1sum;
import org.apache.jena.sparql.function.library.sqrt;
import org.apache.jena.sparql.function.library.strjoin;
import org.apache.jena.sparql.function.library.strlen;
import org.apache.jena.sparql.function.library.substr;
import org.apache.jena.sparql.function.library.substring;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * A registry that contains the functions that a query may call by IRI, and never loads another one:
 * casts, the functions of XPath that have no effect outside of the query, and a few of Jena's.
 */
final class AllowedFunctions extends FunctionRegistry {
  private static final String XPATH = ARQConstants.fnPrefix;
  private static final String MATH = ARQConstants.mathPrefix;

  private static final List<String> XPATH_NAMES =
      List.of(
          "abs",
          "adjust-date-to-timezone",
          "adjust-dateTime-to-timezone",
          "adjust-time-to-timezone",
          "boolean",
          "ceiling",
          "collation-key",
          "concat",
          "contains",
          "dateTime",
          "day-from-date",
          "day-from-dateTime",
          "days-from-date",
          "days-from-dateTime",
          "days-from-duration",
          "encode-for-uri",
          "ends-with",
          "floor",
          "format-number",
          "hours-from-dateTime",
          "hours-from-duration",
          "hours-from-time",
          "implicit-timezone",
          "lower-case",
          "minutes-from-dateTime",
          "minutes-from-duration",
          "minutes-from-time",
          "month-from-date",
          "month-from-dateTime",
          "months-from-date",
          "months-from-dateTime",
          "months-from-duration",
          "normalize-space",
          "normalize-unicode",
          "not",
          "numeric-integer-divide",
          "numeric-mod",
          "round",
          "round-half-to-even",
          "seconds-from-dateTime",
          "seconds-from-duration",
          "seconds-from-time",
          "starts-with",
          "string-length",
          "substring",
          "substring-after",
          "substring-before",
          "timezone-from-date",
          "timezone-from-dateTime",
          "timezone-from-time",
          "upper-case",
          "year-from-date",
          "year-from-dateTime",
          "years-from-date",
          "years-from-dateTime",
          "years-from-duration");

  private static final List<String> MATH_NAMES =
      List.of(
          "acos", "asin", "atan", "atan2", "cos", "exp", "exp10", "log", "log10", "pi", "pow",
          "sin", "sqrt", "tan");

  private static final List<String> CASTS =
      List.of(
          "anyURI",
          "boolean",
          "byte",
          "date",
          "dateTime",
          "dayTimeDuration",
          "decimal",
          "double",
          "duration",
          "float",
          "gDay",
          "gMonth",
          "gMonthDay",
          "gYear",
          "gYearMonth",
          "int",
          "integer",
          "long",
          "negativeInteger",
          "nonNegativeInteger",
          "nonPositiveInteger",
          "positiveInteger",
          "short",
          "string",
          "time",
          "unsignedByte",
          "unsignedInt",
          "unsignedLong",
          "unsignedShort",
          "yearMonthDuration");

  private static final Map<String, Class<?>> OF_JENA =
      Map.ofEntries(
          Map.entry("bnode", bnode.class),
          Map.entry("date", date.class),
          Map.entry("e", e.class),
          Map.entry("evenInteger", evenInteger.class),
          Map.entry("langeq", langeq.class),
          Map.entry("localname", localname.class),
          Map.entry("max", max.class),
          Map.entry("min", min.class),
          Map.entry("namespace", namespace.class),
          Map.entry("now", now.class),
          Map.entry("pi", pi.class),
          Map.entry("sha1sum", sha1sum.class),
          Map.entry("sqrt", sqrt.class),
          Map.entry("strjoin", strjoin.class),
          Map.entry("strlen", strlen.class),
          Map.entry("substr", substr.class),
          Map.entry("substring", substring.class));

  private static final AllowedFunctions ALL = new AllowedFunctions();

  private AllowedFunctions() {
    FunctionRegistry standard = FunctionRegistry.get();
    Stream.of(
            XPATH_NAMES.stream().map(name -> XPATH + name),
            MATH_NAMES.stream().map(name -> MATH + name),
            CASTS.stream().map(name -> XSD.getURI() + name))
        .flatMap(names -> names)
        .filter(standard::isRegistered)
        .forEach(iri -> put(iri, standard.getFunctionFactory(iri)));
    OF_JENA.forEach((name, type) -> put(ARQConstants.ARQFunctionLibraryURI + name, type));
  }

  /** Returns the registry. */
  static AllowedFunctions all() {
    return ALL;
  }

  /** Returns the factory of a function, or null if it may not be called. Loads nothing. */
  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
  }
}
