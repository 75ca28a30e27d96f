package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import scrutiny.fact.Unit;
import scrutiny.resource.BundledFile;

/**
 * The rows of {@code measures.tsv}.
 *
 * @param context the rows about the words around all measures, by their name
 */
record MeasureRules(List<MeasureRule> rules, Map<String, Pattern> context) {
  private static final String FILE = "/recognise/measures.tsv";
  private static final int CELLS = 7;
  private static final Pattern BAR = Pattern.compile("\\|");

  /** A reference to a row of common phrases. */
  private static final Pattern TERM = Pattern.compile("<([a-z-]+)>");

  MeasureRules {
    rules = List.copyOf(rules);
    context = Map.copyOf(context);
  }

  /**
   * A standard measure and the phrases that state it.
   *
   * @param phrases matches the whole measure of a figure
   * @param excluded matches words of the sentence that exclude the measure
   * @param examples measures in a document's words that this rule matches
   * @param counterexamples similar ones that it does not match
   */
  record MeasureRule(
      String code,
      Unit unit,
      Pattern phrases,
      Optional<Pattern> excluded,
      List<String> examples,
      List<String> counterexamples) {
    MeasureRule {
      examples = List.copyOf(examples);
      counterexamples = List.copyOf(counterexamples);
    }
  }

  /**
   * Reads the bundled file.
   *
   * @throws IllegalStateException if a row is malformed
   */
  static MeasureRules read() {
    List<MeasureRule> rules = new ArrayList<>();
    Map<String, Pattern> context = new HashMap<>();
    Map<String, String> terms = new HashMap<>();
    for (List<String> cells : BundledFile.rows(FILE, CELLS)) {
      String name = cells.getFirst();
      String phrases = expand(cells.get(2), terms);
      if (name.startsWith("=")) {
        terms.put(name.substring(1), phrases);
      } else if (cells.get(1).isEmpty()) {
        context.put(name, compile(phrases));
      } else {
        rules.add(rule(cells, phrases, expand(cells.get(3), terms)));
      }
    }
    return new MeasureRules(rules, context);
  }

  private static MeasureRule rule(List<String> cells, String phrases, String excluded) {
    Unit unit =
        Arrays.stream(Unit.values())
            .filter(u -> u.notation().equals(cells.get(1)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(FILE + ": unknown unit: " + cells.get(1)));
    return new MeasureRule(
        cells.getFirst(),
        unit,
        compile(phrases),
        excluded.isEmpty() ? Optional.empty() : Optional.of(compile(excluded)),
        List.of(BAR.split(cells.get(5), -1)),
        List.of(BAR.split(cells.get(6), -1)));
  }

  private static String expand(String phrases, Map<String, String> terms) {
    return TERM.matcher(phrases)
        .replaceAll(term -> {
          String expansion = terms.get(term.group(1));
          if (expansion == null) {
            throw new IllegalStateException(FILE + ": no row for " + term.group());
          }
          return Matcher.quoteReplacement(expansion);
        });
  }

  private static Pattern compile(String phrases) {
    try {
      return Pattern.compile(phrases);
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(FILE + ": malformed phrases: " + phrases, e);
    }
  }

  /**
   * Returns the pattern of a row about the words around all measures.
   *
   * @param format how the row's phrases are embedded in the pattern
   */
  Pattern context(String name, String format) {
    return Pattern.compile(format.formatted(Objects.requireNonNull(context.get(name), name)));
  }
}
