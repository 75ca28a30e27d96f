package scrutiny.web.describe;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrutiny.query.Parameter;
import scrutiny.query.ParameterType;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;

/** Examples of programs that get the result of a prebuilt query as CSV. */
public final class Snippets {
  /** A program: the name of its language, the name of its file, and its text. */
  public record Snippet(String language, String file, String text) {}

  private Snippets() {}

  /**
   * Returns programs in several languages.
   *
   * @param origin the start of the server's addresses
   * @param values the values of the query's parameters
   */
  public static List<Snippet> of(String origin, PrebuiltQuery query, Map<String, String> values) {
    String url = url(origin, query.name() + ".csv", values);
    String columns =
        "row[\""
            + String.join(
                "\"], row[\"", query.columns().subList(0, Math.min(3, query.columns().size())))
            + "\"]";
    return List.of(
        new Snippet(
            "curl",
            query.name() + ".sh",
            CURL.replace("NAME", query.name()).replace("ADDRESS", url)),
        new Snippet(
            "Python", "example.py", PYTHON.replace("ADDRESS", url).replace("COLUMNS", columns)),
        new Snippet("R", "example.R", R.replace("ADDRESS", url)),
        new Snippet("Java", "Example.java", JAVA.replace("ADDRESS", url)));
  }

  /** Returns the given values, and an example value for each missing required parameter. */
  public static Map<String, String> withExamples(
      PrebuiltQuery query, Map<String, String> given, ParameterValues accepted) {
    Map<String, String> values = new LinkedHashMap<>(given);
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() && !values.containsKey(parameter.name())) {
        values.put(parameter.name(), example(parameter, values, accepted));
      }
    }
    return values;
  }

  private static String example(
      Parameter parameter, Map<String, String> others, ParameterValues accepted) {
    return switch (parameter.type()) {
      case DATE -> "2024-01-01";
      case YEAR -> "2024";
      case NUMBER -> "2";
      case TEXT -> "Ofsted";
      default ->
          accepted.examples(parameter.type()).stream()
              .filter(value -> !others.containsValue(value))
              .findFirst()
              .orElse(ParameterType.TEXT.code());
    };
  }

  private static String url(String origin, String file, Map<String, String> values) {
    List<String> parameters = new ArrayList<>();
    values.forEach((name, value) -> parameters.add(encode(name) + "=" + encode(value)));
    return origin
        + "/queries/"
        + file
        + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  /** Encodes everything that could end a string in one of the languages. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static final String CURL =
      """
      curl --fail --output NAME.csv \\
        'ADDRESS'
      """;

  private static final String PYTHON =
      """
      import csv, io, urllib.request

      url = "ADDRESS"
      with urllib.request.urlopen(url) as response:
          rows = list(csv.DictReader(io.TextIOWrapper(response, encoding="utf-8")))

      print(len(rows), "rows")
      for row in rows[:5]:
          print(COLUMNS)
      """;

  private static final String R =
      """
      url <- "ADDRESS"
      rows <- read.csv(url, encoding = "UTF-8")

      cat(nrow(rows), "rows\\n")
      print(head(rows))
      """;

  private static final String JAVA =
      """
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;

      public class Example {
        public static void main(String[] args) throws Exception {
          var request = HttpRequest.newBuilder(URI.create(
              "ADDRESS")).build();
          var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
          if (response.statusCode() != 200) {
            throw new IllegalStateException(response.body());
          }
          System.out.print(response.body());
        }
      }
      """;
}
