package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.PostNamed;
import scrutiny.resolve.Inspection;

/** Writes the posts of councils and safeguarding boards, whoever holds them. */
final class PostTriples {
  private PostTriples() {}

  static void add(PostNamed named, DocumentGraph graph) {
    graph.document().inspection(named.inspection()).ifPresent(i -> add(named, i, graph));
  }

  private static void add(PostNamed named, Inspection inspection, DocumentGraph graph) {
    Node post = Terms.uri(graph.document().post(inspection, named));
    Node organisation =
        named.ofBoard()
            ? RecommendationTriples.addBoard(inspection, graph)
            : Terms.uri(inspection.council().iri());
    graph.addTypes(post, Scr.Post, Terms.POST);
    graph.addTriple(post, Terms.LABEL, Literals.english(named.name()));
    named
        .role()
        .ifPresent(
            role -> graph.addTriple(post, Terms.POST_TYPE, Scr.concept("role", role.notation())));
    graph.addClaim(named.quote(), post, Terms.POST_IN, organisation);
    graph.addClaim(named.quote(), post, Scr.title, Literals.string(named.title()));
  }
}
