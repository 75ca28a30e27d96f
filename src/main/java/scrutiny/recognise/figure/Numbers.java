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
import scrutiny.text.Span;

/** Numbers as running text writes them: in digits, in words, as fractions, as sums of money. */
final class Numbers {
  /** How a number is written. */
  enum Form {
    DIGITS,
    WORD,
    /** A share in words, its value in hundredths: {@code two thirds}. */
    SHARE,
    /** Nothing of something: {@code no children}, {@code none of whom}. */
    NOTHING,
    POUNDS,
    /** A multiple of something: {@code twice the national rate}. */
    TIMES
  }

  /** A number in a text. */
  record Found(Span span, BigDecimal value, Form form) {}

  private static final List<String> UNITS =
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
  private static final Map<String, Integer> WORDS = words();

  private static final String SMALL = String.join("|", UNITS.subList(1, UNITS.size()));
  private static final String WORD =
      "(?:" + String.join("|", TENS) + ")(?:-(?:" + SMALL + "))?|" + SMALL;
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "third", percent(1, 3),
          "quarter", percent(1, 4),
          "fifth", percent(1, 5),
          "tenth", percent(1, 10),
          "half", percent(1, 2));

  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "£ ?(?<pounds>%s)(?: ?(?<scale>million|billion|thousand|bn|m|k))?(?![\\p{L}\\d])"
                  .formatted(DIGITS)
              + "|(?<![\\p{L}\\d.,:/&@#$€*+_-])(?<digits>%s)(?! million| billion|[\\p{L}\\d*]|[.,:/]\\d|-[\\p{L}\\d])"
                  .formatted(DIGITS)
              + "|(?<![\\p{L}\\d'-])(?:(?:(?<share>one|a|two|three|four|nine)["
              + " -])?(?<part>half|thirds?|quarters?|fifths?|tenths?)(?= (?:of (?!(?:the |a |this"
              + " |that |each |every"
              + " )?(?:terms?|years?|months?|days?|weeks?|time|way|century|\\d))|the"
              + " (?!time|year|term|month|week|day|national|rate|average|number)|all |their"
              + " |its ))|one in (?:every )?(?<every>%1$s|\\d+)".formatted(SMALL)
              + "|(?:(?<twice>double|twice)|(?<times>%1$s|%2$s) times)(?= (?:that of|those of|that"
                  .formatted(SMALL, DIGITS)
              + " for|the (?:national|england|english|regional|average|rate)|as"
              + " (?:many|high|likely)|higher|more"
              + " likely))|(?<word>%s)(?!-| (?:hundred|thousand|million|billion|dozen)\\b)"
                  .formatted(WORD)
              + "|(?<none>none of (?:whom|which|these|them|those)|no(?= ))"
              + ")(?![\\p{L}\\d])");

  private Numbers() {}

  /** Words of which each number without a digit has one. */
  private static final Set<String> WITHOUT_DIGIT = withoutDigit();

  private static Set<String> withoutDigit() {
    Set<String> words = new HashSet<>(UNITS);
    words.addAll(TENS);
    PARTS.keySet().forEach(part -> words.addAll(List.of(part, part + "s")));
    words.addAll(List.of("double", "twice", "none", "no"));
    return words;
  }

  /** The numbers in a sentence, in their order. */
  static List<Found> in(PlainText text, Span sentence) {
    List<Found> found = new ArrayList<>();
    // Most sentences hold no number, and the pattern costs more than a look.
    if (!text.hasDigit(sentence) && !text.hasWord(WITHOUT_DIGIT, sentence)) {
      return found;
    }
    Matcher number = text.matcher(NUMBER, sentence);
    while (number.find()) {
      found.add(read(number));
    }
    return found;
  }

  private static Found read(Matcher number) {
    Span span = new Span(number.start(), number.end());
    if (number.group("pounds") != null) {
      return new Found(span, digits(number.group("pounds")).multiply(scale(number)), Form.POUNDS);
    }
    if (number.group("digits") != null) {
      return new Found(span, digits(number.group("digits")), Form.DIGITS);
    }
    if (number.group("part") != null) {
      String share = number.group("share");
      int many = share == null ? 1 : WORDS.getOrDefault(share, 1);
      String part = number.group("part").replaceFirst("s$", "");
      return new Found(span, share(many, part), Form.SHARE);
    }
    if (number.group("every") != null) {
      return new Found(span, percent(1, value(number.group("every")).intValue()), Form.SHARE);
    }
    if (number.group("twice") != null) {
      return new Found(span, BigDecimal.TWO, Form.TIMES);
    }
    if (number.group("times") != null) {
      return new Found(span, value(number.group("times")), Form.TIMES);
    }
    if (number.group("word") != null) {
      return new Found(span, value(number.group("word")), Form.WORD);
    }
    return new Found(span, BigDecimal.ZERO, Form.NOTHING);
  }

  private static BigDecimal share(int many, String part) {
    return switch (part) {
      case "third" -> percent(many, 3);
      default -> BigDecimal.valueOf(many).multiply(PARTS.getOrDefault(part, BigDecimal.ZERO));
    };
  }

  /** A share of a whole, in hundredths, to one place. */
  private static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
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

  private static BigDecimal value(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return digits(words);
    }
    int sum = 0;
    for (String word : words.split("-", -1)) {
      sum += WORDS.getOrDefault(word, 0);
    }
    return BigDecimal.valueOf(sum);
  }

  private static BigDecimal digits(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < UNITS.size(); i++) {
      words.put(UNITS.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 10 * (i + 2));
    }
    return Map.copyOf(words);
  }
}
