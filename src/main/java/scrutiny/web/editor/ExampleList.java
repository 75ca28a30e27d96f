package scrutiny.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryGroup;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

/** Renders the prebuilt queries as examples that open in the SPARQL editor, by group. */
public final class ExampleList {
  private static final String PATH = "/sparql/edit/";

  private ExampleList() {}

  /** Returns the path of the editor with a prebuilt query. */
  public static String path(PrebuiltQuery query, Map<String, String> values) {
    return Site.url(PATH + query.name(), values);
  }

  /** Returns the examples. */
  public static Html html(PrebuiltQueries queries) {
    List<Html> groups = new ArrayList<>();
    for (QueryGroup group : QueryGroup.values()) {
      List<Html> items = new ArrayList<>();
      for (PrebuiltQuery query : queries.inGroup(group)) {
        items.add(Html.of("li", Html.link(path(query, Map.of()), Html.text(query.question()))));
      }
      groups.add(
          Html.of("section", Html.of("h2", group.title()), Html.of("ul", Html.concat(items))));
    }
    return Html.element("div").attribute("class", "question-groups").with(Html.concat(groups));
  }
}
