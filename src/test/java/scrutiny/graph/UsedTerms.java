package scrutiny.graph;

import static scrutiny.graph.OntologyFiles.triples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import scrutiny.load.ConvertRun;
import scrutiny.load.Output;
import scrutiny.load.Progress;
import scrutiny.load.Sample;

/** Finds the terms of the ontology that the project's data and its prebuilt queries use. */
final class UsedTerms {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path QUERIES = Path.of("queries");
  private static final Pattern TERM = Pattern.compile("(?<![\\w-])scr:(\\w+)");

  private UsedTerms() {}

  /** Returns the graph of the sample with the bundled data, and the graphs of the cases. */
  static Graph data() throws IOException {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    ConvertRun.run(Sample.inputs(), Optional.empty(), Output.to(sample), Progress.NONE);
    Graph data = GraphFactory.createDefaultGraph();
    add(RDFParser.fromString(sample.toString(StandardCharsets.UTF_8), Lang.NQUADS), data);
    for (Path file : files(CASES, "expected.trig")) {
      add(RDFParser.source(file), data);
    }
    return data;
  }

  private static void add(RDFParserBuilder source, Graph data) {
    source.toDatasetGraph().stream().forEach(quad -> data.add(quad.asTriple()));
  }

  /** Returns the local names of the terms that are a predicate or a type in the graph. */
  static Set<String> inData(Graph graph) {
    return triples(graph)
        .map(t -> t.getPredicate().equals(RDF.type.asNode()) ? t.getObject() : t.getPredicate())
        .filter(node -> node.isURI() && node.getURI().startsWith(Scr.NAMESPACE))
        .map(Node::getLocalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the local names of the terms that a query names outside its comments. */
  static Set<String> inQuery(String query) {
    Set<String> names = new TreeSet<>();
    Matcher term = TERM.matcher(query.replaceAll("(?m)^\\s*#.*$", ""));
    while (term.find()) {
      names.add(term.group(1));
    }
    return names;
  }

  /** Returns the local names of the terms that the prebuilt queries and views name. */
  static Set<String> inQueries() {
    return files(QUERIES, ".rq").stream()
        .flatMap(file -> inQuery(read(file)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
