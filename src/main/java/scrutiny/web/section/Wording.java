package scrutiny.web.section;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import scrutiny.web.html.Html;

/** Writes text as the pages show it. */
public final class Wording {
  /** Longer quotations end at the last word before this number of characters. */
  private static final int MAX_QUOTATION = 320;

  /** A number with decimal places; one without could be a year. */
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");

  private Wording() {}

  /** Returns a text with a capital letter at its start. */
  public static String capitalised(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** Returns a name as a heading: capitalised, but for one like "eCAF". */
  public static String heading(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1)) ? name : capitalised(name);
  }

  /** Returns a text that ends at a word, with an ellipsis, if it is long. */
  public static String shortened(String text) {
    if (text.length() <= MAX_QUOTATION) {
      return text;
    }
    int end = text.lastIndexOf(' ', MAX_QUOTATION);
    return text.substring(0, end < 0 ? MAX_QUOTATION : end) + " …";
  }

  /** Returns the paragraph that says why a section has no content. */
  public static Html nothing(String sentence) {
    return Html.element("p").attribute("class", "nothing").with(sentence);
  }

  /** Returns a number of things in words, such as 1 report or 2 reports. */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Returns a decimal number with commas between thousands; any other text as it is. */
  public static String number(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return text;
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
  }
}
