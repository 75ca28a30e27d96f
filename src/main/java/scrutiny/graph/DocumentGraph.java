package scrutiny.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.Status;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.text.Quote;

/** A document's graph while it is filled: plain triples, and claims with their evidence. */
final class DocumentGraph {
  private final ResolvedDocument document;
  private final Node iri;
  private final List<Quad> quads;
  private final Set<String> passages = new HashSet<>();
  private final MessageDigest sha1 = sha1();

  /**
   * An empty graph.
   *
   * @param quads takes what is said
   */
  DocumentGraph(ResolvedDocument document, List<Quad> quads) {
    this.document = document;
    this.iri = Terms.uri(document.iri());
    this.quads = quads;
  }

  /** The document. */
  ResolvedDocument document() {
    return document;
  }

  /** Its IRI. */
  Node iri() {
    return iri;
  }

  /** The IRI of a part of it. */
  Node part(String path) {
    return Terms.uri(document.iri() + "/" + path);
  }

  /** Says a plain triple. */
  void state(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(iri, subject, predicate, object));
  }

  /** Says what something is. */
  void type(Node subject, Node... classes) {
    for (Node each : classes) {
      state(subject, Terms.TYPE, each);
    }
  }

  /** Says a triple, and that the document states it. */
  void claim(Quote quote, Node subject, Node predicate, Node object) {
    state(subject, predicate, object);
    claim(Scr.Claim, quote, subject, predicate, object, Optional.empty());
  }

  /** Says that the document states something that another document tells more exactly. */
  void approximate(Quote quote, Node subject, Node predicate, Node object) {
    claim(Scr.Approximation, quote, subject, predicate, object, Optional.empty());
  }

  /** Says a judgement's grade or why it has none, and that the document states it. */
  void judge(Quote quote, Node subject, Node predicate, Node object, Status status) {
    state(subject, predicate, object);
    claim(Scr.Claim, quote, subject, predicate, object, Optional.of(status));
  }

  /** Says that the document states something in which it is not followed. */
  void disagree(Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    claim(Scr.Disagreement, quote, subject, predicate, object, status);
  }

  private void claim(
      Node type, Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    String passage = passage(quote);
    Node claim = part("claim/" + digest(subject, predicate, object, passage));
    type(claim, type, Terms.STATEMENT);
    state(claim, Terms.SUBJECT, subject);
    state(claim, Terms.PREDICATE, predicate);
    state(claim, Terms.OBJECT, object);
    state(claim, Scr.evidence, Terms.uri(passage));
    state(claim, Scr.document, iri);
    status.ifPresent(s -> state(claim, Scr.status, Scr.concept("status", s.notation())));
  }

  /** Says where a quote stands; gives the passage's IRI. */
  private String passage(Quote quote) {
    String passage = PassageTriples.iri(document, quote);
    if (passages.add(passage)) {
      PassageTriples.add(iri, document, quote, quads);
    }
    return passage;
  }

  private String digest(Node subject, Node predicate, Node object, String passage) {
    StringBuilder claim = new StringBuilder();
    for (Node node : List.of(subject, predicate, object)) {
      NQuads.append(claim, node);
      claim.append(' ');
    }
    byte[] bytes = sha1.digest(claim.append(passage).toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, 6);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
