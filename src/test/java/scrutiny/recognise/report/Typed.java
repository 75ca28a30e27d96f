package scrutiny.recognise.report;

import scrutiny.document.Typescript;
import scrutiny.graph.RegisterReader;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Layouts;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** Typed reports and letters, laid out, and the councils that they may be about. */
final class Typed {
  /** The project's own register of councils. */
  static final Authorities COUNCILS = RegisterReader.read();

  /** Tells which of them a document is about. */
  static final InspectedAuthority INSPECTED = new InspectedAuthority(new AuthorityFinder(COUNCILS));

  private Typed() {}

  /** A document laid out. */
  static LaidOut laidOut(String typescript) {
    return Layouts.layOut(Typescript.document(typescript)).orElseThrow();
  }

  /** A report whose cover says no more than its title and days, and what follows them. */
  static LaidOut report(String rest) {
    return laidOut(
        """
        # Inspection of Sunderland children's services

        Inspection dates: 4 to 8 July 2022

        """
            + rest);
  }

  /** A report of the single inspection framework. */
  static LaidOut singleInspection(String rest) {
    return laidOut(
        """
        # Sunderland City Council

        ## Inspection of services for children in need of help and protection

        Inspection dates: 4 to 28 July 2016

        """
            + rest);
  }

  /** A letter with a date, a title and a signature, and its first paragraphs. */
  static LaidOut letter(String rest) {
    return laidOut(
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
