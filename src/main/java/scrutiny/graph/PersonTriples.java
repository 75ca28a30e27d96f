package scrutiny.graph;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import scrutiny.fact.Body;
import scrutiny.resolve.Organisation;
import scrutiny.resolve.Person;

/** Writes people and organisations. */
final class PersonTriples {
  private static final Pattern YOUTH_JUSTICE =
      Pattern.compile("(?i)\\byouth (?:offending|justice) (?:service|team)s?$");

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
    graph.addTriple(node, Terms.LABEL, Literals.string(person.name()));
    if (!written.equals(person.name())) {
      graph.addTriple(node, Scr.nameAsWritten, Literals.string(written));
    }
    return node;
  }

  /** Adds an organisation that is not in the register, and returns its node. */
  static Node addOrganisation(Organisation organisation, DocumentGraph graph) {
    Node node = Terms.uri(organisation.iri());
    organisation
        .localName()
        .ifPresent(name -> {
          graph.addTypes(node, Terms.ORGANISATION);
          if (YOUTH_JUSTICE.matcher(name).find()) {
            graph.addTypes(node, Scr.YouthJusticeService);
          }
          graph.addTriple(node, Terms.LABEL, Literals.string(name));
          boolean partnership = organisation.body() instanceof Body.Partnership;
          if (partnership) {
            graph.addTypes(node, Scr.Partnership);
          }
          organisation
              .area()
              .ifPresent(area ->
                  graph.addTriple(
                      node, partnership ? Scr.deliversFor : Scr.serves, Terms.uri(area.iri())));
        });
    return node;
  }
}
