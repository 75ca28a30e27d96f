package scrutiny.query.limit;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;

/** Checks the size of the values that functions receive and make. */
final class ValueLimits {
  /** The maximum number of digits of an integer or a decimal number. */
  static final int MAX_DIGITS = 1_000;

  /** Eight digits before a decimal point: too many for a date, time or duration. */
  private static final Pattern TOO_MANY_DIGITS = Pattern.compile("(?<![.\\d])\\d{8}");

  /** The functions that search a text for another one, in time that grows with both lengths. */
  private static final Set<String> SEARCHES =
      Set.of("contains", "strbefore", "strafter", "substring-before", "substring-after");

  private static final long MAX_COMPARISONS = 1_000_000_000;

  /** The name of the function whose result can be as long as the product of its arguments. */
  private static final String JOIN = "strjoin";

  private ValueLimits() {}

  /**
   * Checks the length of a string.
   *
   * @throws QueryLimitException if it is too long
   */
  static void checkLength(long length, long maxLength) {
    if (length > maxLength) {
      throw new QueryLimitException(
          QueryLimitException.Limit.TERM_LENGTH,
          String.format(
              Locale.ROOT,
              "a function makes a value of more than %,d characters; make shorter values",
              maxLength));
    }
  }

  /**
   * Checks the size of a value that a function made or receives.
   *
   * @throws QueryLimitException if it is too large
   */
  static void check(NodeValue value, int maxLength) {
    if (value.isInteger()) {
      checkDigits(value.getInteger().bitLength() / 3L);
    } else if (value.isDecimal()) {
      checkDigits(value.getDecimal().precision());
      checkDigits(Math.abs((long) value.getDecimal().scale()));
    } else if (value.isString()) {
      checkLength(value.getString().length(), maxLength);
    }
  }

  /**
   * Checks the arguments of a function.
   *
   * @throws QueryLimitException if one is too large, or the result would be
   */
  static void checkArguments(String function, List<NodeValue> arguments, int maxLength) {
    long total = 0;
    long longest = 0;
    for (NodeValue argument : arguments) {
      check(argument, maxLength);
      if (argument.isString() || argument.isLangString()) {
        long length = argument.asNode().getLiteralLexicalForm().length();
        total += length;
        longest = Math.max(longest, length);
      } else if (isTemporal(argument)
          && TOO_MANY_DIGITS.matcher(argument.asNode().getLiteralLexicalForm()).find()) {
        throw new QueryLimitException(
            QueryLimitException.Limit.TERM_LENGTH,
            "a date or duration has a number of more than 7 digits; use a smaller one");
      }
    }
    checkLength(total, 4L * maxLength);
    if (function.endsWith(JOIN)) {
      checkLength(longest * arguments.size(), maxLength);
    }
    if (SEARCHES.contains(function.substring(function.lastIndexOf('#') + 1))
        && longest * (total - longest) > MAX_COMPARISONS) {
      throw new QueryLimitException(
          QueryLimitException.Limit.TERM_LENGTH,
          "a function searches a long text for another long text; use shorter ones");
    }
    if (isPower(function, arguments)) {
      checkPower(arguments.get(0), arguments.get(1));
    }
    if (isRounding(function, arguments)) {
      checkDigits(arguments.get(1).getInteger().abs().min(BigInteger.TWO.pow(32)).longValue());
    }
  }

  private static boolean isTemporal(NodeValue value) {
    return value.isDuration() || value.isDateTime() || value.isDate() || value.isTime();
  }

  private static boolean isPower(String function, List<NodeValue> arguments) {
    return function.endsWith("pow")
        && arguments.size() == 2
        && arguments.get(0).isInteger()
        && arguments.get(1).isInteger();
  }

  private static void checkPower(NodeValue base, NodeValue exponent) {
    long power = exponent.getInteger().abs().min(BigInteger.TWO.pow(20)).longValue();
    checkDigits(base.getInteger().bitLength() * power / 3);
  }

  private static boolean isRounding(String function, List<NodeValue> arguments) {
    return function.contains("#round") && arguments.size() == 2 && arguments.get(1).isInteger();
  }

  private static void checkDigits(long digits) {
    if (digits > MAX_DIGITS) {
      throw new QueryLimitException(
          QueryLimitException.Limit.TERM_LENGTH,
          String.format(
              Locale.ROOT,
              "a function makes a number of more than %,d digits; compute with smaller numbers",
              MAX_DIGITS));
    }
  }
}
