package scrutiny.web.section;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;

/** Renders a grade, an outcome, or the reason for a missing grade, as a word in a frame. */
public final class GradePill {
  private static final String GRADES = "/vocab/grade/";

  private GradePill() {}

  /**
   * Returns the word, which links to the text that states the grade.
   *
   * @param url the address of that text, if it is known
   */
  public static Html of(Node value, Optional<String> url, ResourceLabels labels) {
    return of(code(value), Wording.capitalised(labels.of(value)), url);
  }

  /**
   * Returns a word, which links to an address.
   *
   * @param code the class of the style: the code of a grade
   * @param url the address, if it is known
   */
  public static Html of(String code, String word, Optional<String> url) {
    Html text = Html.text(word);
    return Html.element("span")
        .attribute("class", "grade " + code)
        .with(url.map(address -> Html.link(address, text)).orElse(text));
  }

  /** Returns the class of the style: the code of a grade; that of all other values is plain. */
  private static String code(Node value) {
    String iri = value.isURI() ? value.getURI() : "";
    int grade = iri.indexOf(GRADES);
    return grade < 0 ? "plain" : iri.substring(grade + GRADES.length());
  }
}
