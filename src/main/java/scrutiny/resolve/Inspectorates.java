package scrutiny.resolve;

import java.util.Map;
import java.util.Optional;

/** The inspectorates and their slugs. */
final class Inspectorates {
  private static final Map<String, String> SLUGS_BY_NAME =
      Map.of(
          "ofsted", "ofsted",
          "office-for-standards-in-education-childrens-services-and-skills", "ofsted",
          "cqc", "cqc",
          "care-quality-commission", "cqc",
          "hmicfrs", "hmicfrs",
          "his-majestys-inspectorate-of-constabulary-and-fire-rescue-services", "hmicfrs",
          "her-majestys-inspectorate-of-constabulary-and-fire-rescue-services", "hmicfrs",
          "hmi-probation", "hmi-probation",
          "his-majestys-inspectorate-of-probation", "hmi-probation",
          "her-majestys-inspectorate-of-probation", "hmi-probation");

  private Inspectorates() {}

  /** Returns the slug of the inspectorate that a name means, if it means one. */
  static Optional<String> slug(String name) {
    return Optional.ofNullable(SLUGS_BY_NAME.get(Slug.of(name)));
  }
}
