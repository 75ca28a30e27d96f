package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import scrutiny.resolve.Iris;

class NameKeysTest {
  private static final List<Quad> REGISTER = ReferenceGraphs.quads(Iris.DEFAULT);

  private static List<String> codesFoundBy(String key) {
    return REGISTER.stream()
        .filter(quad -> quad.getPredicate().equals(Scr.nameKey))
        .filter(quad -> quad.getObject().getLiteralLexicalForm().equals(key))
        .map(quad -> quad.getSubject().getURI())
        .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
        .sorted()
        .toList();
  }

  @Test
  void theCodeOfACountyFindsTheCouncilThatContinuesItToo() {
    assertThat(codesFoundBy("e10000010")).as("Durham").containsExactly("E06000047", "E10000010");
    assertThat(codesFoundBy("e10000027")).as("Somerset").containsExactly("E06000066", "E10000027");
  }

  @Test
  void theCodeOfASplitOrMergedCouncilFindsOnlyIt() {
    assertThat(codesFoundBy("e10000006")).as("Cumbria").containsExactly("E10000006");
    assertThat(codesFoundBy("e06000029")).as("Poole").containsExactly("E06000029");
    assertThat(codesFoundBy("e06000047")).as("Durham today").containsExactly("E06000047");
  }
}
