package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.concept.GradePage;
import scrutiny.web.concept.ProgrammePage;
import scrutiny.web.concept.ThemePage;
import scrutiny.web.council.CouncilPage;
import scrutiny.web.format.Page;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.inspection.InspectionPage;
import scrutiny.web.person.PersonPage;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Wording;
import scrutiny.web.source.DocumentPage;
import scrutiny.web.source.StatedPage;

/** The pages for people of the things that have one; their properties are on another page. */
final class ThingPages {
  /** The request parameter that selects the page with all properties of a thing. */
  private static final String VIEW_PARAMETER = "view";

  /** The value of the parameter. */
  private static final String DATA_VIEW = "data";

  private final ResourceLabels labels;
  private final Map<Node, Function<Node, Html>> contents = new LinkedHashMap<>();

  ThingPages(PageSources sources) {
    this.labels = sources.labels();
    contents.put(type("Authority"), new CouncilPage(sources)::html);
    contents.put(type("Inspection"), new InspectionPage(sources)::html);
    contents.put(FOAF.Person.asNode(), new PersonPage(sources)::html);
    contents.put(type("Document"), new DocumentPage(sources)::html);
    contents.put(type("Theme"), new ThemePage(sources)::html);
    contents.put(type("Grade"), new GradePage(sources)::html);
    contents.put(type("Programme"), new ProgrammePage(sources)::html);
    StatedPage stated = new StatedPage(sources);
    StatedPage.types().forEach(type -> contents.put(type, stated::html));
  }

  private static Node type(String name) {
    return NodeFactory.createURI(Site.ONTOLOGY + name);
  }

  /**
   * Returns the page of a thing; empty if things of its type have none, or if the request is for
   * all properties. Needs a transaction.
   *
   * @param outgoing the triples with the thing as subject
   * @throws UnacceptableRequestException with status 400 if the view is not known
   */
  Optional<String> html(Node thing, List<Triple> outgoing, HttpServletRequest request)
      throws UnacceptableRequestException {
    return isForAllProperties(request)
        ? Optional.empty()
        : content(outgoing)
            .map(content ->
                render(thing, content.apply(thing), PageExtras.of(labels.full(thing), outgoing)));
  }

  /** Returns a link from the page with all properties to the page for people, if there is one. */
  Html overviewLink(Node thing, List<Triple> outgoing) {
    return content(outgoing)
        .flatMap(content -> Site.url(thing.getURI()))
        .map(url -> Html.concat(Html.link(url, Html.text("Overview")), Html.text(" ")))
        .orElse(Html.EMPTY);
  }

  private static boolean isForAllProperties(HttpServletRequest request)
      throws UnacceptableRequestException {
    Optional<String> view = SingleParameter.value(request, VIEW_PARAMETER);
    if (view.isPresent() && !view.get().equals(DATA_VIEW)) {
      throw new UnacceptableRequestException(400, "the only value of view is " + DATA_VIEW);
    }
    return view.isPresent() || Page.isRequested(request);
  }

  private Optional<Function<Node, Html>> content(List<Triple> outgoing) {
    return outgoing.stream()
        .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
        .map(triple -> contents.get(triple.getObject()))
        .flatMap(content -> Optional.ofNullable(content).stream())
        .findFirst();
  }

  private String render(Node thing, Html content, PageExtras extras) {
    String name = Wording.heading(labels.full(thing));
    return HtmlPage.render(
        name,
        Html.concat(
            Html.of("h1", name),
            content,
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    Html.element("a")
                        .attribute("href", "?" + VIEW_PARAMETER + "=" + DATA_VIEW)
                        .attribute("rel", "nofollow")
                        .with("All properties"),
                    Html.text(" · As data: "),
                    ResourcePage.formatLinks(Description.THING_FORMATS))),
        extras);
  }
}
