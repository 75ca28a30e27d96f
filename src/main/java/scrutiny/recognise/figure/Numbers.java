package scrutiny.recognise.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.SearchPatterns;
import scrutiny.text.Span;

/** Reads numbers from running text: in digits, in words, as fractions or as sums of money. */
final class Numbers {
  /** How a number is written. */
  enum NumberForm {
    DIGITS,
    WORD,
    /** A share in words, with its value in per cent: {@code two thirds}. */
    FRACTION,
    /** Zero in words: {@code no children}, {@code none of whom}. */
    ZERO,
    POUNDS,
    /** A multiple of something: {@code twice the national rate}. */
    MULTIPLE
  }

  /** A number in a text, with its span and value. */
  record NumberMatch(Span span, BigDecimal value, NumberForm form) {}

  private static final List<String> BELOW_TWENTY =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Integer> WORD_VALUES = wordValues();

  /** A regular expression for the numbers from one to nineteen in words. */
  static final String SMALL_NUMBER = String.join("|", BELOW_TWENTY.subList(1, BELOW_TWENTY.size()));

  /** A number below a hundred in words; at the end of a line a space follows the hyphen. */
  private static final String BELOW_HUNDRED =
      "(?:" + String.join("|", TENS) + ")(?:- ?(?:" + SMALL_NUMBER + "))?|" + SMALL_NUMBER;

  private static final String BELOW_THOUSAND =
      "(?:a|%1$s) hundred(?: and (?:%2$s))?|%2$s".formatted(SMALL_NUMBER, BELOW_HUNDRED);
  private static final String NUMBER_WORD =
      "(?:a|%1$s) thousand(?:,? (?:and )?(?:%2$s))?|%2$s".formatted(BELOW_HUNDRED, BELOW_THOUSAND);
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of(
          "third", percent(1, 3),
          "quarter", percent(1, 4),
          "fifth", percent(1, 5),
          "tenth", percent(1, 10),
          "half", percent(1, 2));

  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  private static final Pattern NUMBER =
      SearchPatterns.compile(
          "£ ?(?<pounds>%s)(?: ?(?<scale>million|billion|thousand|bn|m|k))?(?![\\p{L}\\d])"
                  .formatted(DIGITS)
              + "|(?<![\\p{L}\\d.,:/&@#$€*+_-])(?<!20\\d\\d ?- )(?<digits>%s)(?! million| billion|[\\p{L}\\d*]|[.,:/]\\d|-[\\p{L}\\d])"
                  .formatted(DIGITS)
              + "|(?<![\\p{L}\\d'-])(?:(?:(?<share>one|a|two|three|four|nine)["
              + " -])?(?<part>half|thirds?|quarters?|fifths?|tenths?)(?= (?:of (?!(?:the |a |this"
              + " |that |each |every"
              + " )?(?:terms?|years?|months?|days?|weeks?|time|way|century|\\d))|the"
              + " (?!time|year|term|month|week|day|national|rate|average|number)|all |their"
              + " |its |(?<=(?:half|fifths|tenths|two.thirds|three.quarters) )(?:are|were|have|had) ))|one in (?:every )?(?<every>%1$s|\\d+)"
                  .formatted(SMALL_NUMBER)
              + "|(?:(?<twice>double|twice)|(?<times>%1$s|%2$s) times)(?= (?:that of|those of|that"
                  .formatted(SMALL_NUMBER, DIGITS)
              + " for|the (?:national|england|english|regional|average|rate)|as"
              + " (?:many|high|likely)|higher|more"
              + " likely))|(?<word>%s)(?!-| (?:hundred|thousand|million|billion|dozen)\\b)"
                  .formatted(NUMBER_WORD)
              + "|(?<none>none of (?:whom|which|these|them|those)"
              + "|none(?= of (?:the|its|their) )|no(?= ))"
              + ")(?![\\p{L}\\d])");

  private Numbers() {}

  /** Words of which each number without a digit contains one. */
  private static final Set<String> INDICATOR_WORDS = indicatorWords();

