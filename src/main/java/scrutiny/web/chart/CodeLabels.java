package scrutiny.web.chart;

import org.apache.jena.graph.NodeFactory;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.section.Wording;

/** Finds the labels of the codes of vocabularies. */
@FunctionalInterface
public interface CodeLabels {
  /**
   * Returns the label of a code; the code itself if it has none.
   *
   * @param vocabulary the name of its vocabulary, such as {@code kind}
   */
  String of(String vocabulary, String code);

  /** Returns the labels of a dataset, which need a transaction. */
  static CodeLabels of(ResourceLabels labels) {
    return (vocabulary, code) ->
        labels
            .find(NodeFactory.createURI(Site.BASE + "vocab/" + vocabulary + "/" + code))
            .orElse(code);
  }

  /** Returns the label of a code with a capital letter. */
  default String capitalised(String vocabulary, String code) {
    return Wording.capitalised(of(vocabulary, code));
  }
}
