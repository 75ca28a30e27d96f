package scrutiny.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.AnswerFormat;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.Rows;

/** The pages of the prebuilt queries. */
final class AnswerPage {
  private static final Set<String> GRADES =
      Set.of("outstanding", "good", "adequate", "requires-improvement", "inadequate");

  /** What is shorter stays on one line. */
  private static final int NARROW = 56;

  private final Forms forms;
  private final Labels labels;
  private final DatasetGraph data;

  AnswerPage(Forms forms, Labels labels, DatasetGraph data) {
    this.forms = forms;
    this.labels = labels;
    this.data = data;
  }

  /** All questions. */
  String list(List<PrebuiltQuery> queries) {
    List<Html> items = new ArrayList<>();
    for (PrebuiltQuery query : queries) {
      items.add(Html.of("dt", Html.link("/queries/" + query.name(), Html.text(query.title()))));
      items.add(Html.of("dd", query.description()));
    }
    return Page.html(
        "Questions", Html.all(Html.of("h1", "Questions"), Html.of("dl", Html.all(items))));
  }

  /** A question that waits for values. */
  String question(PrebuiltQuery query, Map<String, String> values) {
    return Page.html(query.title(), Html.all(asked(query, values), text(query)));
  }

  /** A question and its answer. */
  String answered(PrebuiltQuery query, Map<String, String> values, Rows rows) {
    return Page.html(
        query.title(),
        Html.all(asked(query, values), summary(query, values, rows), table(rows), text(query)));
  }

  private Html asked(PrebuiltQuery query, Map<String, String> values) {
    return Html.all(
        Html.of("h1", query.title()),
        Html.element("p").attribute("class", "lead").with(query.description()),
        forms.councils(),
        query.parameters().isEmpty() ? Html.NOTHING : forms.form(query, values));
  }

  private static Html summary(PrebuiltQuery query, Map<String, String> values, Rows rows) {
    int number = rows.rows().size();
    String count =
        rows.cut()
            ? String.format(Locale.UK, "The first %,d rows; the files hold them all. ", number)
            : String.format(Locale.UK, "%,d %s. ", number, number == 1 ? "row" : "rows");
    List<Html> links = new ArrayList<>();
    for (AnswerFormat format : AnswerFormat.values()) {
      if (format != AnswerFormat.TABLE) {
        Map<String, String> parameters = new LinkedHashMap<>(values);
        parameters.put(Wanted.PARAMETER, format.code());
        String address = Site.address("/queries/" + query.name(), parameters);
        links.add(Html.link(address, Html.text(format.name())));
        links.add(Html.text(" "));
      }
    }
    return Html.element("p").attribute("class", "summary").with(Html.text(count), Html.all(links));
  }

  private Html table(Rows rows) {
    if (rows.rows().isEmpty()) {
      return Html.element("p")
          .attribute("class", "empty")
          .with("Nothing in this graph answers that.");
    }
    Html head =
        Html.of(
            "tr",
            Html.all(
                rows.columns().stream()
                    .map(c -> Html.element("th").attribute("scope", "col").with(words(c)))
                    .toList()));
    WayToWords way = new WayToWords(data, rows.columns());
    List<Html> lines = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      List<Html> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(cell(row.get(i), way.from(rows.columns().get(i), row)));
      }
      lines.add(Html.of("tr", Html.all(cells)));
    }
    return Html.element("div")
        .attribute("class", "wide")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", "Answer")
        .with(Html.of("table", Html.of("thead", head), Html.of("tbody", Html.all(lines))));
  }

  private static String words(String column) {
    return column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private Html cell(Optional<Node> value, Optional<String> address) {
    if (value.isEmpty()) {
      return Html.of("td");
    }
    Node term = value.get();
    String text = Rows.text(term);
    if (GRADES.contains(text)) {
      return Html.of("td", Html.element("span").attribute("class", "grade " + text).with(text));
    }
    String shown = term.isURI() ? labels.of(term) : text;
    return Html.element("td")
        .attribute("class", shown.length() < NARROW ? "short" : "long")
        .with(
            address.map(to -> Html.link(to, Html.text(shown))).orElseGet(() -> labels.html(term)));
  }

  private static Html text(PrebuiltQuery query) {
    return Html.of(
        "details", Html.of("summary", "The query"), Html.of("pre", Html.of("code", query.text())));
  }
}
