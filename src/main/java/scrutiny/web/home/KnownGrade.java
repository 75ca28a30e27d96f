package scrutiny.web.home;

import java.util.Optional;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradeMark;

/**
 * The grade of a council at a date.
 *
 * @param code the GSS code of the council
 * @param name the name of the council
 * @param start the first day of the inspection; empty if it or the grade is not known
 * @param noneSince the first day of the first later inspection that gave no grade; mostly empty
 * @param inspection the IRI of the inspection; empty if no grade is known
 * @param judgement the IRI of the judgement; empty if no grade is known
 */
record KnownGrade(
    String code,
    String name,
    GradeMark mark,
    Optional<String> start,
    Optional<String> noneSince,
    Optional<String> inspection,
    Optional<String> judgement) {
  /** Reads a row of the query grades-at-a-date. */
  static KnownGrade of(QueryRow row) {
    return new KnownGrade(
        row.text("gss"),
        row.text("authority"),
        row.optionalText("grade").flatMap(GradeMark::ofGrade).orElse(GradeMark.UNKNOWN),
        row.optionalText("start"),
        row.optionalText("noneSince"),
        row.optionalText("inspection"),
        row.optionalText("judgement"));
  }

  /** Returns whether there is a grade, but no date of its inspection. */
  boolean isUndated() {
    return mark.isGrade() && start.isEmpty();
  }

  /** Returns the grade as a word in a frame, which links to the judgement. */
  Html pill() {
    return mark.pill(judgement);
  }

  /** Returns the first day of the inspection, which links to it; nothing without a grade. */
  Html day() {
    if (!mark.isGrade()) {
      return Html.EMPTY;
    }
    Html day = start.map(DateText::html).orElseGet(() -> Html.text("date not stated"));
    Html link = inspection.flatMap(Site::url).map(url -> Html.link(url, day)).orElse(day);
    return noneSince
        .map(later ->
            Html.concat(
                link,
                Html.element("span")
                    .attribute("class", "none")
                    .with(Html.text("; no grade since "), DateText.html(later))))
        .orElse(link);
  }

  /** Returns the grade and the date in words. */
  String description() {
    if (!mark.isGrade()) {
      return "no dated grade known";
    }
    return mark.title()
        + start
            .map(day -> ", inspection of " + DateText.of(day))
            .orElse(", the date of the inspection is not stated")
        + noneSince
            .map(day -> "; inspections since " + DateText.of(day) + " give no grade in this area")
            .orElse("");
  }
}
