package scrutiny.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.TopicStated;

/**
 * What a visit or joint inspection is about. Words are right where they share most of the label’s
 * (the harmonic mean of precision and recall over words is at least 0.8), or where one of the two
 * holds the other whole and is not twice as long: labels keep, and readers leave out, the name of
 * the area at the end. Under which framework it was does not count.
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
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.isLabelled(name())) {
      return Optional.empty();
    }
    Optional<String> expected = label.value(name());
    List<TopicStated> topics =
        answer.facts(TopicStated.class).filter(stated -> !stated.focus()).toList();
    Optional<ExtractedFacts.Value> found =
        topics.stream().flatMap(t -> ExtractedFacts.Value.of(words(topics), t.quote())).findFirst();
    if (expected.isEmpty()) {
      return Optional.of(found.map(ComparedValue::spurious).stream().toList());
    }
    String wanted = expected.get();
    return Optional.of(
        List.of(
            found
                .map(value ->
                    isSimilar(wanted, value.text())
                        ? ComparedValue.right(value)
                        : ComparedValue.wrong(wanted, value))
                .orElseGet(() -> ComparedValue.missed(wanted))));
  }

  private static String words(List<TopicStated> topics) {
    return topics.stream().map(t -> t.quote().text()).collect(Collectors.joining("; "));
  }

  private static boolean isSimilar(String expected, String found) {
    List<String> wanted = words(expected);
    List<String> read = words(found);
    List<String> unshared = new ArrayList<>(wanted);
    read.forEach(unshared::remove);
    double shared = wanted.size() - (double) unshared.size();
    return 2 * shared / (wanted.size() + read.size()) >= MIN_SIMILARITY
        || (containsMostOf(wanted, read) || containsMostOf(read, wanted));
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
