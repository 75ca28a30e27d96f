package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.resolve.Organisation;
import scrutiny.resolve.Person;

/** Writes people and organisations. */
final class PersonTriples {
  private PersonTriples() {}

  /**
   * Adds a person, and returns their node.
   *
   * @param written the name as the document writes it
   */
  static Node addPerson(Person person, String written, DocumentGraph graph) {
    Node node = Terms.uri(person.iri());
    graph.addTypes(node, Terms.PERSON);
    graph.addTriple(node, Terms.NAME, Literals.string(person.name()));
    if (!written.equals(person.name())) {
      graph.addTriple(node, Scr.nameAsWritten, Literals.string(written));
    }
    return node;
  }

  /** Adds an organisation that is not in the register, and returns its node. */
  static Node addOrganisation(Organisation organisation, DocumentGraph graph) {
    Node node = Terms.uri(organisation.iri());
    if (organisation.body() instanceof Body.Other(String name) && !name.isBlank()) {
      graph.addTypes(node, Terms.ORGANISATION);
      graph.addTriple(node, Terms.LABEL, Literals.string(name));
    }
    return node;
  }
}
