package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionsTest {
  @ParameterizedTest
  @CsvSource({
    "axd, ayd, abb",
    "Leedz, leeds, kent",
    "Kent council, kent, bent council",
    "care, care-leavers, cafe",
    "'', b, aa"
  })
  void suggestsTheClosestNameFirst(String typed, String closest, String other) {
    assertThat(NameSuggestions.closest(typed, List.of(closest, other), 2))
        .containsExactly(closest, other);
    assertThat(NameSuggestions.closest(typed, List.of(other, closest), 1)).containsExactly(closest);
  }

  @ParameterizedTest
  @CsvSource({"bat, cat, rat", "x, a, b"})
  void sortsEquallyCloseNames(String typed, String first, String second) {
    assertThat(NameSuggestions.closest(typed, List.of(second, first), 2))
        .containsExactly(first, second);
  }
}
