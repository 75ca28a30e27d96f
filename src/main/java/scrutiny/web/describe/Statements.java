package scrutiny.web.describe;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Builds an RDF model from names with the prefixes of {@link Prefixes}. */
final class Statements {
  private final Model model = ModelFactory.createDefaultModel();

  Statements() {
    model.setNsPrefixes(Prefixes.all());
  }

  /** Returns the model. */
  Model model() {
    return model;
  }

  /** Returns a resource, by its IRI or its name with a prefix, as an instance of classes. */
  Resource resource(String name, String... classes) {
    return typed(model.createResource(model.expandPrefix(name)), classes);
  }

  /** Returns a blank node as an instance of classes. */
  Resource blank(String... classes) {
    return typed(model.createResource(), classes);
  }

  private Resource typed(Resource resource, String... classes) {
    for (String name : classes) {
      resource.addProperty(property("rdf:type"), resource(name));
    }
    return resource;
  }

  private Property property(String name) {
    return ResourceFactory.createProperty(model.expandPrefix(name));
  }

  /** Adds a statement with a resource as object. */
  void add(Resource subject, String property, Resource object) {
    subject.addProperty(property(property), object);
  }

  /** Adds a statement with a text without a language. */
  void add(Resource subject, String property, String text) {
    subject.addProperty(property(property), text);
  }

  /** Adds a statement with a text in English. */
  void addEnglish(Resource subject, String property, String text) {
    subject.addProperty(property(property), text, "en");
  }

  /** Adds a statement with a number. */
  void add(Resource subject, String property, long number) {
    subject.addProperty(
        property(property),
        model.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger));
  }

  /** Adds a statement with a literal of a type. */
  void add(Resource subject, String property, String text, XSDDatatype type) {
    subject.addProperty(property(property), model.createTypedLiteral(text, type));
  }
}
