package scrutiny.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.fact.PartialDate;
import scrutiny.text.Quote;
import scrutiny.text.Spaces;

/** Creates RDF literals. */
final class Literals {
  static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

  /** A line end within a hyphenated word; “full- and part-time” keeps its blank. */
  private static final Pattern LINE_END_IN_WORD =
      Pattern.compile("(?<=\\p{L}-)[ \\t]*\\R\\s*(?=\\p{Ll})(?!(?:and|or|to)\\b)");

  private Literals() {}

  /** Returns a string without a language tag: an identifier, quoted text or a proper name. */
  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** Returns a label or description in English. */
  static Node english(String value) {
    return NodeFactory.createLiteralLang(value, "en-GB");
  }

  /** Returns the text of a quote on one line. */
  static Node quotedText(Quote quote) {
    String text = quote.text();
    return string(
        Spaces.single(
            endsLineWithHyphen(text) ? LINE_END_IN_WORD.matcher(text).replaceAll("") : text));
  }

  /** Returns whether a hyphen may end a line; most texts have none, and need no search. */
  private static boolean endsLineWithHyphen(String text) {
    for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
      if (i + 1 < text.length() && !isPrinted(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrinted(char c) {
    return c > ' ' && c != '\u0085' && c != '\u2028' && c != '\u2029';
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** Returns a share, rounded to two decimal places, as a canonical decimal. */
  static Node score(double share) {
    return decimal(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
  }

  /**
   * Returns a decimal in the canonical form of XML Schema 1.0, the only form that a store returns,
   * since it keeps numbers by value.
   */
  static Node decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal canonical = plain.setScale(Math.max(1, plain.scale()));
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns a month without a year. */
  static Node month(Month month) {
    return NodeFactory.createLiteralDT("--%02d".formatted(month.getValue()), XSDDatatype.XSDgMonth);
  }

  /** Returns the first moment of a day, in local time. */
  static Node startOf(LocalDate day) {
    return NodeFactory.createLiteralDT(day + "T00:00:00", XSDDatatype.XSDdateTime);
  }

  /** Returns the last second of a day, in local time. */
  static Node endOf(LocalDate day) {
    return NodeFactory.createLiteralDT(day + "T23:59:59", XSDDatatype.XSDdateTime);
  }

  /** Returns the first day that a date may mean, by which it is sorted. */
  static Node firstDay(PartialDate date) {
    return NodeFactory.createLiteralDT(date.earliest().toString(), XSDDatatype.XSDdate);
  }

  /** Returns a day, a month of a year, or a year. */
  static Node date(PartialDate date) {
    XSDDatatype type =
        switch (date.iso().length()) {
          case 10 -> XSDDatatype.XSDdate;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDgYear;
        };
    return NodeFactory.createLiteralDT(date.iso(), type);
  }
}
