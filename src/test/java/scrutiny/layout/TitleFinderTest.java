package scrutiny.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.BlockNotation;
import scrutiny.fact.Kind;

class TitleFinderTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inspection of Sunderland local authority children's services           | ILACS
          Inspection of Sunderland children’s services                           | ILACS
          Re-inspection of Barchester children's social care services            | ILACS
          Inspection of children's social care services                          | ILACS
          Inspection of Barchester Children First                                | ILACS
          Inspection of Barchester Together Children Trust                       | ILACS
          Inspection of services for children in need of help and protection, and others | SIF
          Re-inspection of services for children in need of help and protection  | SIF
          Inspection of safeguarding and looked after children services          | SAFEGUARDING_LAC_2009
          Inspection of safeguarding and looked-after children's services        | SAFEGUARDING_LAC_2009
          Inspection of looked after children                                    | LAC_2013
          Inspection of services for looked after children                       | LAC_2013
          Inspection of local authority arrangements for the protection of children | CHILD_PROTECTION_2012
          Inspection of arrangements for the protection of children              | CHILD_PROTECTION_2012
          Focused visit to Nottingham children's services                        | FOCUSED_VISIT
          Focussed visit to Nottingham City Council                              | FOCUSED_VISIT
          Ofsted focused assurance visit to Somerset                             | FOCUSED_VISIT
          Monitoring visit to Nottingham City children’s services                | MONITORING_VISIT
          Monitoring visit of Nottingham City Council children's services        | MONITORING_VISIT
          Ofsted monitoring inspection visit to Nottingham                       | MONITORING_VISIT
          First monitoring visit to Nottingham City Council                      | MONITORING_VISIT
          Ofsted’s second monitoring visit of Nottingham                         | MONITORING_VISIT
          ILACS focused visit to Nottingham                                      | FOCUSED_VISIT
          COVID-19 focused visit to Nottingham                                   | FOCUSED_VISIT
          COVID-19 assurance visit to Somerset                                   | ASSURANCE_VISIT
          Ofsted interim assurance visit                                         | ASSURANCE_VISIT
          Joint targeted area inspection of Somerset                             | JTAI
          Joint area child protection inspection in Somerset                     | JTAI
          JTAI of Somerset                                                       | JTAI
          Joint inspection of the multi-agency response to neglect in Somerset   | JTAI
          Area SEND inspection of Somerset Local Area Partnership                | AREA_SEND
          Joint local area special educational needs and disabilities inspection | AREA_SEND
          Review of the effectiveness of the Local Safeguarding Children Board   | LSCB_REVIEW
          Review of the effectiveness of the Nottingham City Safeguarding Children Board | LSCB_REVIEW
          Review of the Local Safeguarding Children’s Board                      | LSCB_REVIEW
          """)
  void identifiesTheKindOfADocument(String title, Kind kind) {
    assertThat(TitleFinder.find(BlockNotation.parse("# " + title)))
        .contains(new TitleFinder.Title(kind, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Minutes of the scrutiny committee",
        "Inspection of the sewers",
        "Letter to the director of children's services",
        "A focused visit to the museum is planned"
      })
  void ignoresOtherTitles(String title) {
    assertThat(TitleFinder.find(BlockNotation.parse("# " + title))).isEmpty();
  }

  @Test
  void findsAMultilineTitleBelowALetterhead() {
    var document =
        BlockNotation.parse(
            """
            8 July 2022

            Ann Ellis
            Director of Children's Services

            Dear Ann Ellis

            ### Focused visit to Nottingham
            children's services\
            """);
    assertThat(TitleFinder.find(document)).contains(new TitleFinder.Title(Kind.FOCUSED_VISIT, 3));
  }

  @Test
  void joinsATitleSetAsTwoHeadings() {
    var document = BlockNotation.parse("# Inspection of Barchester\n\n# children's services");
    assertThat(TitleFinder.find(document)).contains(new TitleFinder.Title(Kind.ILACS, 1));
    var plain = BlockNotation.parse("# Inspection of Barchester\n\nchildren's services");
    assertThat(TitleFinder.find(plain)).isEmpty();
  }

  @Test
  void ignoresRunningTextThatBeginsLikeATitle() {
    String sentence =
        "Inspection of the children’s services began in July" + " and went on".repeat(20);
    assertThat(TitleFinder.find(BlockNotation.parse(sentence + "."))).isEmpty();
    assertThat(TitleFinder.find(BlockNotation.parse(sentence.substring(0, 51)))).isPresent();
  }

  @Test
  void ignoresListItemsAndTableCells() {
    assertThat(TitleFinder.find(BlockNotation.parse("• Focused visit to Nottingham"))).isEmpty();
    assertThat(TitleFinder.find(BlockNotation.parse("| Focused visit to Nottingham | 2022 |")))
        .isEmpty();
    assertThat(TitleFinder.find(BlockNotation.parse("Focused visit to Nottingham"))).isPresent();
  }
}
