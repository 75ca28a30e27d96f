package scrutiny.resolve.quotation;

import scrutiny.fact.DocumentFacts;
import scrutiny.fact.StatementMade;
import scrutiny.text.Quote;

/**
 * Where the words of a quotation come from.
 *
 * @param statement the quotation
 * @param report the report or letter that it is from
 * @param paragraph the paragraph there
 * @param passage the words there, from the first that the quotation has to the last
 * @param matchScore how much of the quotation is there, from 0 to 1: its words that stand there in
 *     the same order, of all that it has
 */
public record QuotationSource(
    StatementMade statement,
    DocumentFacts report,
    Quote paragraph,
    Quote passage,
    double matchScore) {}
