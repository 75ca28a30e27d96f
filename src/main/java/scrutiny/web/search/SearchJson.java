package scrutiny.web.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrutiny.query.search.SearchResult;
import scrutiny.store.search.SearchEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the results of searches and suggestions in JSON. */
public final class SearchJson {
  private SearchJson() {}

  /**
   * Returns the results of a search.
   *
   * @param address returns the path of an IRI on this server
   */
  public static String result(
      SearchParameters parameters,
      SearchResult result,
      Function<String, Optional<String>> address) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("query", parameters.line());
    json.put("total", result.total());
    json.put("page", parameters.page().number());
    json.put("pageSize", parameters.page().size());
    ArrayNode results = json.putArray("results");
    for (SearchResult.Hit hit : result.hits()) {
      ObjectNode each = results.addObject();
      SearchEntry entry = hit.entry();
      each.put("kind", entry.kind().code());
      add(each, new SearchEntry.Link(entry.iri(), entry.label()));
      address.apply(entry.iri()).ifPresent(path -> each.put("path", path));
      if (!hit.snippet().isEmpty()) {
        each.put("snippet", hit.snippet().plainText());
      }
      entry.date().ifPresent(date -> each.put("date", date));
      ArrayNode councils = each.putArray("councils");
      entry.councils().forEach(council -> add(councils.addObject(), council));
      entry.document().ifPresent(document -> add(each.putObject("document"), document));
    }
    ObjectNode facets = json.putObject("facets");
    add(facets.putArray("kind"), result.kinds());
    add(facets.putArray("council"), result.councils());
    add(facets.putArray("year"), result.years());
    return json + "\n";
  }

  private static void add(ObjectNode json, SearchEntry.Link link) {
    json.put("iri", link.iri());
    json.put("label", link.label());
  }

  private static void add(ArrayNode json, List<SearchResult.Count> counts) {
    for (SearchResult.Count count : counts) {
      json.addObject()
          .put("code", count.code())
          .put("label", count.label())
          .put("count", count.number());
    }
  }

  /**
   * Returns suggestions as OpenSearch defines them: the typed text, the completions, a description
   * of each and its address.
   *
   * @param address returns the address of an IRI on this server
   */
  public static String suggestions(
      String line, List<SearchEntry> entries, Function<String, Optional<String>> address) {
    ArrayNode json = JsonMapper.shared().createArrayNode();
    json.add(line);
    ArrayNode completions = json.addArray();
    ArrayNode descriptions = json.addArray();
    ArrayNode addresses = json.addArray();
    for (SearchEntry entry : entries) {
      completions.add(entry.label());
      descriptions.add(entry.kind().title());
      addresses.add(address.apply(entry.iri()).orElse(entry.iri()));
    }
    return json + "\n";
  }
}
