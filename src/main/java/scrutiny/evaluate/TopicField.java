package scrutiny.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.TopicStated;

/**
 * The topic of a visit or joint inspection. A topic is right if it shares most of its words with
 * the label (the harmonic mean of precision and recall over words is at least 0.8), or if one of
 * the two contains the other and is less than twice as long: labels include the name of the area at
 * the end, which extraction omits. The framework is ignored.
 */
record TopicField() implements Field {
  private static final double MIN_SIMILARITY = 0.8;

  private static final Pattern FRAMEWORK =
      Pattern.compile(",? in (?:accordance|line) with the inspections? of local authority .*");

  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\d]+");

  @Override
  public String name() {
    return "topic";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.isLabelled(name())) {
      return Optional.empty();
    }
    Optional<String> expected = label.value(name());
    List<TopicStated> topics =
        extracted.facts(TopicStated.class).filter(stated -> !stated.focus()).toList();
    Optional<ExtractedFacts.Value> found =
        topics.stream().flatMap(t -> ExtractedFacts.Value.of(text(topics), t.quote())).findFirst();
    if (expected.isEmpty()) {
      return Optional.of(found.map(ComparedValue::spurious).stream().toList());
    }
    String labelled = expected.get();
    return Optional.of(
        List.of(
            found
                .map(value ->
                    isSimilar(labelled, value.text())
                        ? ComparedValue.right(value)
                        : ComparedValue.wrong(labelled, value))
                .orElseGet(() -> ComparedValue.missed(labelled))));
  }

  private static String text(List<TopicStated> topics) {
    return topics.stream().map(t -> t.quote().text()).collect(Collectors.joining("; "));
  }

  private static boolean isSimilar(String expected, String found) {
    List<String> labelledWords = words(expected);
    List<String> foundWords = words(found);
    List<String> unshared = new ArrayList<>(labelledWords);
    foundWords.forEach(unshared::remove);
    double shared = labelledWords.size() - (double) unshared.size();
    return 2 * shared / (labelledWords.size() + foundWords.size()) >= MIN_SIMILARITY
        || (containsMostOf(labelledWords, foundWords) || containsMostOf(foundWords, labelledWords));
  }

  private static boolean containsMostOf(List<String> longer, List<String> shorter) {
    return longer.size() < 2 * shorter.size()
        && (" " + String.join(" ", longer) + " ").contains(" " + String.join(" ", shorter) + " ");
  }

  private static List<String> words(String value) {
    return PUNCTUATION
        .splitAsStream(FRAMEWORK.matcher(value).replaceFirst(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
