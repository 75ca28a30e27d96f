package scrutiny.recognise.report;

import java.util.Optional;
import scrutiny.fact.Grade;
import scrutiny.fact.PartialDate;
import scrutiny.text.Span;

/**
 * A grade of a council's services, or of an area of them, that a sentence gives with its date but
 * without the inspection: “the local authority had been judged inadequate in 2016”.
 *
 * @param span the words that say so, with the date
 * @param named the words that name what was judged
 * @param services what was judged
 */
record CouncilJudgement(
    Span span, Span named, CouncilServices services, Grade grade, Span dateSpan, PartialDate date) {
  /** Returns the mention of the inspection that gave the grade. */
  EarlierInspectionMention inspection(String text) {
    String name = text.substring(named.start(), named.end());
    return new EarlierInspectionMention(
        span, named, name, Optional.empty(), dateSpan, date, Optional.empty(), false);
  }
}
