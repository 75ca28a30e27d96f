package scrutiny.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  /** A name in English. */
  static Node name(String value) {
    return NodeFactory.createLiteralLang(value, "en");
  }

  /** A quote's words on one line. */
  static Node words(Quote quote) {
    return string(SPACES.matcher(quote.words()).replaceAll(" "));
  }

  static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** A share of one to two places, as a canonical decimal. */
  static Node share(double share) {
    BigDecimal rounded =
        BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal canonical = rounded.setScale(Math.max(1, rounded.scale()));
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A number with its fraction. */
  static Node decimal(BigDecimal value) {
    return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return value ? TRUE : FALSE;
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
