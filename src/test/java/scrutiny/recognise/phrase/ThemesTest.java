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

  private static List<String> of(String text) {
    return Themes.of(Phrases.normalise(text), /* max= */ 3);
  }
}
