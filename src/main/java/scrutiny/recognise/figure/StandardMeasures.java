package scrutiny.recognise.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Amount;
import scrutiny.fact.Unit;
import scrutiny.recognise.figure.MeasureRules.MeasureRule;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Quote;

/**
 * Finds the standard measure of figures, such as the number of children looked after. A figure has
 * one only if the whole text of its measure states it in the same unit; changes, targets and parts
 * of a group have none.
 */
public final class StandardMeasures {
  private static final MeasureRules RULES = MeasureRules.read();

  private static final Pattern DROPPED = RULES.context("drop", "\\b(?:%s) ");
  private static final Pattern LEAD = RULES.context("lead", "(?:%s)(?: … | of |,? |$|(?<= ))");
  private static final Pattern TAIL = RULES.context("tail", "(?:%s)");
  private static final Pattern NEVER = RULES.context("never", "\\b(?:%s)\\b");
  private static final Pattern BEFORE = RULES.context("before", "(?:%s)$");
  private static final Pattern AFTER = RULES.context("after", "\\s*(?:%s)");

  /** Where an ending may begin. */
  private static final Pattern TAIL_START = Pattern.compile("(?= |,)");

  /** Matches a year with its preposition, between two parts of a measure. */
  private static final Pattern YEAR =
      Pattern.compile("\\s*(?:in|for|during|over)\\s+20\\d\\d(?:\\s*[-–─/]\\s*(?:20)?\\d\\d)?\\s*");

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** The length of the text before an amount in which its context is looked for, in characters. */
  private static final int CONTEXT_LENGTH = 60;

  private StandardMeasures() {}

  /** Returns the codes of the measures with their units. */
  public static Map<String, Unit> units() {
    Map<String, Unit> units = new LinkedHashMap<>();
    RULES.rules().forEach(rule -> units.put(rule.code(), rule.unit()));
    return units;
  }

  /** Returns the standard measure of a figure; empty if none fits, or several do. */
  static Optional<String> of(Quote sentence, List<Quote> measure, Amount amount) {
    int start = amount.words().span().start() - sentence.span().start();
    int end = amount.words().span().end() - sentence.span().start();
    String text = sentence.text();
    if (start < 0 || end > text.length() || isChangeOrPart(text, start, end)) {
      return Optional.empty();
    }
    String words = measure.stream().map(Quote::text).collect(Collectors.joining(" … "));
    return of(words, amount.unit(), text)
        .or(() -> of(withoutYears(sentence, measure), amount.unit(), text));
  }

  /** Returns the text of a measure, without a gap where only a year stands in the sentence. */
  private static String withoutYears(Quote sentence, List<Quote> measure) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Quote part : measure) {
      if (!words.isEmpty()) {
        words.append(isYear(sentence, part.span().start(), end) ? " " : " … ");
      }
      words.append(part.text());
      end = part.span().end();
    }
    return words.toString();
  }

  /** Returns whether a sentence has only a year before an offset, after another one. */
  private static boolean isYear(Quote sentence, int before, int after) {
    int first = sentence.span().start();
    return after >= first
        && after <= before
        && before <= sentence.span().end()
        && YEAR.matcher(sentence.text().substring(after - first, before - first)).matches();
  }

  /**
   * Returns the standard measure that a text states.
   *
   * @param measure the text that says what is measured, with its parts joined by an ellipsis
   */
  static Optional<String> of(String measure, Unit unit, String sentence) {
    String normalised = normalise(measure);
    if (NEVER.matcher(normalised).find()) {
      return Optional.empty();
    }
    Set<String> forms = forms(normalised);
    String normalisedSentence = normalise(sentence);
    List<String> codes =
        RULES.rules().stream()
            .filter(rule -> rule.unit() == unit && matches(rule, forms, normalisedSentence))
            .map(MeasureRule::code)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  /** Returns the rules, for the test of their examples. */
  static List<MeasureRule> rules() {
    return RULES.rules();
  }

  private static boolean matches(MeasureRule rule, Set<String> forms, String sentence) {
    return forms.stream().anyMatch(form -> rule.phrases().matcher(form).matches())
        && rule.excluded().filter(words -> words.matcher(sentence).find()).isEmpty();
  }

  private static boolean isChangeOrPart(String sentence, int start, int end) {
    String before =
        Phrases.normalise(sentence.substring(Math.max(start - CONTEXT_LENGTH, 0), start));
    String after = Phrases.normalise(sentence.substring(end));
    return BEFORE.matcher(before).find() || AFTER.matcher(after).lookingAt();
  }

  private static String normalise(String text) {
    String normalised =
        Phrases.normalise(text).replace('‘', '\'').replace("looked-after", "looked after");
    return SPACES.matcher(DROPPED.matcher(normalised).replaceAll("")).replaceAll(" ").strip();
  }

  /** Returns a measure with and without its openings and endings. */
  private static Set<String> forms(String measure) {
    Set<String> forms = new LinkedHashSet<>(List.of(measure));
    Deque<String> queue = new ArrayDeque<>(forms);
    while (!queue.isEmpty()) {
      String form = queue.remove();
      for (String shorter : shorterForms(form)) {
        if (!shorter.isEmpty() && forms.add(shorter)) {
          queue.add(shorter);
        }
      }
    }
    return forms;
  }

  private static Set<String> shorterForms(String form) {
    Set<String> shorter = new LinkedHashSet<>();
    Matcher lead = LEAD.matcher(form);
    if (lead.lookingAt()) {
      shorter.add(form.substring(lead.end()).strip());
    }
    Matcher tail = TAIL.matcher(form);
    Matcher tailStart = TAIL_START.matcher(form);
    while (tailStart.find()) {
      int start = tailStart.start();
      if (tail.region(start, form.length()).matches()) {
        shorter.add(form.substring(0, start).strip());
      }
    }
    return shorter;
  }
}
