package scrutiny.resolve.quotation;

import java.util.Optional;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.PartialDate;

/** Distinguishes copies of one report from reports of several inspections. */
final class ReportCopies {
  private ReportCopies() {}

  /**
   * Returns the key that all copies of a report share: the inspected council and the inspection's
   * start.
   */
  static String inspectionKey(DocumentFacts report) {
    String council = ServiceMentions.inspectedAuthority(report).map(Object::toString).orElse("");
    Optional<PartialDate> start =
        report.facts().stream()
            .filter(FieldworkDated.class::isInstance)
            .map(FieldworkDated.class::cast)
            .filter(dated -> dated.inspection().equals(InspectionMentioned.THIS))
            .map(FieldworkDated::start)
            .findFirst();
    return council + start.map(PartialDate::iso).orElse(report.hash());
  }
}
