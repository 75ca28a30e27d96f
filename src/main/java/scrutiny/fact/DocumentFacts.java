package scrutiny.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;

/**
 * The facts and issues of one document: the output of extraction and the input of resolution.
 *
 * @param sources the paths under which its bytes were found, sorted
 * @param hash SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType the IANA media type of the format
 * @param form {@code report}, {@code letter} or {@code article}
 * @param kind the kind of the inspection that it reports; {@link Kind#OTHER} for an article
 * @param text the text in reading order
 * @param facts the facts, in the order in which they were recognised
 * @param issues the problems found while reading it
 * @param listing what an index of documents states about it
 */
public record DocumentFacts(
    List<String> sources,
    String hash,
    String mediaType,
    String form,
    Kind kind,
    SourceText text,
    List<Fact> facts,
    List<Issue> issues,
    Optional<DocumentListing> listing) {
  /** The form of a document that no inspectorate wrote. */
  public static final String ARTICLE = "article";

  public DocumentFacts {
    sources = sources.stream().distinct().sorted().toList();
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }

  /** Creates the facts of a document that no index lists. */
  public DocumentFacts(
      List<String> sources,
      String hash,
      String mediaType,
      String form,
      Kind kind,
      SourceText text,
      List<Fact> facts,
      List<Issue> issues) {
    this(sources, hash, mediaType, form, kind, text, facts, issues, Optional.empty());
  }

  /** Returns whether an inspectorate wrote the document. */
  public boolean official() {
    return !form.equals(ARTICLE);
  }

  /** Returns the number of pages; 1 if the document has none. */
  public int pages() {
    return text.pageStarts().values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /** Returns a copy with other source paths; its issues name the first of them. */
  public DocumentFacts withSources(List<String> paths) {
    String first = paths.stream().min(Comparator.naturalOrder()).orElse("");
    List<Issue> renamed =
        issues.stream()
            .map(i -> new Issue(first, i.place(), i.severity(), i.message(), i.remedy()))
            .toList();
    return new DocumentFacts(paths, hash, mediaType, form, kind, text, facts, renamed, listing);
  }

  /** Returns a copy with what an index states about the document. */
  public DocumentFacts withListing(DocumentListing stated) {
    return new DocumentFacts(
        sources, hash, mediaType, form, kind, text, facts, issues, Optional.of(stated));
  }
}
