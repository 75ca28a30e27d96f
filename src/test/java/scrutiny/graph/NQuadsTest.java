package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;

class NQuadsTest {
  private static final Node GRAPH = NodeFactory.createURI("https://example.org/g");
  private static final Node SUBJECT = NodeFactory.createURI("https://example.org/s");
  private static final Node PREDICATE = NodeFactory.createURI("https://example.org/p");

  private static final List<Quad> SPECIAL_CHARACTERS =
      Stream.of(
              NodeFactory.createLiteralString("a \"quote\", a \\ and a line\r\nbreak\tand tab"),
              NodeFactory.createLiteralString("\u0001\u0008\f\u007F\u0085\u2028 end"),
              NodeFactory.createLiteralString("‘Zoë’ — ½ \uFFFD 😀 \uE000"),
              NodeFactory.createLiteralString(""),
              NodeFactory.createLiteralString("\\u0041 is no escape"),
              NodeFactory.createLiteralLang("Bath", "en-GB"),
              NodeFactory.createLiteralDT("2017-04", XSDDatatype.XSDgYearMonth),
              NodeFactory.createURI("https://example.org/é?a=b&c#d"),
              NodeFactory.createBlankNode("one"),
              NodeFactory.createBlankNode("B1:é"))
          .map(object -> Quad.create(GRAPH, SUBJECT, PREDICATE, object))
          .toList();

  private static byte[] written(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NQuads.write(quads, out);
    return out.toByteArray();
  }

  private static DatasetGraph parsed(byte[] bytes) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(Lang.NQUADS)
        .parse(StreamRDFLib.dataset(data));
    return data;
  }

  @Test
  void canBeReadBackUnchanged() throws IOException {
    DatasetGraph before = DatasetGraphFactory.create();
    SPECIAL_CHARACTERS.forEach(before::add);
    assertThat(IsoMatcher.isomorphic(before, parsed(written(SPECIAL_CHARACTERS)))).isTrue();
  }

  @Test
  void doesNotDependOnTheOrderOfTheQuads() throws IOException {
    List<Quad> shuffled = new ArrayList<>(SPECIAL_CHARACTERS);
    shuffled.addAll(SPECIAL_CHARACTERS);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(written(shuffled)).isEqualTo(written(SPECIAL_CHARACTERS));
  }

  @Test
  void sortsTheLinesByTheirBytes() throws IOException {
    List<String> lines =
        new String(written(SPECIAL_CHARACTERS), StandardCharsets.UTF_8).lines().toList();
    List<byte[]> bytes = lines.stream().map(l -> l.getBytes(StandardCharsets.UTF_8)).toList();
    assertThat(bytes).isSortedAccordingTo(Arrays::compareUnsigned);
    assertThat(Set.copyOf(lines)).hasSameSizeAs(SPECIAL_CHARACTERS);
  }

  @Test
  void sortsSupplementaryCharactersByTheirBytes() {
    List<String> lines =
        NQuads.lines(
            Stream.of("😀", "\uE000", "ab", "a")
                .map(NodeFactory::createLiteralString)
                .map(object -> Quad.create(GRAPH, SUBJECT, PREDICATE, object))
                .toList());
    assertThat(lines)
        .extracting(line -> line.split("\"", -1)[1])
        .containsExactly("a", "ab", "\uE000", "😀");
    assertThat("\uE000".compareTo("😀")).isPositive();
  }
}
