package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scrutiny.query.search.SearchResult;
import scrutiny.query.search.Snippet;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.SearchKind;
import scrutiny.web.html.Html;
import scrutiny.web.search.SearchParameters;
import scrutiny.web.section.Links;

/** Renders the results of a search. */
final class SearchPage {
  private static final String NAMES_ID = "names";

  private final SearchParameters parameters;
  private final SearchResult result;
  private final Optional<String> corrected;

  /**
   * Creates a page.
   *
   * @param corrected the search with its misspelt words corrected, if it has results then
   */
  SearchPage(SearchParameters parameters, SearchResult result, Optional<String> corrected) {
    this.parameters = parameters;
    this.result = result;
    this.corrected = corrected;
  }

  /**
   * Returns the page.
   *
   * @param suggestions names that the browser offers while the user types
   */
  String html(HttpServletRequest request, List<String> suggestions) {
    String line = parameters.line();
    return HtmlPage.render(
        line.isEmpty() ? "Search" : line + " – search",
        Html.concat(
            Html.of("h1", "Search"),
            SearchBox.inContent(line, NAMES_ID),
            SearchBox.names(NAMES_ID, suggestions),
            line.isEmpty() ? advice() : results(request)));
  }

  private Html results(HttpServletRequest request) {
    if (result.total() == 0 && !parameters.isNarrowed()) {
      return Html.concat(
          Html.element("p")
              .attribute("class", "no-results")
              .attribute("role", "status")
              .with("Nothing contains all of these words."),
          corrected
              .map(line -> Html.of("p", Html.text("Did you mean "), example(line), Html.text("?")))
              .orElse(Html.EMPTY),
          advice());
    }
    return Html.element("div")
        .attribute("class", "search-results")
        .with(
            Html.element("section")
                .attribute("aria-labelledby", "hits")
                .with(
                    Html.element("h2").attribute("id", "hits").with(count()),
                    Html.element("ol")
                        .attribute("class", "hits")
                        .attribute("start", String.valueOf(parameters.page().offset() + 1))
                        .with(Html.concat(result.hits().stream().map(SearchPage::hit).toList())),
                    Pager.html(request, parameters.page(), result.total())),
            new SearchFacets(parameters).html(result));
  }

  private String count() {
    int first = parameters.page().offset() + 1;
    int last = parameters.page().offset() + result.hits().size();
    String total = result.total() == 1 ? "1 result" : number(result.total()) + " results";
    return last == result.total() && first == 1
        ? total
        : number(first) + " to " + number(last) + " of " + total;
  }

  private static Html hit(SearchResult.Hit hit) {
    SearchEntry entry = hit.entry();
    return Html.element("li")
        .attribute("class", entry.kind().code())
        .with(
            Html.of("h3", Links.to(entry.iri(), marked(hit.label()))),
            hit.snippet().isEmpty() ? Html.EMPTY : Html.of("p", marked(hit.snippet())),
            Html.element("p").attribute("class", "origin").with(Html.concat(origin(entry))));
  }

  /** Returns the kind of an entry, its council, date and document. */
  private static List<Html> origin(SearchEntry entry) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("span").attribute("class", "kind").with(entry.kind().title()));
    if (entry.kind() == SearchKind.COUNCIL) {
      // Councils before and after a reorganisation may have the same name.
      parts.add(Html.text(new SearchEntry.Link(entry.iri(), entry.label()).code()));
    }
    for (SearchEntry.Link council : entry.councils()) {
      if (!council.iri().equals(entry.iri())) {
        parts.add(Links.to(council.iri(), Html.text(council.label())));
      }
    }
    entry
        .date()
        .ifPresent(date -> parts.add(Html.element("time").attribute("datetime", date).with(date)));
    entry
        .document()
        .ifPresent(document -> parts.add(Links.to(document.iri(), Html.text(document.label()))));
    List<Html> spaced = new ArrayList<>();
    parts.forEach(part -> spaced.add(Html.concat(part, Html.text(" "))));
    return spaced;
  }

  private static Html marked(Snippet snippet) {
    List<Html> parts = new ArrayList<>();
    for (Snippet.Part part : snippet.parts()) {
      parts.add(part.isMarked() ? Html.of("mark", part.text()) : Html.text(part.text()));
    }
    return Html.concat(parts);
  }

  private static Html advice() {
    return Html.of(
        "ul",
        Html.of(
            "li",
            Html.text("All words must occur: "),
            example("neglect Sunderland"),
            Html.text(" finds what is said about neglect in Sunderland.")),
        Html.of(
            "li",
            Html.text("Words in quotation marks must occur together: "),
            example("\"private fostering\""),
            Html.text(".")),
        Html.of(
            "li",
            Html.text("Councils are found by any of their names and codes: "),
            example("B&NES"),
            Html.text(" or "),
            example("E06000022"),
            Html.text(".")),
        Html.of(
            "li",
            "Upper case, accents and apostrophes make no difference; plan also finds plans, but not"
                + " planning."));
  }

  private static Html example(String line) {
    return Html.link(SearchParameters.of(line).url(), Html.text(line));
  }

  private static String number(int number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
