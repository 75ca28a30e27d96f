package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Phrases THEMES = Phrases.read("/recognise/themes.tsv");

  @Test
  void findsPhrasesWithTheirOffsets() {
    assertThat(THEMES.in("neglect and early help"))
        .extracting(f -> f.start(), f -> f.end(), f -> f.meaning())
        .containsExactly(tuple(0, 7, "neglect"), tuple(12, 22, "early-help"));
  }

  @Test
  void prefersTheLongestPhraseAtAWord() {
    assertThat(THEMES.in("a multi-agency safeguarding hub"))
        .extracting(Phrases.PhraseMatch::meaning)
        .containsExactly("front-door");
  }

  @Test
  void matchesPluralsButNotLongerWords() {
    assertThat(THEMES.in("strategy meetings")).hasSize(1);
    assertThat(THEMES.in("neglectful gangways")).isEmpty();
  }

  @Test
  void normalisesCaseApostrophesAndLineBreaks() {
    assertThat(Phrases.normalise("Children’s\n  Homes")).isEqualTo("children's homes");
    assertThat(THEMES.in(Phrases.normalise("Return\nHome Interviews"))).hasSize(1);
  }
}
