package scrutiny.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/**
 * The judgements that documents recall beside a judgement of unknown date that they give. It is
 * later than these: “rated good, two years after it was inadequate in 2017”.
 *
 * @param recalled the IRIs of the recalled judgements, by the IRI of the one that is given
 */
record RecalledJudgements(Map<String, Set<String>> recalled) {
  RecalledJudgements {
    recalled = Map.copyOf(recalled);
  }

  static RecalledJudgements of(Resolution resolved) {
    Map<String, Set<String>> recalled = new HashMap<>();
    for (ResolvedDocument document : resolved.documents()) {
      for (var given : document.documentFacts().facts()) {
        if (given instanceof JudgementStated stated
            && stated.status() == Status.CURRENT
            && !document.isDisputed(stated)) {
          inspection(stated, document)
              .filter(inspection -> inspection.start().isEmpty())
              .ifPresent(inspection ->
                  recalled
                      .computeIfAbsent(iri(inspection, stated, document), i -> new HashSet<>())
                      .addAll(recalledBeside(stated, inspection, document)));
        }
      }
    }
    return new RecalledJudgements(recalled);
  }

  /**
   * Returns whether a judgement is later than another, since a document gives the one and recalls
   * the other.
   */
  boolean isLater(String judgement, String other) {
    return recalled.getOrDefault(judgement, Set.of()).contains(other);
  }

  private static Set<String> recalledBeside(
      JudgementStated given, Inspection givenIn, ResolvedDocument document) {
    Set<String> iris = new HashSet<>();
    for (var fact : document.documentFacts().facts()) {
      if (fact instanceof JudgementStated stated
          && stated.status() == Status.PREVIOUS
          && stated.area() == given.area()) {
        inspection(stated, document)
            .filter(other -> other.council().service().equals(givenIn.council().service()))
            .ifPresent(other -> iris.add(iri(other, stated, document)));
      }
    }
    return iris;
  }

  private static Optional<Inspection> inspection(
      JudgementStated stated, ResolvedDocument document) {
    return document
        .inspection(stated.inspection())
        .map(inspection -> document.judgingInspection(inspection, stated.area()));
  }

  private static String iri(
      Inspection inspection, JudgementStated stated, ResolvedDocument document) {
    return document.judgement(inspection, stated.area());
  }
}
