package scrutiny.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/** Tests what a document is recognised as, and how it is split into sections. */
class LayoutsTest {
  private static final String REPORT =
      """
      # Inspection of Barchester local authority children's services

      Inspection dates: 4 to 8 July 2022

      Lead inspector: Ann Ellis, HMI

      | Judgement | Grade |
      | Overall effectiveness | Good |

      ~page

      Services have come far since they were last seen.

      ## What needs to improve?

      • The quality of plans.
      • The stability of homes.

      ## The experiences and progress of children in care

      Children live in homes where they are cared for well.
      """;

  private static final String LETTER =
      """
      8 July 2022

      Ann Ellis
      Director of Children's Services

      Dear Ann Ellis

      ### Focused visit to Nottingham children's services

      This letter tells what was found by the visit on 7 June 2022.

      ### Areas for priority action

      1. Children must be seen.

      ### Findings

      Children are seen late.

      Yours sincerely

      Tom Okafor
      His Majesty's Inspector
      """;

  @Test
  void splitsAReportByItsHeadings() {
    StructuredDocument report = analyse(REPORT);
    assertThat(report.form()).isEqualTo(DocumentForm.REPORT);
    assertThat(report.kind()).isEqualTo(Kind.ILACS);
    assertThat(outline(report))
        .containsExactly(
            "TITLE: # Inspection of Barchester local authority children's services",
            "FRONT: Inspection dates: 4 to 8 July 2022",
            "BODY: Services have come far since they were last seen.",
            "IMPROVEMENT: ## What needs to improve?",
            "BODY: ## The experiences and progress of children in care");
  }

  @Test
  void splitsALetterByItsTitleAndClosing() {
    StructuredDocument letter = analyse(LETTER);
    assertThat(letter.form()).isEqualTo(DocumentForm.LETTER);
    assertThat(letter.kind()).isEqualTo(Kind.FOCUSED_VISIT);
    assertThat(outline(letter))
        .containsExactly(
            "FRONT: 8 July 2022",
            "TITLE: ### Focused visit to Nottingham children's services",
            "FRONT: This letter tells what was found by the visit on 7 June 2022.",
            "PRIORITY_ACTION: ### Areas for priority action",
            "BODY: ### Findings",
            "SIGNATURE: Yours sincerely");
  }

  @Test
  void assignsEveryBlockToOneSectionInOrder() {
    for (String notation : List.of(REPORT, LETTER)) {
      Document document = BlockNotation.parse(notation);
      StructuredDocument structured = Layouts.analyse(document).orElseThrow();
      assertThat(structured.sections().stream().flatMap(section -> section.blocks().stream()))
          .containsExactlyElementsOf(document.blocks());
    }
  }

  @Test
  void includesTheCouncilNameAboveTheTitle() {
    StructuredDocument report =
        analyse(
            """
            # Barchester City Council

            ## Inspection of services for children in need of help and protection

            Inspection date: 7 June 2016
            """);
    assertThat(report.kind()).isEqualTo(Kind.SIF);
    assertThat(report.section(SectionKind.TITLE).orElseThrow().blocks()).hasSize(2);
  }

  @Test
  void keepsCoverHeadingsInTheFrontSection() {
    StructuredDocument report =
        analyse(
            """
            # Inspection of services for children in need of help and protection

            ### Inspection date: 7 June 2016

            ### The overall judgement is that services require improvement

            ### The Local Safeguarding Children Board is good

            ## Executive summary

            Services have come far.
            """);
    assertThat(outline(report))
        .satisfiesExactly(
            title -> assertThat(title).startsWith("TITLE"),
            front -> assertThat(front).isEqualTo("FRONT: ### Inspection date: 7 June 2016"),
            body -> assertThat(body).isEqualTo("BODY: ## Executive summary"));
  }

