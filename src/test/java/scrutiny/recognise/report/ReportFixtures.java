package scrutiny.recognise.report;

import scrutiny.document.BlockNotation;
import scrutiny.graph.RegisterReader;
import scrutiny.layout.Layouts;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** Structured reports and letters for tests, and the councils that they may be about. */
final class ReportFixtures {
  /** The councils of the project's register. */
  static final Authorities AUTHORITIES = RegisterReader.read();

  /** Determines which of them a document is about. */
  static final InspectedAuthority INSPECTED =
      new InspectedAuthority(new AuthorityFinder(AUTHORITIES), AUTHORITIES);

  private ReportFixtures() {}

  /** Returns the structured document of a text in block notation. */
  static StructuredDocument layOut(String notation) {
    return Layouts.analyse(BlockNotation.parse(notation)).orElseThrow();
  }

  /** Returns a report whose cover gives only the title and days, followed by the given text. */
  static StructuredDocument report(String rest) {
    return layOut(
        """
        # Inspection of Sunderland children's services

        Inspection dates: 4 to 8 July 2022

        """
            + rest);
  }

  /** Returns a report of the single inspection framework, with the given text after its cover. */
  static StructuredDocument singleInspection(String rest) {
    return layOut(
        """
        # Sunderland City Council

        ## Inspection of services for children in need of help and protection

        Inspection dates: 4 to 28 July 2016

        """
            + rest);
  }

  /** Returns a letter with a date, title and signature, and the given text as its body. */
  static StructuredDocument letter(String rest) {
    return layOut(
        """
        26 July 2022

        Mary Lane
        Director of Children's Services
        Loxley House

        Dear Ms Lane

        ### Focused visit to Nottingham City Council

        """
            + rest
            + """


            Yours sincerely

            Ann Ellis
            His Majesty's Inspector
            """);
  }
}
