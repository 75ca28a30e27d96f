package scrutiny.fact;

import java.time.Month;
import scrutiny.text.Quote;

/**
 * The month of an inspection or visit whose year is not known.
 *
 * @param inspection the document's id of the inspection
 */
public record MonthStated(Quote quote, String inspection, Month month) implements Fact {}
