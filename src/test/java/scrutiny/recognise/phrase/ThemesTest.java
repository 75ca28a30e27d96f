package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemesTest {
  @Test
  void returnsTheMostFrequentThemesFirst() {
    assertThat(of("Plans for adoption are made early. Adopters and their health visitors agree."))
        .containsExactly("adoption", "health");
  }

  @Test
  void distinguishesChildrenMissingFromEducationFromThoseMissingFromHome() {
    assertThat(of("A register lists pupils missing from education."))
        .containsExactly("children-missing-education");
    assertThat(of("A register lists pupils missing from home."))
        .containsExactly("missing-children");
  }

  @Test
  void usesHintsOnlyWhereNoThemeIsNamed() {
    assertThat(of("An offer of help follows each referral.")).containsExactly("front-door");
    assertThat(of("Care leavers ask for pathway plans at each referral."))
        .containsExactly("pathway-plans");
  }

  @Test
  void ignoresWordsOfAThemeWithAnotherMeaning() {
    assertThat(of("A way of working adopted by the town is in use.")).isEmpty();
    assertThat(of("Children adopted in the town are in touch.")).containsExactly("adoption");
  }

  @Test
  void ignoresAThemeNamedInPassing() {
    assertThat(of("Adopters and adopted children know of adoption support and of vacancies."))
        .containsExactly("adoption");
    assertThat(of("Adopters know of the many vacancies.")).containsExactly("adoption", "workforce");
    assertThat(of("Adopters and adopted children know of adoption support and of advocacy."))
        .containsExactly("adoption", "advocacy-participation");
  }

  @Test
  void takesAssessmentsForTheTopicOfAVisit() {
    assertThat(Themes.ofTopic("the quality of assessment and of pathway plans"))
        .containsExactly("assessments", "pathway-plans");
  }

  @Test
  void ignoresTheMentalHealthOfAdults() {
    assertThat(of("Adult mental health is part of each assessment of need."))
        .containsExactly("assessments");
    assertThat(of("Mental health is part of each assessment of need."))
        .containsExactly("health", "assessments");
  }

  @Test
  void distinguishesStaffInTouchWithCareLeaversFromChildrenInTouchWithRelatives() {
    assertThat(of("PAs keep in touch with care leavers.")).containsExactly("personal-advisers");
    assertThat(of("Each child can keep in touch with a favourite aunt.")).isEmpty();
  }

  @Test
  void distinguishesVisitsToChildrenFromAppointmentsAndFromOpinions() {
    assertThat(of("Most children are seen at their own pace.")).containsExactly("direct-work");
    assertThat(of("All of the children are seen as individuals.")).isEmpty();
  }

  @Test
  void distinguishesAssessmentsOfChildrenFromThoseOfAgenciesAndCarers() {
    assertThat(of("Agencies return section 11 assessments each spring."))
        .containsExactly("quality-assurance");
    assertThat(of("Foster carer assessments are sound.")).containsExactly("placements");
    assertThat(of("Their assessments are sound.")).containsExactly("assessments");
  }

  @Test
  void distinguishesLeadersOfServicesFromThoseOfSchools() {
    assertThat(of("Advice is given to leaders in schools.")).isEmpty();
    assertThat(of("Advice is given to leaders.")).containsExactly("leadership");
  }

  @Test
  void distinguishesPartnersTakingPartFromChildrenTakingPart() {
    assertThat(of("Multi-agency participation is patchy.")).containsExactly("partnership-working");
    assertThat(of("Participation is lively.")).containsExactly("advocacy-participation");
  }

  @Test
  void distinguishesMatchingWithCarersFromMatchingWithNeeds() {
    assertThat(of("Each child is carefully matched.")).containsExactly("placements");
    assertThat(of("The offer is better matched to what they need.")).isEmpty();
    assertThat(of("Much emphasis is placed on kindness.")).isEmpty();
  }

  private static List<String> of(String text) {
    return Themes.of(Phrases.normalise(text), /* max= */ 3);
  }
}
