package scrutiny.document;

import java.util.regex.Pattern;

/** Recognises JSON and JSON Lines by the first member of the first object. */
final class JsonSigns {
  private static final Pattern FIRST_MEMBER =
      Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]*\"\\s*:\\s*[\"\\[{\\dtfn-]");

  private JsonSigns() {}

  /** Returns whether a text begins with JSON. */
  static boolean areIn(String head) {
    return FIRST_MEMBER.matcher(head).lookingAt();
  }
}
