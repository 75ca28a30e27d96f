package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;
import scrutiny.web.section.DateText;

/** Renders all councils with their latest overall grades, by letter or by region. */
public final class CouncilList {
  /** The path of the page. */
  public static final String PATH = "/councils";

  private static final String BY_REGION = PATH + "?order=region";

  /** How the list is divided. */
  public enum Order {
    /** By the first letter of the name. */
    NAME,
    /** By region. */
    REGION;

    /** Returns its name in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final GradeMaps maps;

  public CouncilList(GradeMaps maps) {
    this.maps = maps;
  }

  /** Returns the path of the councils of a region. */
  static String regionUrl(String region) {
    return BY_REGION + "#" + id(region);
  }

  /** Returns the content of the page. */
  public Html html(Order order) {
    CouncilRegister register = maps.register();
    return Html.concat(
        Html.of("h1", "Councils"),
        Html.element("p")
            .attribute("class", "lead")
            .with(
                "The councils in England with duties for children, each with its latest overall"
                    + " grade and the day on which that inspection began."),
        orders(order),
        divisions(order == Order.NAME ? byLetter(register) : register.byRegion(), order),
        ended(register));
  }

  private static Html orders(Order selected) {
    return Html.element("nav")
        .attribute("aria-label", "Order")
        .attribute("class", "orders")
        .with(
            order(PATH, "From A to Z", selected == Order.NAME),
            order(BY_REGION, "By region", selected == Order.REGION));
  }

  private static Html order(String url, String title, boolean selected) {
    return selected
        ? Html.element("b").attribute("aria-current", "page").with(title)
        : Html.link(url, Html.text(title));
  }

  private static SortedMap<String, List<Council>> byLetter(CouncilRegister register) {
    SortedMap<String, List<Council>> letters = new TreeMap<>();
    register
        .current()
        .forEach(council ->
            letters
                .computeIfAbsent(
                    council.name().substring(0, 1).toUpperCase(Locale.UK), l -> new ArrayList<>())
                .add(council));
    return letters;
  }

  private Html divisions(SortedMap<String, List<Council>> divisions, Order order) {
    List<Html> links = new ArrayList<>();
    List<Html> sections = new ArrayList<>();
    divisions.forEach((title, councils) -> {
      links.add(Html.fragmentLink(id(title), Html.text(title)));
      List<Html> items = new ArrayList<>();
      councils.forEach(council -> items.add(item(council, order)));
      sections.add(
          Html.of(
              "section",
              Html.element("h2").attribute("id", id(title)).with(title),
              Html.element("ul").attribute("class", "councils").with(Html.concat(items))));
    });
    return Html.concat(
        Html.element("nav")
            .attribute("aria-label", order == Order.NAME ? "Letters" : "Regions")
            .attribute("class", "divisions")
            .with(Html.concat(links)),
        Html.concat(sections));
  }

  private Html item(Council council, Order order) {
    Map<String, KnownGrade> grades = maps.latest().grades();
    KnownGrade grade = grades.get(council.code());
    Html known =
        grade == null
            ? Html.text("no dated grade known")
            : Html.concat(grade.pill(), Html.text(" "), grade.day());
    Html region =
        order == Order.REGION
            ? Html.EMPTY
            : Html.concat(
                Html.text(" "),
                Html.element("span").attribute("class", "region").with(council.region()));
    return Html.of("li", council.link(), Html.text(" "), known, region);
  }

  private static Html ended(CouncilRegister register) {
    if (register.ended().isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> items = new ArrayList<>();
    for (Council council : register.ended()) {
      items.add(
          Html.of(
              "li",
              council.link(),
              Html.text(
                  " ended on " + council.end().map(DateText::of).orElse("a day that is not known")),
              successors(council)));
    }
    return Html.of(
        "section",
        Html.element("h2").attribute("id", "ended").with("Councils that have ended"),
        Html.element("ul").attribute("class", "ended councils").with(Html.concat(items)));
  }

  private static Html successors(Council council) {
    List<Html> links = new ArrayList<>();
    for (Council.Successor successor : council.successors()) {
      links.add(Html.text(links.isEmpty() ? ", replaced by " : " and "));
      links.add(successor.link());
    }
    return Html.concat(links);
  }

  /** Returns the HTML id of a heading, such as {@code north-east}. */
  private static String id(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .chars()
        .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "-")
        .collect(Collectors.joining());
  }
}
