package scrutiny.web.inspection;

import java.util.List;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.section.Event;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The earlier and the next inspection or visit of the same service. */
final class Neighbouring implements Section<Node> {
  private final ResourceLabels labels;
  private final SectionQuery events;

  Neighbouring(PageSources sources) {
    this.labels = sources.labels();
    this.events = sources.query("inspection/events.rq");
  }

  @Override
  public String id() {
    return "before-and-after";
  }

  @Override
  public String title() {
    return "Before and after";
  }

  @Override
  public Html content(Node inspection) {
    List<Event> dated =
        Event.read(events.rows(inspection)).stream()
            .filter(event -> event.start().isPresent())
            .toList();
    int place = dated.stream().map(Event::inspection).toList().indexOf(inspection);
    if (place < 0) {
      return Wording.nothing("Its place in time is not known, since no document states its date.");
    }
    Event own = dated.get(place);
    return Html.concat(
        line("Before it", apartFrom(own, dated.subList(0, place).reversed())),
        line("After it", apartFrom(own, dated.subList(place + 1, dated.size()))));
  }

  /**
   * Returns the events that began on another day: one on the same day is neither before nor after.
   */
  private static List<Event> apartFrom(Event own, List<Event> others) {
    return others.stream().filter(other -> !other.start().equals(own.start())).toList();
  }

  private Html line(String words, List<Event> others) {
    return Html.of(
        "p",
        Html.text(words + ": "),
        others.isEmpty()
            ? Html.text("none in the collection")
            : Html.concat(
                others.getFirst().link(labels), Html.text(", " + others.getFirst().dates())),
        Html.text("."));
  }
}
