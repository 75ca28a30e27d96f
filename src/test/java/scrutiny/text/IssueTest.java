package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssueTest {
  @Test
  void saysInOneLineWhereAndWhatAndWhatToDo() {
    assertThat(Issue.warning("a.pdf", "page 1", "no date", "look at it").line())
        .isEqualTo("a.pdf (page 1): no date; look at it");
  }

  @Test
  void ofAWholeInputNamesNoPlace() {
    Issue issue = Issue.refused("a.pdf", "locked", "unlock it");
    assertThat(issue.line()).isEqualTo("a.pdf: locked; unlock it");
    assertThat(issue.severity()).isEqualTo(Severity.REFUSED);
  }
}
