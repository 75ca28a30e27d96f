package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;

class ResultFormatTest {
  @Test
  void alignsTheColumnsOfATable() throws Exception {
    List<String> lines = result(ResultFormat.TABLE).lines().toList();
    assertThat(lines).hasSize(9);
    assertThat(lines.get(0)).startsWith("days  authority                     gss        kind  ");
    assertThat(lines.get(1)).startsWith("----  ----------------------------  ---------  ------");
    assertThat(lines.get(2)).startsWith("60    Isles of Scilly               E06000053  sif   ");
  }

  @Test
  void csvContainsTheSameRows() throws Exception {
    assertThat(result(ResultFormat.CSV).lines().limit(2))
        .containsExactly(
            "days,authority,gss,kind,end,published,source,inspectionLabel",
            "60,Isles of Scilly,E06000053,sif,2016-04-28,2016-06-27,sif/scilly-2016.pdf,"
                + "\"Isles of Scilly: Single inspection framework, 2016-04-11\"");
  }

  @Test
  void jsonCanBeParsed() throws Exception {
    var bytes =
        new ByteArrayInputStream(result(ResultFormat.JSON).getBytes(StandardCharsets.UTF_8));
    var rows = ResultSetFactory.fromJSON(bytes);
    assertThat(rows.getResultVars()).startsWith("days", "authority");
    assertThat(rows.next().getLiteral("days").getInt()).isEqualTo(60);
  }

  @Test
  void turtleCanBeParsedAsAResultSet() throws Exception {
    Model model = ModelFactory.createDefaultModel();
    var bytes = new ByteArrayInputStream(result(ResultFormat.TTL).getBytes(StandardCharsets.UTF_8));
    RDFDataMgr.read(model, bytes, Lang.TURTLE);
    assertThat(model.listObjectsOfProperty(ResultSetGraphVocab.solution).toList()).hasSize(7);
  }

  private static String result(ResultFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrebuiltQueries.bundled()
        .run("days-from-fieldwork-to-publication", Map.of(), Fixture.executor(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
