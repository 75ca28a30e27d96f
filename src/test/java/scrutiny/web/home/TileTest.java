package scrutiny.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.TextFit;

/** Tests the places of councils on the map. */
class TileTest {
  private static final String ONTOLOGY = "https://w3id.org/scrutiny/ontology#";

  @Test
  void everyCurrentCouncilOfTheRegisterHasOneTile() {
    Model register = RDFDataMgr.loadModel("ontology/authorities.ttl");
    Property code = ResourceFactory.createProperty(ONTOLOGY + "gss");
    Property end = ResourceFactory.createProperty(ONTOLOGY + "endDate");
    List<String> current =
        register
            .listSubjectsWithProperty(code)
            .filterDrop(council -> council.hasProperty(end))
            .mapWith(council -> council.getProperty(code).getString())
            .toList();
    assertThat(current).hasSizeGreaterThan(150);
    assertThat(Tile.readAll()).extracting(Tile::code).containsExactlyInAnyOrderElementsOf(current);
  }

  @Test
  void eachTileHasANameOfItsOwnThatFits() {
    Set<String> names = new HashSet<>();
    for (Tile tile : Tile.readAll()) {
      assertThat(tile.name()).isNotBlank();
      assertThat(TextFit.width(tile.name(), 8)).as(tile.name()).isLessThan(35);
      assertThat(names.add(tile.name())).as(tile.name()).isTrue();
    }
  }

  @Test
  void noTwoTilesShareAPlace() {
    Set<List<Integer>> places = new HashSet<>();
    for (Tile tile : Tile.readAll()) {
      assertThat(places.add(List.of(tile.column(), tile.row()))).as(tile.code()).isTrue();
    }
  }
}
