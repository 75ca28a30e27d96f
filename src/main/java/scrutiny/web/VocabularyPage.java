package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;

/** The vocabularies, all on one page: the codes that answers hold, and what they mean. */
final class VocabularyPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph data;
  private final transient ResourceLabels labels;

  VocabularyPage(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Description.Representation form = Description.negotiate(request);
    Txn.calculateRead(data, () -> responseIn(form)).send(response);
  }

  private CompleteResponse responseIn(Description.Representation form) {
    Graph concepts = Description.ofNamespace(Site.BASE + "vocab/", data);
    return form == Description.Representation.HTML
        ? CompleteResponse.html(200, HtmlPage.render("Vocabularies", content(concepts)))
        : form.serialise(concepts);
  }

  private Html content(Graph concepts) {
    Map<Node, List<Node>> schemes = new TreeMap<>(Comparator.comparing(Node::toString));
    concepts
        .find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
        .forEachRemaining(t ->
            schemes.computeIfAbsent(t.getObject(), s -> new ArrayList<>()).add(t.getSubject()));
    List<Html> sections = new ArrayList<>();
    schemes.forEach((scheme, members) -> {
      members.sort(Comparator.comparing(Node::toString));
      sections.add(Html.of("h2", labels.html(scheme)));
      sections.add(
          Html.element("dl")
              .attribute("class", "facts")
              .with(Html.concat(members.stream().map(this::concept).toList())));
    });
    return Html.concat(
        Html.of("h1", "Vocabularies"),
        Html.of("p", "The codes that answers hold, and what they mean."),
        Html.concat(sections));
  }

  private Html concept(Node concept) {
    String code = concept.getURI().replaceFirst("^.*/", "");
    return Html.concat(Html.of("dt", Html.of("code", code)), Html.of("dd", labels.html(concept)));
  }
}
