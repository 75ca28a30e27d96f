package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Kind;
import scrutiny.fact.RecommendationMade.Addressee;

/**
 * The addressee of a recommendation and the bodies that should act on it.
 *
 * @param responsible whether the authority, the bodies or others should act
 * @param bodies the names of the bodies other than the authority
 */
record ResponsibleBodies(Addressee responsible, List<String> bodies) {
  /** A body's name, from its capital letter to the word that says what it is. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:^|\\band\\s+|,\\s*)(?:the\\s+)?(?<name>(?:NHS\\s)?\\p{Lu}[\\p{L}’',\\s()-]*?(?:\\bCouncil|\\bIntegrated"
              + " Care (?:Board|System)|\\bICB|\\bTrust|\\bFirst"
              + "|\\bPartnership|\\bPolice|\\bBoard))(?:\\s*\\((?:ICB|ICS)\\))?(?=\\s*(?:,|and\\b|$))");

  private static final Pattern COUNCIL = Pattern.compile("(?i).*\\bcouncil\\b.*");

  /** Those who should act, if the sentence begins with them. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?s)(?<who>.{1,200}?)\\b(?:should|must|needs?\\s+to|have\\s+identified)\\b.*");

  private static final Pattern AUTHORITY_ALONE =
      Pattern.compile(
          "(?is)(?!.*\\b(?:ICB|health|partners?|partnership|care board)\\b)"
              + ".*\\b(?:local authority|council|LA)\\b.*");

  ResponsibleBodies {
    bodies = List.copyOf(bodies);
  }

  /** Returns the bodies named in a cell, or empty if the cell is empty or incomplete. */
  static Optional<ResponsibleBodies> fromCell(String cell) {
    String line = cell.replaceAll("\\s+", " ").strip();
    List<String> bodies = new ArrayList<>();
    boolean council = false;
    int end = 0;
    Matcher body = BODY.matcher(line);
    while (body.find()) {
      String name = body.group("name");
      council |= COUNCIL.matcher(name).matches();
      if (!COUNCIL.matcher(name).matches()) {
        bodies.add(name);
      }
      end = body.end();
    }
    return end < line.length() || line.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ResponsibleBodies(council ? Addressee.AUTHORITY : Addressee.BODIES, bodies));
  }

  /** Returns the addressee of a recommendation, from the kind of inspection and its text. */
  static ResponsibleBodies of(Kind kind, String text) {
    if (kind != Kind.AREA_SEND && kind != Kind.JTAI) {
      return new ResponsibleBodies(Addressee.AUTHORITY, List.of());
    }
    Matcher subject = SUBJECT.matcher(text);
    boolean authority =
        subject.matches() && AUTHORITY_ALONE.matcher(subject.group("who")).matches();
    return new ResponsibleBodies(
        authority ? Addressee.AUTHORITY : Addressee.PARTNERSHIP, List.of());
  }
}
