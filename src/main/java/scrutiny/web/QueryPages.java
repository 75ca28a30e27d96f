package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.query.Query;
import scrutiny.query.AnswerFailed;
import scrutiny.query.AnswerFormat;
import scrutiny.query.Answering;
import scrutiny.query.Choices;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryRefused;
import scrutiny.query.Rows;

/** The prebuilt queries: their list, and the answer of each as a page, CSV, JSON or Turtle. */
final class QueryPages extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** As many rows as a page shows; the other formats have them all. */
  private static final int SHOWN = 1000;

  /** A larger answer is not kept. */
  private static final int KEPT = 1 << 22;

  /** What is held back, so that a failure up to then still gets an honest status. */
  private static final int HELD_BACK = 1 << 20;

  private final transient PrebuiltQueries queries;
  private final transient Choices choices;
  private final transient Answering answering;
  private final transient AnswerPage page;

  /** Answers of queries without values: what is served does not change. */
  private final transient Map<String, Reply> kept = new ConcurrentHashMap<>();

  QueryPages(PrebuiltQueries queries, Choices choices, AnswerPage page, Answering answering) {
    this.queries = queries;
    this.choices = choices;
    this.answering = answering;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Wanted wanted = Wanted.by(request);
    try {
      if (path.isEmpty()) {
        list(wanted).send(response);
      } else {
        answer(queries.named(path), values(request), wanted, response);
      }
    } catch (QueryRefused e) {
      boolean unknown = e.reason() == QueryRefused.Reason.UNKNOWN_QUERY;
      refusal(unknown ? 404 : 400, String.valueOf(e.getMessage()), wanted).send(response);
    } catch (AnswerFailed e) {
      if (response.isCommitted()) {
        throw new IOException("half an answer is no answer", e);
      }
      response.reset();
      response.setHeader("Retry-After", "60");
      refusal(503, String.valueOf(e.getMessage()), wanted).send(response);
    }
  }

  private void answer(
      PrebuiltQuery query, Map<String, String> values, Wanted wanted, HttpServletResponse response)
      throws IOException, QueryRefused {
    if (wanted.page() && values.isEmpty() && needsValues(query)) {
      Reply.page(200, page.question(query, values)).send(response);
      return;
    }
    Query asked = query.bind(values, choices);
    String key = query.name() + " " + wanted;
    Reply before = values.isEmpty() ? kept.get(key) : null;
    if (before != null) {
      before.send(response);
      return;
    }
    Optional<AnswerFormat> format = wanted.format();
    if (format.isEmpty()) {
      Reply reply =
          Reply.page(
              200,
              answering.answer(
                  asked, rows -> page.answered(query, values, Rows.read(rows, SHOWN))));
      keep(key, values, reply);
      reply.send(response);
    } else {
      stream(asked, format.get(), key, values, response);
    }
  }

  private void stream(
      Query asked,
      AnswerFormat format,
      String key,
      Map<String, String> values,
      HttpServletResponse response)
      throws IOException {
    String mediaType = format.mediaType();
    response.setContentType(mediaType + ";charset=utf-8");
    response.setBufferSize(HELD_BACK);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    var out = new Copying(response.getOutputStream(), copy, values.isEmpty() ? KEPT : 0);
    answering.answer(
        asked,
        rows -> {
          format.write(rows, out);
          return true;
        });
    out.flush();
    if (out.whole()) {
      keep(key, values, new Reply(200, mediaType, copy.toByteArray()));
    }
  }

  private void keep(String key, Map<String, String> values, Reply reply) {
    if (values.isEmpty() && reply.length() <= KEPT) {
      kept.put(key, reply);
    }
  }

  private static boolean needsValues(PrebuiltQuery query) {
    return query.parameters().stream().anyMatch(p -> p.required());
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          if (!name.equals(Wanted.PARAMETER) && !given[0].isBlank()) {
            values.put(name, given[0]);
          }
        });
    return values;
  }

  private Reply list(Wanted wanted) {
    if (wanted.page()) {
      return Reply.page(200, page.list(queries.all()));
    }
    StringBuilder lines = new StringBuilder();
    for (PrebuiltQuery query : queries.all()) {
      lines.append(query.name()).append(": ").append(query.title()).append('\n');
      query.parameters().forEach(p -> lines.append("  ").append(p.line()).append('\n'));
    }
    return Reply.words(200, lines.toString().stripTrailing());
  }

  private static Reply refusal(int status, String message, Wanted wanted) {
    if (!wanted.page()) {
      return Reply.words(status, message);
    }
    String title =
        switch (status) {
          case 404 -> "No such query";
          case 400 -> "It cannot be asked so";
          default -> "No answer this time";
        };
    return Reply.page(status, Page.problem(title, message));
  }
}
