package scrutiny.fact;

import java.util.Comparator;
import java.util.List;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;

/**
 * All that was read out of one document: what passes from extracting to resolving.
 *
 * @param sources the paths under which its bytes were found, sorted
 * @param hash SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType the format, as IANA names it
 * @param form {@code report}, {@code letter} or {@code article}
 * @param kind of the inspection that it reports; {@link Kind#OTHER} for an article
 * @param text its words
 * @param facts in the order in which they were recognised
 * @param issues what went wrong on the way
 */
public record DocumentFacts(
    List<String> sources,
    String hash,
    String mediaType,
    String form,
    Kind kind,
    SourceText text,
    List<Fact> facts,
    List<Issue> issues) {
  /** The form of what others than inspectorates write. */
  public static final String ARTICLE = "article";

  public DocumentFacts {
    sources = sources.stream().distinct().sorted().toList();
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }

  /** Whether an inspectorate wrote it. */
  public boolean official() {
    return !form.equals(ARTICLE);
  }

  /** The number of its pages; 1 where it has none. */
  public int pages() {
    return text.pageStarts().values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  /** The same, found under other paths; its issues name the first of them. */
  public DocumentFacts withSources(List<String> paths) {
    String first = paths.stream().min(Comparator.naturalOrder()).orElse("");
    List<Issue> named =
        issues.stream()
            .map(i -> new Issue(first, i.place(), i.severity(), i.message(), i.remedy()))
            .toList();
    return new DocumentFacts(paths, hash, mediaType, form, kind, text, facts, named);
  }
}
