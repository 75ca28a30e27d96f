package scrutiny.resolve;

/**
 * Within which a name means one person: inspectors, or the people of an organisation.
 *
 * @param slug the part of IRIs that tells it
 * @param kin the same for all circles whose people are colleagues, such as those of a council and
 *     of the one that succeeded it
 * @param inspectorate whether it is an inspectorate's people
 */
record Circle(String slug, String kin, boolean inspectorate) {
  /** Inspectors, whichever inspectorate they are of. */
  static final Circle INSPECTORS = new Circle("inspector", "inspector", true);
}
