package scrutiny.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The day of first publication that a page states for machines, not for readers. */
final class PublicationDay {
  private static final Pattern JSON_LD =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(?<day>\\d{4}-\\d\\d-\\d\\d)");

  private static final Pattern DAY = Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)");

  /** The elements that state the day, the most reliable first. */
  private static final List<String> ELEMENTS =
      List.of(
          "meta[property=article:published_time], meta[name=article:published_time]",
          "meta[itemprop=datePublished], time[itemprop=datePublished], time[pubdate]",
          "meta[name=dc.date], meta[name=dc.date.issued], meta[name=dcterms.issued],"
              + " meta[name=dcterms.date], meta[name=dcterms.created], meta[property=dc:date],"
              + " meta[name=pubdate], meta[name=publish-date], meta[name=date]");

  /** How pages show a day. */
  private static final List<DateTimeFormatter> SHOWN =
      List.of(
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK),
          DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK),
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.UK),
          DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK),
          DateTimeFormatter.ISO_LOCAL_DATE);

  /** The length of the top of an article, where its day is shown, in characters. */
  private static final int TOP_LENGTH = 400;

  private PublicationDay() {}

  /** Returns the day of first publication; empty if the page does not state it for machines. */
  static Optional<LocalDate> of(Element page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LocalDate> day = day(JSON_LD.matcher(script.data()));
      if (day.isPresent()) {
        return day;
      }
    }
    for (String selector : ELEMENTS) {
      for (Element element : page.select(selector)) {
        Optional<LocalDate> day =
            day(DAY.matcher(element.attr("content") + element.attr("datetime")));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** Adds the day to the top of an article that does not show it there. */
  static void show(LocalDate day, Element article) {
    String text = article.text();
    String top = text.substring(0, Math.min(TOP_LENGTH, text.length()));
    if (SHOWN.stream().map(day::format).anyMatch(top::contains)) {
      return;
    }
    Element line = new Element("p").text(day.format(SHOWN.getFirst()));
    Element headline = article.selectFirst("h1");
    if (headline == null) {
      article.prependChild(line);
    } else {
      headline.after(line);
    }
  }

  private static Optional<LocalDate> day(Matcher stated) {
    if (!stated.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(stated.group("day")));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
