package scrutiny.recognise.report;

import scrutiny.document.BlockNotation;
import scrutiny.graph.RegisterReader;
import scrutiny.layout.Layouts;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** Typed reports and letters, laid out, and the councils that they may be about. */
final class ReportFixtures {
  /** The project's own register of councils. */
  static final Authorities AUTHORITIES = RegisterReader.read();

  /** Tells which of them a document is about. */
  static final InspectedAuthority INSPECTED =
      new InspectedAuthority(new AuthorityFinder(AUTHORITIES));

  private ReportFixtures() {}

  /** A document laid out. */
  static StructuredDocument layOut(String typescript) {
    return Layouts.analyse(BlockNotation.parse(typescript)).orElseThrow();
  }

  /** A report whose cover says no more than its title and days, and what follows them. */
  static StructuredDocument report(String rest) {
    return layOut(
        """
        # Inspection of Sunderland children's services

        Inspection dates: 4 to 8 July 2022

        """
            + rest);
  }

  /** A report of the single inspection framework. */
  static StructuredDocument singleInspection(String rest) {
    return layOut(
        """
        # Sunderland City Council

        ## Inspection of services for children in need of help and protection

        Inspection dates: 4 to 28 July 2016

        """
            + rest);
  }

  /** A letter with a date, a title and a signature, and its first paragraphs. */
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
