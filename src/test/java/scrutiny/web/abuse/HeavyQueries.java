package scrutiny.web.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The heavy queries, with the parts that only repeat filled in. */
final class HeavyQueries {
  private static final int COMMENT_LENGTH = 1_000_000;

  /** More levels than a query may have. */
  private static final int DEPTH = 1_000;

  /** Fewer levels than a query may have. */
  private static final int ALLOWED_DEPTH = 50;

  /** More parts than a query may have. */
  private static final int PARTS = 10_000;

  /** Made once: fifty clients that made megabytes for each request would take the processors. */
  private static final List<Cases.NamedQuery> ALL = read();

  private HeavyQueries() {}

  /** Returns all heavy queries. */
  static List<Cases.NamedQuery> all() {
    return ALL;
  }

  private static List<Cases.NamedQuery> read() {
    try {
      return Cases.queries("heavy.rq").stream().map(HeavyQueries::complete).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cases.NamedQuery complete(Cases.NamedQuery query) {
    return query
        .with("minus", nested("MINUS { ?s ?p ?o ", " }"))
        .with("few-minus", nested(ALLOWED_DEPTH, "MINUS { ?s ?p ?o ", "", " }"))
        .with("not-exists", nested(ALLOWED_DEPTH, "FILTER NOT EXISTS { ?s ?q ?z ", "", " }"))
        .with("steps", repeated("(!<urn:x>|^!<urn:x>)", "/", 20))
        .with("separator", "-".repeat(200))
        .with("optionals", repeated("OPTIONAL { ?s ?p ?o }", " ", 2_000))
        .with("union-chain", repeated("{ ?s ?p ?o }", " UNION ", 1_000))
        .with("negations", "!".repeat(PARTS))
        .with("sum", repeated("1", "+", PARTS))
        .with("union", repeated("{ ?a ?b ?c . ?d ?e ?f }", " UNION ", 100))
        .with("numbers", repeated("1", " ", 200))
        .with("subqueries", nested("{ SELECT * { ?s ?p ?o ", " } }"))
        .with("filters", repeated("STR(?a) > STR(?f)", " || ", 300))
        .with("comment", "x".repeat(COMMENT_LENGTH))
        .with("brackets", nested(DEPTH, "(", "1", ")"))
        .with("groups", nested("{", "}"))
        .with("lists", nested(DEPTH, "[ <urn:p> ", "1", "]"))
        .with(
            "prefixes",
            IntStream.range(0, 20_000)
                .mapToObj(i -> "PREFIX p" + i + ": <urn:" + i + ">")
                .collect(Collectors.joining("\n")));
  }

  private static String nested(String open, String close) {
    return nested(DEPTH, open, "", close);
  }

  private static String nested(int depth, String open, String middle, String close) {
    return open.repeat(depth) + middle + close.repeat(depth);
  }

  private static String repeated(String part, String separator, int times) {
    return IntStream.range(0, times).mapToObj(i -> part).collect(Collectors.joining(separator));
  }
}
