package scrutiny.web.mcp;

import java.util.Locale;

/**
 * An entity under one of its names.
 *
 * @param detail distinguishes it from entities of the same name: a council's code, a document's
 *     path
 */
record NamedEntity(String iri, Kind kind, String label, String name, String detail) {
  /** The kinds of entity that can be found by name. */
  enum Kind {
    /** A council. */
    COUNCIL,
    /** A person. */
    PERSON,
    /** A report, letter or article. */
    DOCUMENT,
    /** Any other organisation, such as a safeguarding board. */
    ORGANISATION;

    /** Returns its name in arguments and results. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
