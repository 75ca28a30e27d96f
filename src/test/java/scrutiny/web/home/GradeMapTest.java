package scrutiny.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.web.section.GradeMark;

/** Tests which grade a tile shows. */
class GradeMapTest {
  private static final MapSelection LATEST = new MapSelection(MapChoices.OVERALL, Optional.empty());

  private static final String SOMERSET = "E06000066";
  private static final String COUNTY = "E10000027";
  private static final String NORTH = "E06000061";
  private static final String DIVIDED = "E10000021";

  private static CouncilRegister register() {
    Map<String, Council> councils = new LinkedHashMap<>();
    councils.put(SOMERSET, council(SOMERSET, "Somerset", Optional.of("2023-04-01"), List.of()));
    councils.put(
        COUNTY,
        council(
            COUNTY,
            "Somerset County",
            Optional.empty(),
            List.of(new Council.Successor(SOMERSET, "Somerset", true))));
    councils.put(
        NORTH, council(NORTH, "North Northamptonshire", Optional.of("2021-04-01"), List.of()));
    councils.put(
        DIVIDED,
        council(
            DIVIDED,
            "Northamptonshire",
            Optional.empty(),
            List.of(new Council.Successor(NORTH, "North Northamptonshire", false))));
    return new CouncilRegister(councils);
  }

  private static Council council(
      String code, String name, Optional<String> start, List<Council.Successor> successors) {
    return new Council(
        code,
        name,
        "Region",
        start,
        successors.isEmpty() ? Optional.empty() : Optional.of("2023-03-31"),
        successors);
  }

  private static KnownGrade good(String code, String name) {
    return new KnownGrade(
        code,
        name,
        GradeMark.GOOD,
        Optional.of("2017-11-07"),
        Optional.empty(),
        Optional.of("https://w3id.org/scrutiny/id/inspection/a"),
        Optional.of("https://w3id.org/scrutiny/id/judgement/a"));
  }

  private static GradeMap.MapTile tile(GradeMap map, String code) {
    return map.tiles().stream()
        .filter(each -> each.place().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTileShowsTheGradeOfItsCouncil() {
    GradeMap map = GradeMap.of(LATEST, List.of(good(SOMERSET, "Somerset")), register());
    assertThat(tile(map, SOMERSET).mark()).isEqualTo(GradeMark.GOOD);
    assertThat(tile(map, SOMERSET).description())
        .isEqualTo("Somerset: Good, inspection of 7 November 2017");
    assertThat(map.withoutTile()).isEmpty();
  }

  @Test
  void aTileShowsTheGradeOfTheCouncilWhoseServiceItsCouncilContinues() {
    GradeMap map = GradeMap.of(LATEST, List.of(good(COUNTY, "Somerset County")), register());
    assertThat(tile(map, SOMERSET).mark()).isEqualTo(GradeMark.GOOD);
    assertThat(tile(map, SOMERSET).description())
        .contains("began on 1 April 2023")
        .contains("before it Somerset County: Good");
    assertThat(map.withoutTile()).isEmpty();
  }

  @Test
  void aCouncilWithAnotherServiceThanItsSuccessorsHasNoTile() {
    GradeMap map = GradeMap.of(LATEST, List.of(good(DIVIDED, "Northamptonshire")), register());
    assertThat(tile(map, NORTH).mark()).isEqualTo(GradeMark.NO_COUNCIL);
    assertThat(tile(map, NORTH).description()).contains("not a council at the time");
    assertThat(map.withoutTile()).extracting(KnownGrade::code).containsExactly(DIVIDED);
  }
}
