package scrutiny.web.operation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises queries whose result is the same until the dataset or the program changes. */
final class ConstantQueries {
  /** Functions and calls whose results differ each time. */
  private static final Pattern CHANGING =
      Pattern.compile(
          "\\b(now|rand|uuid|struuid|bnode|service|sample)\\b", Pattern.CASE_INSENSITIVE);

  private ConstantQueries() {}

  /** Returns whether the text of a query calls nothing whose result differs each time. */
  static boolean isConstant(String query) {
    return !CHANGING.matcher(query).find();
  }

  /** Returns whether the query in a query string or a form is constant. */
  static boolean isConstantEncoded(String parameters) {
    return PercentEncoding.isValid(parameters)
        && isConstant(URLDecoder.decode(parameters, StandardCharsets.UTF_8));
  }
}
