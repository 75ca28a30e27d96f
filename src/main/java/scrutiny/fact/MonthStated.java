package scrutiny.fact;

import java.time.Month;
import scrutiny.text.Quote;

/**
 * In which month an inspection or visit took place, where nothing tells the year.
 *
 * @param inspection the document's id of it
 */
public record MonthStated(Quote quote, String inspection, Month month) implements Fact {}
