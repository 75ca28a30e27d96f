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

/** The graph of one document: collects plain triples, and claims with their evidence. */
final class DocumentGraph {
  private final ResolvedDocument document;
  private final Node iri;
  private final List<Quad> quads;
  private final Set<String> passages = new HashSet<>();
  private final Set<Node> labelled = new HashSet<>();
  private final MessageDigest sha1 = sha1();

  /**
   * Creates an empty graph.
   *
   * @param quads the list to which all quads are added
   */
  DocumentGraph(ResolvedDocument document, List<Quad> quads) {
    this.document = document;
    this.iri = Terms.uri(document.iri());
    this.quads = quads;
  }

  /** Returns the document. */
  ResolvedDocument document() {
    return document;
  }

  /** Returns the node of the document, which also names its graph. */
  Node iri() {
    return iri;
  }

  /** Returns the node of a part of the document. */
  Node part(String path) {
    return Terms.uri(document.iri() + "/" + path);
  }

  /** Adds a triple without evidence. */
  void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(iri, subject, predicate, object));
  }

  /** Adds the label of a resource that may be added several times; the first label remains. */
  void addFirstLabel(Node subject, Node label) {
    if (labelled.add(subject)) {
      addTriple(subject, Terms.LABEL, label);
    }
  }

  /** Adds the classes of a resource. */
  void addTypes(Node subject, Node... classes) {
    for (Node each : classes) {
      addTriple(subject, Terms.TYPE, each);
    }
  }

  /** Adds the passage in which a part of the document, such as a finding, stands. */
  void addEvidence(Quote quote, Node part) {
    addTriple(part, Scr.evidence, Terms.uri(addPassage(quote)));
  }

  /** Adds a triple, and a claim that the document states it. */
  void addClaim(Quote quote, Node subject, Node predicate, Node object) {
    addTriple(subject, predicate, object);
    addClaim(Scr.Claim, quote, subject, predicate, object, Optional.empty());
  }

  /** Adds a claim, but not its triple, which another document states more exactly. */
  void addApproximation(Quote quote, Node subject, Node predicate, Node object) {
    addClaim(Scr.Approximation, quote, subject, predicate, object, Optional.empty());
  }

  /** Adds a judgement's grade, or the reason why it has none, and a claim with its status. */
  void addJudgementClaim(Quote quote, Node subject, Node predicate, Node object, Status status) {
    addTriple(subject, predicate, object);
    addClaim(Scr.Claim, quote, subject, predicate, object, Optional.of(status));
  }

  /** Adds a claim, but not its triple, which a better source contradicts. */
  void addDisagreement(
      Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    addClaim(Scr.Disagreement, quote, subject, predicate, object, status);
  }

  private void addClaim(
      Node type, Quote quote, Node subject, Node predicate, Node object, Optional<Status> status) {
    String passage = addPassage(quote);
    Node claim = part("claim/" + digest(subject, predicate, object, passage));
    addTypes(claim, type);
    addTriple(claim, Terms.LABEL, EvidenceLabels.claim(predicate, quote));
    addTriple(claim, Terms.SUBJECT, subject);
    addTriple(claim, Terms.PREDICATE, predicate);
    addTriple(claim, Terms.OBJECT, object);
    addTriple(claim, Scr.evidence, Terms.uri(passage));
    status.ifPresent(s -> addTriple(claim, Scr.status, Scr.concept("status", s.notation())));
  }

  /** Adds the passage of a quote once, and returns its IRI. */
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
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
