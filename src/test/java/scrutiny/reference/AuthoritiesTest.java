package scrutiny.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Councils are followed over reorganisations to the one that existed on a day. */
class AuthoritiesTest {
  private static Authority council(String gss, int start, int end, String... successors) {
    return new Authority(
        gss,
        List.of(),
        Optional.empty(),
        "Council " + gss,
        "Council " + gss,
        List.of(),
        List.of(),
        Optional.of(LocalDate.of(start, 4, 1)),
        end == 0 ? Optional.empty() : Optional.of(LocalDate.of(end, 3, 31)),
        List.of(successors));
  }

  private static List<String> on(int year, String gss, Authority... councils) {
    Authorities register = new Authorities(List.of(councils));
    return register
        .responsibleOn(register.byGss(gss).orElseThrow(), LocalDate.of(year, 6, 1))
        .stream()
        .map(Authority::gss)
        .toList();
  }

  /** A county whose half was split off, and later merged with another county. */
  private static final Authority[] TWICE = {
    council("A", 1974, 2009, "B", "C"),
    council("B", 2009, 2021, "D"),
    council("C", 2009, 0),
    council("E", 1974, 2021, "D"),
    council("D", 2021, 2025, "F"),
    council("F", 2025, 0)
  };

  @Test
  void followsSuccessorsOverSeveralReorganisations() {
    assertThat(on(2026, "B", TWICE)).containsExactly("F");
    assertThat(on(2022, "B", TWICE)).containsExactly("D");
    assertThat(on(2026, "A", TWICE)).as("the half that was never replaced").containsExactly("C");
  }

  @Test
  void followsPredecessorsOverSeveralReorganisations() {
    assertThat(on(2015, "F", TWICE)).as("merged from two").containsExactly("B", "E");
    assertThat(on(2005, "C", TWICE)).containsExactly("A");
    assertThat(on(1960, "F", TWICE)).isEmpty();
  }

  @Test
  void stopsAtACycle() {
    assertThat(on(2020, "A", council("A", 1974, 1998, "B"), council("B", 1998, 2009, "A")))
        .isEmpty();
  }

  @Test
  void stopsAfterFiveReorganisations() {
    Authority[] chain =
        IntStream.rangeClosed(0, 6)
            .mapToObj(
                i -> council("" + i, 2000 + i, i == 6 ? 0 : 2001 + i, i == 6 ? "" : "" + (i + 1)))
            .toArray(Authority[]::new);
    assertThat(on(2020, "1", chain)).containsExactly("6");
    assertThat(on(2020, "0", chain)).isEmpty();
  }
}
