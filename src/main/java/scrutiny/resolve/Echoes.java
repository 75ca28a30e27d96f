package scrutiny.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.StatementMade;

/** Which reports an article quotes at length, word for word. */
final class Echoes {
  /** In words: what is shorter, many reports say alike. */
  private static final int LENGTH = 7;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, DocumentFacts> documents;
  private final Map<String, List<String>> quotations = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  Echoes(Collection<DocumentFacts> documents) {
    this.documents =
        documents.stream().collect(Collectors.toMap(DocumentFacts::hash, Function.identity()));
  }

  /** Whether a document gives as an inspectorate's words that stand in another. */
  boolean heard(String quoting, String quoted) {
    List<String> said = quotations.computeIfAbsent(quoting, hash -> quotations(get(hash)));
    if (said.isEmpty()) {
      return false;
    }
    String text = texts.computeIfAbsent(quoted, hash -> words(get(hash).text().characters()));
    return said.stream().anyMatch(text::contains);
  }

  private DocumentFacts get(String hash) {
    DocumentFacts document = documents.get(hash);
    if (document == null) {
      throw new IllegalArgumentException("no document " + hash);
    }
    return document;
  }

  private static List<String> quotations(DocumentFacts document) {
    return document.facts().stream()
        .filter(StatementMade.class::isInstance)
        .map(StatementMade.class::cast)
        .filter(made -> made.organisation() instanceof Body.Inspectorate)
        .map(made -> words(made.quote().words()))
        .filter(words -> words.chars().filter(c -> c == ' ').count() > LENGTH)
        .toList();
  }

  /** The words alone, with a blank before each and after the last. */
  private static String words(String text) {
    return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
