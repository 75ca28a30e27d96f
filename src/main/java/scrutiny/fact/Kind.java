package scrutiny.fact;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of inspection and visit, by framework. */
public enum Kind {
  /** Inspection of local authority children's services, over two weeks. */
  ILACS_STANDARD("ilacs-standard"),
  /** The same framework's short inspection, of one week. */
  ILACS_SHORT("ilacs-short"),
  /** The same framework, where the document does not tell which. */
  ILACS("ilacs"),
  /** Single inspection framework, 2013 to 2018. */
  SIF("sif"),
  /** Inspection of services for looked after children, 2013. */
  LAC_2013("lac-2013"),
  /** Inspection of arrangements for the protection of children, 2012 to 2013. */
  CHILD_PROTECTION_2012("child-protection-2012"),
  /** Inspection of safeguarding and looked after children services, 2009 to 2012. */
  SAFEGUARDING_LAC_2009("safeguarding-lac-2009"),
  /** Focused visit between two full inspections. */
  FOCUSED_VISIT("focused-visit"),
  /** Visit to a service judged inadequate. */
  MONITORING_VISIT("monitoring-visit"),
  /** Visit of the pandemic's interim arrangements. */
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
  /** An inspection of which the document does not tell the framework. */
  UNSPECIFIED_INSPECTION("unspecified-inspection"),
  /** Another document of an inspectorate. */
  OTHER("other");

  private final String notation;

  Kind(String notation) {
    this.notation = notation;
  }

  /** Its code in the vocabulary. */
  public String notation() {
    return notation;
  }

  /** The one with a code of the vocabulary. */
  public static Optional<Kind> parse(String notation) {
    return Arrays.stream(values()).filter(v -> v.notation.equals(notation)).findFirst();
  }
}