  @Test
  void separatesBoardRecommendationsFromCouncilRecommendations() {
    StructuredDocument report =
        analyse(
            """
            # Inspection of services for children in need of help and protection

            Inspection date: 7 June 2016

            ## Recommendations

            1. See every child.

            ## The Local Safeguarding Children Board (LSCB)

            The board meets often.

            ## Recommendations

            2. Meet as a board.

            ## Information about this inspection

            Inspectors have looked at much.

            ## Recommendations

            3. Look at more.
            """);
    assertThat(outline(report))
        .containsExactly(
            "TITLE: # Inspection of services for children in need of help and protection",
            "FRONT: Inspection date: 7 June 2016",
            "IMPROVEMENT: ## Recommendations",
            "BOARD: ## The Local Safeguarding Children Board (LSCB)",
            "BOARD_IMPROVEMENT: ## Recommendations",
            "BODY: ## Information about this inspection",
            "IMPROVEMENT: ## Recommendations");
  }

  @Test
  void doesNotOpenASectionAtADeadline() {
    StructuredDocument report =
        analyse(REPORT.replace("• The stability", "### Within three months:\n\n• The stability"));
    assertThat(report.section(SectionKind.IMPROVEMENT).orElseThrow().blocks()).hasSize(4);
    assertThat(analyse(REPORT).section(SectionKind.IMPROVEMENT).orElseThrow().blocks()).hasSize(3);
  }

  @Test
  void recognisesAnUnformattedListHeading() {
    StructuredDocument letter = analyse(LETTER.replace("### Areas", "Areas"));
    assertThat(letter.section(SectionKind.PRIORITY_ACTION)).isPresent();
    assertThat(analyse(LETTER.replace("### Areas for", "There are two areas for")))
        .extracting(document -> document.section(SectionKind.PRIORITY_ACTION).isPresent())
        .isEqualTo(false);
  }

  @Test
  void requiresAKnownReportTitle() {
    String minutes = REPORT.replace("Inspection of", "Minutes about");
    assertThat(new InspectorateLayout().analyse(BlockNotation.parse(minutes))).isEmpty();
    assertThat(new InspectorateLayout().analyse(BlockNotation.parse(REPORT))).isPresent();
  }

  @Test
  void requiresAnImprintLabelOrSalutation() {
    String article =
        REPORT.replace("Inspection dates:", "Seen").replace("Lead inspector:", "Led by");
    String report = article + "\n\nLead inspector: Ann Ellis";
    assertThat(new InspectorateLayout().analyse(BlockNotation.parse(article))).isEmpty();
    assertThat(new InspectorateLayout().analyse(BlockNotation.parse(report))).isPresent();
  }

  @Test
  void takesAnArticleWithTheFullNameOfOfstedForNoReport() {
    String article =
        "Services are good\n\nThe Office for Standards in Education, Children's Services and Skills"
            + " (Ofsted) was in Bury in May.\n\nInspection of local authority children's services"
            + " in Bury: the council's services for children are good.\n";
    assertThat(Layouts.analyse(BlockNotation.parse(article)))
        .map(StructuredDocument::form)
        .hasValue(DocumentForm.ARTICLE);
  }

  @Test
  void assignsKindOtherToInspectorateDocumentsWithUnknownTitles() {
    String imprint =
        "The Office for Standards in Education, Children's Services and Skills writes.";
    String annual =
        "# A year of children's services\n\n"
            + "Of children's homes. ".repeat(4)
            + "\n\n"
            + imprint;
    StructuredDocument other = analyse(annual);
    assertThat(other.kind()).isEqualTo(Kind.OTHER);
    assertThat(outline(other)).startsWith("TITLE: # A year of children's services");
    assertThat(Layouts.analyse(BlockNotation.parse(annual.replace(imprint, "")))).isEmpty();
  }

  private static StructuredDocument analyse(String notation) {
    return Layouts.analyse(BlockNotation.parse(notation)).orElseThrow();
  }

  /** Returns the kind of each section with the first line of its first block. */
  private static List<String> outline(StructuredDocument structured) {
    return structured.sections().stream()
        .map(section -> section.kind() + ": " + firstLine(structured.document(), section))
        .toList();
  }

  private static String firstLine(Document document, Section section) {
    Document firstBlock =
        new Document("", "", document.mediaType(), document.text(), section.blocks().subList(0, 1));
    return BlockNotation.format(firstBlock).lines().findFirst().orElseThrow();
  }
}
