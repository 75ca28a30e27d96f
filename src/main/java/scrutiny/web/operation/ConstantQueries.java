package scrutiny.web.operation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises queries whose result is the same until the dataset or the program changes. */
final class ConstantQueries {
  /** What may stand between two tokens: white space and comments. */
  private static final String GAP = "(?:\\s|#[^\\n\\r]*+[\\n\\r])*+";

  /** Calls of functions, named by a keyword or an IRI, whose results differ each time. */
  private static final Pattern CHANGING_CALL =
      Pattern.compile(
          "\\b(?:now|rand|uuid|struuid|bnode|sample)>?" + GAP + "\\(", Pattern.CASE_INSENSITIVE);

  /** The keyword with the endpoint that it calls: an IRI, a variable or a prefixed name. */
  private static final Pattern CALLED_SERVICE =
      Pattern.compile(
          "(?<![\\w?$:/#-])service"
              + GAP
              + "(?:silent"
              + GAP
              + ")?(?:[<?$:]|\\p{L}[\\p{L}\\p{M}\\p{N}_.·-]*+:)",
          Pattern.CASE_INSENSITIVE);

  /** An escape, behind which any of these may be hidden. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\[uU]");

  private ConstantQueries() {}

  /** Returns whether the text of a query calls nothing whose result differs each time. */
  static boolean isConstant(String query) {
    return !CHANGING_CALL.matcher(query).find()
        && !CALLED_SERVICE.matcher(query).find()
        && !ESCAPE.matcher(query).find();
  }

  /** Returns whether the query in a query string or a form is constant. */
  static boolean isConstantEncoded(String parameters) {
    return PercentEncoding.isValid(parameters)
        && isConstant(URLDecoder.decode(parameters, StandardCharsets.UTF_8));
  }
}
