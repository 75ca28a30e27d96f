package scrutiny.resolve.quotation;

import scrutiny.fact.DocumentFacts;
import scrutiny.fact.StatementMade;
import scrutiny.text.Quote;

/**
 * The source of a quotation in a report.
 *
 * @param statement the quotation
 * @param report the report or letter from which it is quoted
 * @param paragraph the paragraph in the report
 * @param passage the text in the report from the first matching word to the last
 * @param matchScore the share of the quotation's words that occur there in the same order, from 0
 *     to 1
 */
public record QuotationSource(
    StatementMade statement,
    DocumentFacts report,
    Quote paragraph,
    Quote passage,
    double matchScore) {}
