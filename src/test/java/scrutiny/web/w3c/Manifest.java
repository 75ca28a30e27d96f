package scrutiny.web.w3c;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import scrutiny.SharedFolder;

/** A manifest of the SPARQL 1.1 tests of the W3C, which are not part of the project. */
final class Manifest {
  static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";
  static final String HT = "http://www.w3.org/2011/http#";
  static final String CNT = "http://www.w3.org/2011/content#";

  private static final Path FOLDER = Path.of("reference", "w3c", "sparql", "sparql11");

  private final Model model;

  private Manifest(Model model) {
    this.model = model;
  }

  /** Returns the manifest of a folder; the calling test is skipped if it is not there. */
  static Manifest of(String folder) {
    Path file = FOLDER.resolve(folder).resolve("manifest.ttl");
    Optional<Path> found = SharedFolder.find(file);
    assumeTrue(found.isPresent(), "the tests of the W3C are not there: shared/" + file);
    return new Manifest(RDFDataMgr.loadModel(found.get().toUri().toString()));
  }

  /** Returns the tests in order. */
  List<Resource> tests() {
    return model
        .listObjectsOfProperty(property(MF, "entries"))
        .mapWith(entries -> members(entries.asResource()))
        .next();
  }

  /** Returns the members of a list in order. */
  static List<Resource> members(Resource list) {
    return list.as(RDFList.class).asJavaList().stream().map(RDFNode::asResource).toList();
  }

  /** Returns a required value. */
  static Resource resource(Resource subject, String namespace, String name) {
    return subject.getRequiredProperty(property(namespace, name)).getResource();
  }

  /** Returns a required text. */
  static String text(Resource subject, String namespace, String name) {
    return subject.getRequiredProperty(property(namespace, name)).getString();
  }

  /** Returns an optional value. */
  static Optional<RDFNode> optional(Resource subject, String namespace, String name) {
    return Optional.ofNullable(subject.getProperty(property(namespace, name)))
        .map(Statement::getObject);
  }

  /** Returns all values. */
  static List<RDFNode> all(Resource subject, String namespace, String name) {
    return subject.listProperties(property(namespace, name)).mapWith(Statement::getObject).toList();
  }

  private static Property property(String namespace, String name) {
    return ResourceFactory.createProperty(namespace + name);
  }
}
