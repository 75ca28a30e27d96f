package scrutiny.resolve;

/**
 * Within which a name means one person: inspectors, or the people of an organisation.
 *
 * @param slug the part of IRIs that tells it
 * @param colleagueGroup the same for all circles whose people are colleagues, such as those of a
 *     council and of the one that succeeded it
 * @param inspectorate whether it is an inspectorate's people
 */
record NameScope(String slug, String colleagueGroup, boolean inspectorate) {
  /** Inspectors, whichever inspectorate they are of. */
  static final NameScope INSPECTORS = new NameScope("inspector", "inspector", true);
}
