package scrutiny.web.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradePill;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The properties of a thing that its page shows, in the order of their file. */
final class ChosenProperties {
  private static final String FILE = "/web/source/properties.tsv";
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Map<String, String> HEADINGS = read();

  /** The number of values of a property on the page; all are among all properties. */
  private static final int MAX_VALUES = 12;

  private final SectionQuery properties;
  private final ResourceLabels labels;

  ChosenProperties(PageSources sources) {
    this.properties = sources.query("source/properties.rq");
    this.labels = sources.labels();
  }

  /** Returns the properties as a list of headings with their values. Needs a transaction. */
  Html html(Node thing) {
    Map<Node, List<QueryRow>> byProperty = QueryRow.groupedBy("property", properties.rows(thing));
    List<Html> items = new ArrayList<>();
    HEADINGS.forEach((name, heading) ->
        byProperty.forEach((property, rows) -> {
          if (property.isURI() && property.getURI().equals(Site.ONTOLOGY + name)) {
            items.add(Html.of("dt", heading));
            items.add(Html.of("dd", values(rows)));
          }
        }));
    return items.isEmpty()
        ? Html.EMPTY
        : Html.element("dl").attribute("class", "properties").with(Html.concat(items));
  }

  private Html values(List<QueryRow> rows) {
    List<Html> values =
        rows.stream().limit(MAX_VALUES).map(row -> value(row.node("value"))).toList();
    String more =
        rows.size() > MAX_VALUES ? " and %d more".formatted(rows.size() - MAX_VALUES) : "";
    return Html.concat(Links.joined("; ", values), Html.text(more));
  }

  private Html value(Node value) {
    if (value.isLiteral()) {
      return Html.text(Wording.number(DateText.of(value)));
    }
    return value.isURI() && value.getURI().contains("/vocab/grade/")
        ? GradePill.of(value, Optional.empty(), labels)
        : labels.html(value);
  }

  private static Map<String, String> read() {
    Map<String, String> headings = new LinkedHashMap<>();
    try (InputStream file = ChosenProperties.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = TAB.split(line, -1);
        if (cells.length != 2) {
          throw new IllegalStateException(FILE + ": row without two cells: " + line);
        }
        headings.put(cells[0], cells[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headings;
  }
}
