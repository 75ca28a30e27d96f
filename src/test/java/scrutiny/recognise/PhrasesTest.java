package scrutiny.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases THEMES = Phrases.read("/recognise/themes.tsv");

  @Test
  void findsPhrasesWithTheirPlaces() {
    assertThat(THEMES.in("neglect and early help"))
        .extracting(f -> f.start(), f -> f.end(), f -> f.meaning())
        .containsExactly(tuple(0, 7, "neglect"), tuple(12, 22, "early-help"));
  }

  @Test
  void takesTheLongestThatBeginsAtAWord() {
    assertThat(THEMES.in("a multi-agency safeguarding hub"))
        .extracting(Phrases.Found::meaning)
        .containsExactly("front-door");
  }

  @Test
  void aPluralCountsAndALongerWordDoesNot() {
    assertThat(THEMES.in("strategy meetings")).hasSize(1);
    assertThat(THEMES.in("neglectful gangways")).isEmpty();
  }

  @Test
  void wordsAreComparedInSmallLettersOnOneLine() {
    assertThat(Phrases.plain("Children’s\n  Homes")).isEqualTo("children's homes");
    assertThat(THEMES.in(Phrases.plain("Return\nHome Interviews"))).hasSize(1);
  }
}
