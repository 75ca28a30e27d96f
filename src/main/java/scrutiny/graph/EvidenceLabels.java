package scrutiny.graph;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import scrutiny.text.Quote;

/** Creates the labels of passages, and of the claims and links that they support. */
final class EvidenceLabels {
  /** The number of characters of a quote after which its label may end. */
  private static final int MAX_QUOTE_LENGTH = 40;

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private EvidenceLabels() {}

  static Node passage(Quote quote) {
    return Literals.english("Page " + place(quote));
  }

  /** Returns the label of a claim, such as "Start date, page 1: “24 April to 18 May 2017”". */
  static Node claim(Node property, Quote quote) {
    String name = property.getLocalName();
    String words = CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.UK);
    String first = words.substring(0, 1).toUpperCase(Locale.UK);
    return Literals.english(first + words.substring(1) + ", page " + place(quote));
  }

  /** Returns the label of a match of a quotation with a report. */
  static Node quotationMatch(Quote matched) {
    return Literals.english("Match of a quotation with page " + place(matched));
  }

  /** Returns the label of the link from a reported finding to a report. */
  static Node retelling(Quote sentences) {
    return Literals.english("Retelling of page " + place(sentences));
  }

  private static String place(Quote quote) {
    return quote.page() + ": “" + start(quote) + "”";
  }

  private static String start(Quote quote) {
    String words = Literals.quotedText(quote).getLiteralLexicalForm();
    int end = words.indexOf(' ', MAX_QUOTE_LENGTH);
    return end < 0 ? words : words.substring(0, end) + " …";
  }
}
