package scrutiny.recognise.report;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Body;

/**
 * The names of bodies that commission health services. By statute each is “NHS … Integrated Care
 * Board” (until June 2022 “NHS … Clinical Commissioning Group”), even where a document shortens it.
 */
final class HealthBodies {
  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)?\\s*$");
  private static final Pattern BOARD =
      Pattern.compile("(?i),?(?:\\s+NHS)?\\s+(?:ICB|Integrated\\s+Care\\s+Board)$");
  private static final Pattern GROUP =
      Pattern.compile("(?i),?(?:\\s+NHS)?\\s+(?:CCG|Clinical\\s+Commissioning\\s+Group)$");
  private static final Pattern KIND =
      Pattern.compile("\\b(?:ICB|CCG|Integrated,? Care Board|Clinical Commissioning Group)\\b");
  private static final Pattern NHS = Pattern.compile("^(?:the\\s+)?NHS\\s+");

  private HealthBodies() {}

  /** Returns a body's full name, or another body's name as it is, without brackets after it. */
  static String fullName(String written) {
    String name = BRACKET.matcher(written.replaceAll("\\s+", " ").strip()).replaceFirst("");
    if (name.equals("ICB") || name.equals("CCG")) {
      return name.equals("ICB") ? "Integrated Care Board" : "Clinical Commissioning Group";
    }
    if (BOARD.matcher(name).find()) {
      return "NHS " + bareName(name, BOARD) + " Integrated Care Board";
    }
    if (GROUP.matcher(name).find()) {
      return "NHS " + bareName(name, GROUP) + " Clinical Commissioning Group";
    }
    return name;
  }

  /**
   * Returns the integrated care board of which a column gives the name, perhaps without its kind.
   */
  static Optional<Body> careBoard(String written) {
    return body(written, " Integrated Care Board");
  }

  /** Returns the clinical commissioning group of which a column gives the name likewise. */
  static Optional<Body> commissioningGroup(String written) {
    return body(written, " Clinical Commissioning Group");
  }

  private static Optional<Body> body(String written, String kind) {
    String name = written.replaceAll("\\s+", " ").replaceAll("[\\s,.]+$", "").strip();
    String complete = KIND.matcher(name).find() ? name : name + kind;
    return name.isEmpty() ? Optional.empty() : Optional.of(new Body.Other(fullName(complete)));
  }

  private static String bareName(String name, Pattern kind) {
    return NHS.matcher(kind.matcher(name).replaceFirst("")).replaceFirst("");
  }
}
