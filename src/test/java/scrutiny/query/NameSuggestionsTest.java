package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "Nottinghamm, Nottingham, Nottinghamshire",
    "Kent council, kent council, bent council",
    "care, care-leavers, cared for"
  })
  void suggestsTheClosestNameFirst(String typed, String closest, String other) {
    assertThat(NameSuggestions.closest(typed, List.of(closest, other), 2))
        .containsExactly(closest, other);
    assertThat(NameSuggestions.closest(typed, List.of(other, closest), 1)).containsExactly(closest);
  }

  @ParameterizedTest
  @CsvSource({"bath, cath, rath", "Durhamm, Durham East, Durham West"})
  void sortsEquallyCloseNames(String typed, String first, String second) {
    assertThat(NameSuggestions.closest(typed, List.of(second, first), 2))
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "Leedz, Leeds",
    "Kensigton, Kensington and Chelsea",
    "Bath and North Somerset, Bath and North East Somerset",
    "newcastle, Newcastle upon Tyne",
    "the county of Kent, Kent"
  })
  void suggestsANameThatIsMisspeltOrIncomplete(String typed, String meant) {
    assertThat(NameSuggestions.closest(typed, List.of("Rutland", meant, "Bolton"), 3))
        .containsExactly(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Atlantis", "Glasgow", "x", ""})
  void suggestsNothingForAnUnlikeName(String typed) {
    assertThat(NameSuggestions.closest(typed, List.of("Rutland", "Bolton", "Slough"), 3)).isEmpty();
  }
}