  private static Set<String> indicatorWords() {
    Set<String> words = new HashSet<>(BELOW_TWENTY);
    words.addAll(TENS);
    FRACTIONS.keySet().forEach(part -> words.addAll(List.of(part, part + "s")));
    words.addAll(List.of("double", "twice", "none", "no", "hundred", "thousand"));
    return words;
  }

  /** Returns the numbers in a sentence, in the order of the text. */
  static List<NumberMatch> in(NormalisedText text, Span sentence) {
    List<NumberMatch> found = new ArrayList<>();
    // Most sentences contain no number, and the pattern costs more than this check.
    if (!text.hasDigit(sentence) && !text.hasAnyWord(INDICATOR_WORDS, sentence)) {
      return found;
    }
    Matcher number = text.matcher(NUMBER, sentence);
    while (number.find()) {
      found.add(read(number));
    }
    return found;
  }

  private static NumberMatch read(Matcher number) {
    Span span = new Span(number.start(), number.end());
    if (number.group("pounds") != null) {
      return new NumberMatch(
          span, parseDigits(number.group("pounds")).multiply(scale(number)), NumberForm.POUNDS);
    }
    if (number.group("digits") != null) {
      return new NumberMatch(span, parseDigits(number.group("digits")), NumberForm.DIGITS);
    }
    if (number.group("part") != null) {
      String share = number.group("share");
      int numerator = share == null ? 1 : WORD_VALUES.getOrDefault(share, 1);
      String part = number.group("part").replaceFirst("s$", "");
      return new NumberMatch(span, fractionPercent(numerator, part), NumberForm.FRACTION);
    }
    if (number.group("every") != null) {
      return new NumberMatch(
          span, percent(1, parseValue(number.group("every")).intValue()), NumberForm.FRACTION);
    }
    if (number.group("twice") != null) {
      return new NumberMatch(span, BigDecimal.TWO, NumberForm.MULTIPLE);
    }
    if (number.group("times") != null) {
      return new NumberMatch(span, parseValue(number.group("times")), NumberForm.MULTIPLE);
    }
    if (number.group("word") != null) {
      return new NumberMatch(span, parseValue(number.group("word")), NumberForm.WORD);
    }
    return new NumberMatch(span, BigDecimal.ZERO, NumberForm.ZERO);
  }

  private static BigDecimal fractionPercent(int numerator, String part) {
    return switch (part) {
      case "third" -> percent(numerator, 3);
      default ->
          BigDecimal.valueOf(numerator).multiply(FRACTIONS.getOrDefault(part, BigDecimal.ZERO));
    };
  }

  /** Returns part/total in per cent, to one decimal place. */
  private static BigDecimal percent(int part, int total) {
    return total == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
  }

  private static BigDecimal scale(Matcher number) {
    String scale = number.group("scale");
    return scale == null
        ? BigDecimal.ONE
        : switch (scale) {
          case "billion", "bn" -> BigDecimal.valueOf(1_000_000_000);
          case "million", "m" -> BigDecimal.valueOf(1_000_000);
          default -> BigDecimal.valueOf(1_000);
        };
  }

  private static BigDecimal parseValue(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return parseDigits(words);
    }
    int thousands = 0;
    int sum = 0;
    for (String word : words.split("[- ,]+", -1)) {
      switch (word) {
        case "hundred" -> sum = Math.max(sum, 1) * 100;
        case "thousand" -> {
          thousands = Math.max(sum, 1) * 1000;
          sum = 0;
        }
        default -> sum += WORD_VALUES.getOrDefault(word, 0);
      }
    }
    return BigDecimal.valueOf(thousands + sum);
  }

  /** Returns the value of a whole number in digits or words. */
  static int value(String number) {
    return parseValue(number).intValue();
  }

  private static BigDecimal parseDigits(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static Map<String, Integer> wordValues() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < BELOW_TWENTY.size(); i++) {
      words.put(BELOW_TWENTY.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 10 * (i + 2));
    }
    return Map.copyOf(words);
  }
}
