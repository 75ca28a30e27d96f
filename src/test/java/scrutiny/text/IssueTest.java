package scrutiny.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssueTest {
  @Test
  void formatsDocumentPlaceMessageAndRemedyOnOneLine() {
    assertThat(Issue.warning("a.pdf", "page 1", "no date", "look at it").toLine())
        .isEqualTo("a.pdf (page 1): no date; look at it");
  }

  @Test
  void omitsThePlaceOfARefusedDocument() {
    Issue issue = Issue.refused("a.pdf", "locked", "unlock it");
    assertThat(issue.toLine()).isEqualTo("a.pdf: locked; unlock it");
    assertThat(issue.severity()).isEqualTo(Severity.REFUSED);
  }
}
