package scrutiny.web.result;

import java.util.Map;
import scrutiny.web.html.Html;

/** Renders what a printed result was asked, which the form says on a screen. */
public final class PrintedQuestion {
  private PrintedQuestion() {}

  /**
   * Returns the list, which only print shows.
   *
   * @param asked the values, by what they are values of
   */
  public static Html html(Map<String, String> asked) {
    return Html.element("dl")
        .attribute("class", "asked")
        .with(
            Html.concat(
                asked.entrySet().stream()
                    .map(part ->
                        Html.of(
                            "div", Html.of("dt", part.getKey()), Html.of("dd", part.getValue())))
                    .toList()));
  }
}
