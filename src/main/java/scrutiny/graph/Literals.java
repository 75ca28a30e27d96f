package scrutiny.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.fact.PartialDate;
import scrutiny.text.Quote;

/** Values as RDF writes them. */
final class Literals {
  static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);
  private static final Pattern WHITESPACE = Pattern.compile("\\s+");

  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** A name in English. */
  static Node english(String value) {
    return NodeFactory.createLiteralLang(value, "en");
  }

  /** A quote's words on one line. */
  static Node quotedText(Quote quote) {
    return string(WHITESPACE.matcher(quote.text()).replaceAll(" "));
  }

  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** A share of one to two places, as a canonical decimal. */
  static Node score(double share) {
    return decimal(BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP));
  }

  /**
   * A number with its fraction, in the canonical form of XML Schema 1.0: a store keeps numbers by
   * value and gives no other back.
   */
  static Node decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal canonical = plain.setScale(Math.max(1, plain.scale()));
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A month of no year. */
  static Node month(Month month) {
    return NodeFactory.createLiteralDT("--%02d".formatted(month.getValue()), XSDDatatype.XSDgMonth);
  }

  /** A day, a month or a year. */
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
