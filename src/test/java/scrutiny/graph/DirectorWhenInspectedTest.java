package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import scrutiny.fact.PartialDate;
import scrutiny.graph.DirectorSights.UnnamedTenure;
import scrutiny.graph.DirectorWhenInspected.Evidence;

/** Who was director on 1 June 2018, by what the documents show. */
class DirectorWhenInspectedTest {
  private static final LocalDate INSPECTED = LocalDate.parse("2018-06-01");
  private static final Node ANN = NodeFactory.createURI("https://example.org/ann");
  private static final Node BEN = NodeFactory.createURI("https://example.org/ben");

  private final DirectorSights sights = new DirectorSights();

  @Test
  void nobodyIsTheDirectorWhereNobodyIsShown() {
    assertThat(DirectorWhenInspected.of(sights, INSPECTED)).isEmpty();
  }

  @Test
  void aPersonShownBeforeAndAfterIsTheDirector() {
    shown(ANN, "2017-03-01", "2019-03-01");
    assertDirector(ANN, Evidence.SHOWN_BEFORE_AND_AFTER, 9);
  }

  @Test
  void aPersonShownBeforeAndAfterSomebodyElseIsNot() {
    shown(ANN, "2017-03-01", "2019-03-01");
    shown(BEN, "2017-10-01");
    assertDirector(BEN, Evidence.SHOWN_ON_ONE_SIDE, -8);
  }

  @Test
  void theNearestSightCountsWherePeopleAreShownOnOneSideOnly() {
    shown(ANN, "2017-03-01");
    shown(BEN, "2018-08-20");
    assertDirector(BEN, Evidence.SHOWN_ON_ONE_SIDE, 2);
  }

  @Test
  void aSightOnTheDayItselfIsBeforeAndAfter() {
    shown(ANN, "2018-06-01");
    assertDirector(ANN, Evidence.SHOWN_BEFORE_AND_AFTER, 0);
  }

  @Test
  void aStatedBeginningAndALaterSightContainTheDay() {
    tenure(ANN, List.of("2019-03-01"), List.of("2018-05"), List.of());
    assertDirector(ANN, Evidence.STATED, 9);
  }

  @Test
  void aBeginningStatedByTheMonthOfTheInspectionDoesNotPrecedeIt() {
    tenure(ANN, List.of("2019-03-01"), List.of("2018-06"), List.of());
    assertDirector(ANN, Evidence.SHOWN_ON_ONE_SIDE, 9);
  }

  @Test
  void aStatedTenureIsInterruptedBySomebodyElse() {
    tenure(ANN, List.of("2019-03-01"), List.of("2016"), List.of());
    shown(BEN, "2018-10-01");
    assertDirector(BEN, Evidence.SHOWN_ON_ONE_SIDE, 4);
  }

  @Test
  void statedDatesOnBothSidesNeedNoSight() {
    tenure(ANN, List.of(), List.of("2016"), List.of("2018-12"));
    assertThat(DirectorWhenInspected.of(sights, INSPECTED))
        .hasValueSatisfying(found -> {
          assertThat(found.person()).isEqualTo(ANN);
          assertThat(found.evidence()).isEqualTo(Evidence.STATED);
          assertThat(found.nearest()).isEmpty();
        });
  }

  @Test
  void aPersonWhoseTenureBeganLaterIsNotTheDirector() {
    tenure(ANN, List.of("2018-07-01"), List.of("2018-06-15"), List.of());
    shown(BEN, "2017-01-10");
    assertDirector(BEN, Evidence.SHOWN_ON_ONE_SIDE, -17);
  }

  @Test
  void aPersonWhoseTenureEndedEarlierIsNotTheDirector() {
    tenure(ANN, List.of("2018-04-01"), List.of(), List.of("2018-05-15"));
    assertThat(DirectorWhenInspected.of(sights, INSPECTED)).isEmpty();
  }

  @Test
  void theOnlyPersonShownWithinATenureWithoutANameHoldsIt() {
    sights.addUnnamed(new UnnamedTenure(new PartialDate("2018-01"), LocalDate.parse("2018-09-01")));
    shown(ANN, "2018-03-05");
    assertDirector(ANN, Evidence.STATED, -3);
  }

  @Test
  void nobodyHoldsATenureWithoutANameIfTwoPeopleAreShownWithinIt() {
    sights.addUnnamed(new UnnamedTenure(new PartialDate("2018-01"), LocalDate.parse("2018-09-01")));
    shown(ANN, "2018-03-05");
    shown(BEN, "2018-04-05");
    assertDirector(BEN, Evidence.SHOWN_ON_ONE_SIDE, -2);
  }

  private void shown(Node person, String... days) {
    tenure(person, List.of(days), List.of(), List.of());
  }

  private void tenure(Node person, List<String> seen, List<String> since, List<String> until) {
    Node tenure = NodeFactory.createURI(person.getURI() + "/tenure");
    sights.add(tenure, person, dates(seen), dates(since), dates(until));
  }

  private static List<PartialDate> dates(List<String> dates) {
    return dates.stream().map(PartialDate::new).toList();
  }

  private void assertDirector(Node person, Evidence evidence, int monthsApart) {
    assertThat(DirectorWhenInspected.of(sights, INSPECTED))
        .hasValueSatisfying(found -> {
          assertThat(found.person()).isEqualTo(person);
          assertThat(found.evidence()).isEqualTo(evidence);
          assertThat(found.monthsApart()).isEqualTo(monthsApart);
        });
  }
}
