package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The areas of judgement, by framework. */
public enum Area {
  /** Overall effectiveness. */
  OVERALL_EFFECTIVENESS("overall-effectiveness"),
  /** The impact of leaders on practice. */
  LEADERS_IMPACT("leaders-impact"),
  /** Children who need help and protection. */
  HELP_AND_PROTECTION("help-and-protection"),
  /** Children looked after and achieving permanence. */
  LOOKED_AFTER_AND_PERMANENCE("looked-after-and-permanence"),
  /** Children in care. */
  IN_CARE("in-care"),
  /** Children in care and care leavers. */
  IN_CARE_AND_CARE_LEAVERS("in-care-and-care-leavers"),
  /** Care leavers. */
  CARE_LEAVERS("care-leavers"),
  /** Adoption performance. */
  ADOPTION("adoption"),
  /** Leadership, management and governance. */
  LEADERSHIP_MANAGEMENT_GOVERNANCE("leadership-management-governance"),
  /** Effectiveness of the local safeguarding children board. */
  LSCB("lscb"),
  /** Quality of practice. */
  QUALITY_OF_PRACTICE("quality-of-practice"),
  /** Capacity to improve. */
  CAPACITY_TO_IMPROVE("other-capacity-to-improve"),
  /** Outcomes for looked after children. */
  OUTCOMES_FOR_LOOKED_AFTER_CHILDREN("other-outcomes-for-looked-after-children"),
  /** Services for looked after children, as judged until 2012 together with safeguarding. */
  LOOKED_AFTER_CHILDREN("looked-after-children"),
  /** Quality of provision. */
  QUALITY_OF_PROVISION("other-quality-of-provision"),
  /** Ambition and prioritisation. */
  AMBITION_AND_PRIORITISATION("other-ambition-and-prioritisation"),
  /** Partnership working. */
  PARTNERSHIP_WORKING("other-partnership-working"),
  /** Performance management and quality assurance. */
  PERFORMANCE_MANAGEMENT("other-performance-management"),
  /** Safeguarding services. */
  SAFEGUARDING("safeguarding"),
  /** A council's adoption agency, as judged until 2013. */
  ADOPTION_SERVICE("adoption-service"),
  /** A council's fostering agency, as judged until 2013. */
  FOSTERING_SERVICE("fostering-service"),
  /** Leadership and management. */
  LEADERSHIP_AND_MANAGEMENT("other-leadership-and-management");

  private final String notation;

  Area(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Area> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
