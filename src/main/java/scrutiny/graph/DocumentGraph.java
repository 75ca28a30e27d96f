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
  void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(iri, subject, predicate, object));
  }

  /** Says what something is. */
  void addTypes(Node subject, Node... classes) {
    for (Node each : classes) {
      addTriple(subject, Terms.TYPE, each);
    }
  }

  /** Says a triple, and that the document states it. */
  void addClaim(Quote quote, Node subject, Node predicate, Node object) {
    addTriple(subject, predicate, object);
    addClaim(Scr.Claim, quote, subject, predicate, object, Optional.empty());
  }

  /** Says that the document states something that another document tells more exactly. */
  void addApproximation(Quote quote, Node subject, Node predicate, Node object) {
    addClaim(Scr.Approximation, quote, subject, predicate, object, Optional.empty());
  }

  /** Says a judgement's grade or why it has none, and that the document states it. */
  void addJudgementClaim(Quote quote, Node subject, Node predicate, Node object, Status status) {
    addTriple(subject, predicate, object);
    addClaim(Scr.Claim, quote, subject, predicate, object, Optional.of(status));
  }

  /** Says that the document states something in which it is not followed. */
  void addDisagreement(
      Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    addClaim(Scr.Disagreement, quote, subject, predicate, object, status);
  }

  private void addClaim(
      Node type, Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    String passage = addPassage(quote);
    Node claim = part("claim/" + digest(subject, predicate, object, passage));
    addTypes(claim, type, Terms.STATEMENT);
    addTriple(claim, Terms.SUBJECT, subject);
    addTriple(claim, Terms.PREDICATE, predicate);
    addTriple(claim, Terms.OBJECT, object);
    addTriple(claim, Scr.evidence, Terms.uri(passage));
    addTriple(claim, Scr.document, iri);
    status.ifPresent(s -> addTriple(claim, Scr.status, Scr.concept("status", s.notation())));
  }

  /** Says where a quote stands; gives the passage's IRI. */
  private String addPassage(Quote quote) {
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
