package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of inspection and visit, by framework. */
public enum Kind {
  /** Inspection of local authority children's services, over two weeks. */
  ILACS_STANDARD("ilacs-standard"),
  /** Short inspection under the same framework, over one week. */
  ILACS_SHORT("ilacs-short"),
  /** Inspection under the same framework, if the document does not state the form. */
  ILACS("ilacs"),
  /** Single inspection framework, 2013 to 2018. */
  SIF("sif"),
  /** Inspection of services for looked after children, 2013. */
  LAC_2013("lac-2013"),
  /** Inspection of arrangements for the protection of children, 2012 to 2013. */
  CHILD_PROTECTION_2012("child-protection-2012"),
  /** Inspection of safeguarding and looked after children services, 2009 to 2012. */
  SAFEGUARDING_LAC_2009("safeguarding-lac-2009"),
  /** Focused visit, between two full inspections. */
  FOCUSED_VISIT("focused-visit"),
  /** Monitoring visit to a service that was judged inadequate. */
  MONITORING_VISIT("monitoring-visit"),
  /** Assurance visit, under the interim arrangements of the pandemic. */
  ASSURANCE_VISIT("assurance-visit"),
  /** Joint targeted area inspection, by four inspectorates. */
  JTAI("jtai"),
  /** Area inspection for special educational needs and disabilities. */
  AREA_SEND("area-send"),
  /** Inspection of a council's adoption agency, until 2013. */
  ADOPTION_SERVICE("adoption-service"),
  /** Inspection of a council's fostering agency, until 2013. */
  FOSTERING_SERVICE("fostering-service"),
  /** Unannounced inspection of contact, referral and assessment, 2009 to 2012; it gave no grade. */
  CONTACT_REFERRAL_ASSESSMENT("contact-referral-assessment"),
  /** Review of a local safeguarding children board. */
  LSCB_REVIEW("lscb-review"),
  /** Inspection whose framework the document does not state. */
  UNSPECIFIED_INSPECTION("unspecified-inspection"),
  /** Another document of an inspectorate. */
  OTHER("other");

  private final String notation;

  Kind(String notation) {
    this.notation = notation;
  }

  /** Returns the code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** Returns the constant with a code, or empty if no constant has it. */
  public static Optional<Kind> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
