package scrutiny.web.council;

import java.util.List;
import scrutiny.query.ParameterType;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.html.Html;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;

/** The prebuilt queries that accept a council, with this one as the value. */
final class Questions implements Section<Council> {
  private final PrebuiltQueries queries;

  Questions(PageSources sources) {
    this.queries = sources.queries();
  }

  @Override
  public String id() {
    return "questions";
  }

  @Override
  public String title() {
    return "Questions about this council";
  }

  @Override
  public Html content(Council council) {
    List<Html> items =
        queries.all().stream()
            .filter(Questions::isAboutACouncil)
            .map(query ->
                Html.of("li", Links.toQuery(query.name(), council.parameters(), query.title())))
            .toList();
    return Html.element("ul").attribute("class", "questions").with(Html.concat(items));
  }

  private static boolean isAboutACouncil(PrebuiltQuery query) {
    return query.parameters().stream()
            .anyMatch(parameter ->
                parameter.name().equals(Council.PARAMETER)
                    && parameter.type() == ParameterType.AUTHORITY)
        && query.parameters().stream()
            .allMatch(
                parameter -> !parameter.required() || parameter.name().equals(Council.PARAMETER));
  }
}
