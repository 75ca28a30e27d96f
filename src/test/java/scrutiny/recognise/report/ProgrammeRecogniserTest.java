package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.ProgrammeNamed;
import scrutiny.recognise.mention.ProgrammeRecogniser;

class ProgrammeRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Help comes from the Heron project.|Heron|Heron project",
        "Help comes from Leeds’s Heron team.|Heron|Heron team",
        "Help comes from the Rising Tides (RT) service.|Rising Tides|Rising Tides (RT) service",
        "Help comes from the ‘mind the step’ scheme.|mind the step|‘mind the step’ scheme",
        "The ‘mayfly project’ is liked.|mayfly|mayfly project",
        "Staff in the Up and Over Service help.|Up and Over|Up and Over Service",
        "Work is based on Signs of Safety here.|Signs of Safety|Signs of Safety",
        "The Heron App is liked.|Heron|Heron App",
        "The family rescue team (FRT) is quick.|family rescue team|family rescue team (FRT)",
        "The multi- agency harm hub plus (MAHH+) acts."
            + "|multi-agency harm hub plus|multi-agency harm hub plus (MAHH+)",
        "The danger outside the home (DOTH) pathway is new."
            + "|danger outside the home|danger outside the home (DOTH) pathway",
        "It began ‘Project Willow’ in May.|Project Willow|Project Willow",
        "Police ran Operation Heron there.|Operation Heron|Operation Heron",
        "Help comes from the ‘Stronger’ team.|Stronger|‘Stronger’ team",
        "It set up an Audit and Practice subgroup.|Audit and Practice|Audit and Practice subgroup",
        "The Silver Birch Panel decides.|Silver Birch|Silver Birch Panel",
        "Calls reach the Rapid Answer Team at night.|Rapid Answer|Rapid Answer Team",
        "A paper went to the Contact and Support Panel.|Contact and Support Panel|Contact and"
            + " Support Panel",
        "Parents use ‘Rising Tides’ to learn.|Rising Tides|Rising Tides",
        "They join ‘Steps into Work’ days.|Steps into Work|Steps into Work",
        "The ‘Young Inspectors’ programme is liked.|Young Inspectors|‘Young Inspectors’ programme",
        "Staff train in the Caring Dads Programme.|Caring Dads|Caring Dads Programme",
        "The Quality Framework and the ‘mind the step’ pilot help.|mind the step|‘mind the step’"
            + " pilot",
        "Help comes from HOPE (Homes, Outings, Play and Education)."
            + "|HOPE|HOPE (Homes, Outings, Play and Education)",
        "Help comes from SASS (support after school service).|SASS|SASS (support after school"
            + " service)",
        "The weekly risk and harm meetings (RAHMs) help."
            + "|risk and harm meetings|risk and harm meetings (RAHMs)",
        "Staff like the Leeds practice model.|Leeds practice model|Leeds practice model"
      })
  void readsANameBeforeItsHeadNoun(String sentence, String name, String title) {
    assertThat(named(sentence))
        .extracting(ProgrammeNamed::name, ProgrammeNamed::title)
        .containsExactly(tuple(name, title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Help comes from the Early Help Service.",
        "Help comes from the Children in Care Council and its team.",
        "Help comes from the Leeds team.",
        "Help comes from the National Probation Service.",
        "Help comes from the MASE team.",
        "Although services differ, the ‘front door’ service is known.",
        "There is now an ‘opt out’ rather than an ‘opt in’ service.",
        "Swift service is given to all.",
        "Help comes from the Fire and Rescue Service.",
        "Help comes from the emergency duty team (EDT).",
        "Help comes from child and adolescent mental health services (CAMHS).",
        "The special guardianship order (SGO) arrangements are clear.",
        "The independent reviewing officer (IRO) writes.",
        "The Operation Manager and the Project Board met.",
        "They used a ‘business as usual’ approach.",
        "It was judged a ‘Good’ service.",
        "Leeds’s panel and the Fostering Panel met.",
        "The Early Help Team and the Leaving Care Team met.",
        "Calls reach the Parents’ Contact, Advice and Support Team.",
        "They made a film called ‘Rising Tides’ and wrote ‘Steps into Work’ leaflets.",
        "They seek a Rapid Response Team Leader.",
        "It wrote a Training Standard, Quality Framework and Learning Strategy.",
        "The case of ‘Child Q’ is known, and ‘Good’ was the grade.",
        "They are NEET (not in education, employment or training).",
        "Reports come from the Children and Families Court Advisory Service (CAFCASS)."
      })
  void ignoresDescriptionsOfServices(String sentence) {
    assertThat(named(sentence)).isEmpty();
    assertThat(named(sentence + " It is called the Heron service.")).hasSize(1);
  }

  @Test
  void readsRepeatedNamesOncePerParagraph() {
    assertThat(
            named(
                "The Rising Tides project helps. Rising Tides is liked.\n\nRising Tides grows, and"
                    + " Heron too."))
        .extracting(ProgrammeNamed::title)
        .containsExactly("Rising Tides project", "Rising Tides");
  }

  @Test
  void doesNotRepeatTheWordsOfANameThatOnlyDescribe() {
    assertThat(named("They opened the Social Help Academy.\n\nLeaders value Social Help."))
        .extracting(ProgrammeNamed::title)
        .containsExactly("Social Help Academy");
  }

  private static List<ProgrammeNamed> named(String findings) {
    return new ProgrammeRecogniser(ReportFixtures.INSPECTED::of, ReportFixtures.AUTHORITIES.all())
        .recognise(ReportFixtures.report("## Findings\n\n" + findings + "\n")).facts().stream()
            .map(ProgrammeNamed.class::cast)
            .toList();
  }
}
