package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryGroup;
import scrutiny.web.html.Html;

/** Renders the prebuilt queries as questions, in groups. */
public final class QuestionList {
  private final PrebuiltQueries queries;

  public QuestionList(PrebuiltQueries queries) {
    this.queries = queries;
  }

  /** Returns the questions, each of which links to its page. */
  public Html brief() {
    List<Html> groups = new ArrayList<>();
    for (QueryGroup group : QueryGroup.values()) {
      List<Html> items = new ArrayList<>();
      queries.inGroup(group).forEach(query -> items.add(Html.of("li", link(query))));
      groups.add(
          Html.of("section", Html.of("h3", group.title()), Html.of("ul", Html.concat(items))));
    }
    return Html.element("div").attribute("class", "question-groups").with(Html.concat(groups));
  }

  /** Returns the questions, each with its title and its description. */
  public Html detailed() {
    List<Html> groups = new ArrayList<>();
    for (QueryGroup group : QueryGroup.values()) {
      List<Html> items = new ArrayList<>();
      for (PrebuiltQuery query : queries.inGroup(group)) {
        items.add(Html.of("dt", link(query)));
        items.add(Html.of("dd", query.description()));
      }
      groups.add(
          Html.of(
              "section",
              Html.element("h2").attribute("id", id(group)).with(group.title()),
              Html.element("dl").attribute("class", "terms").with(Html.concat(items))));
    }
    return Html.concat(groups);
  }

  private static Html link(PrebuiltQuery query) {
    return Html.link("/queries/" + query.name(), Html.text(query.question()));
  }

  private static String id(QueryGroup group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
