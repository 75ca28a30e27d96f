package scrutiny.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an index of documents states about one of them. None of it is a fact of the document, which
 * need not contain it.
 *
 * @param urls the web addresses of the document, sorted
 * @param title its title
 * @param published when it was published
 */
public record DocumentListing(
    List<String> urls, Optional<String> title, Optional<PartialDate> published) {
  public DocumentListing {
    urls = urls.stream().distinct().sorted().toList();
  }

  /** Returns a listing with the addresses of both; otherwise this one takes precedence. */
  public DocumentListing mergedWith(DocumentListing other) {
    return new DocumentListing(
        Stream.concat(urls.stream(), other.urls.stream()).toList(),
        title.or(() -> other.title),
        published.or(() -> other.published));
  }
}
