package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrutiny.query.search.SearchResult;
import scrutiny.query.search.SearchResult.Count;
import scrutiny.web.html.Html;
import scrutiny.web.search.SearchParameters;

/** Renders the links that narrow a search to a kind, a council or a year. */
final class SearchFacets {
  /** The number of values before the others, which are folded away. */
  private static final int MAX_UNFOLDED = 8;

  private final SearchParameters parameters;

  SearchFacets(SearchParameters parameters) {
    this.parameters = parameters;
  }

  /** Returns a search with another value of one restriction, or without it. */
  private interface Narrowing {
    SearchParameters to(Optional<String> code);
  }

  /** Returns the links. */
  Html html(SearchResult result) {
    return Html.element("nav")
        .attribute("class", "facets")
        .attribute("aria-labelledby", "facets")
        .with(
            Html.element("h2").attribute("id", "facets").with("Narrow the results"),
            group("Kind", "All kinds", result.kinds(), parameters.kindCode(), parameters::withKind),
            group(
                "Council",
                "All councils",
                result.councils(),
                parameters.council(),
                parameters::withCouncil),
            group("Year", "All years", result.years(), parameters.year(), parameters::withYear));
  }

  private static Html group(
      String title,
      String all,
      List<Count> counts,
      Optional<String> selected,
      Narrowing narrowing) {
    if (counts.isEmpty() && selected.isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> first = new ArrayList<>();
    List<Html> folded = new ArrayList<>();
    if (selected.isPresent()) {
      first.add(Html.of("li", Html.link(narrowing.to(Optional.empty()).url(), Html.text(all))));
      if (counts.stream().noneMatch(count -> selected.get().equals(count.code()))) {
        first.add(item(new Count(selected.get(), selected.get(), 0), true, narrowing));
      }
    }
    for (Count count : counts) {
      boolean current = selected.isPresent() && selected.get().equals(count.code());
      (current || first.size() < MAX_UNFOLDED ? first : folded)
          .add(item(count, current, narrowing));
    }
    return Html.concat(
        Html.of("h3", title),
        Html.of("ul", Html.concat(first)),
        folded.isEmpty()
            ? Html.EMPTY
            : Html.of(
                "details",
                Html.of("summary", folded.size() + " more"),
                Html.of("ul", Html.concat(folded))));
  }

  private static Html item(Count count, boolean current, Narrowing narrowing) {
    Html number = Html.element("small").with(String.format(Locale.UK, "%,d", count.number()));
    Html label =
        current
            ? Html.element("b").attribute("aria-current", "true").with(count.label())
            : Html.link(narrowing.to(Optional.of(count.code())).url(), Html.text(count.label()));
    return Html.of("li", label, Html.text(" "), number);
  }
}
