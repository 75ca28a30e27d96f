package scrutiny.resolve;

/**
 * The scope in which a name means one person: inspectors, or the people of one organisation.
 *
 * @param slug the part of IRIs that identifies the scope
 * @param colleagueGroup the same for all scopes whose people are colleagues, such as those of a
 *     council and of its successor
 * @param inspectorate whether its people belong to an inspectorate
 */
record NameScope(String slug, String colleagueGroup, boolean inspectorate) {
  /** The inspectors of all inspectorates. */
  static final NameScope INSPECTORS = new NameScope("inspector", "inspector", true);
}
