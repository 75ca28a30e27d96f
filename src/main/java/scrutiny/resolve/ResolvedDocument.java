package scrutiny.resolve;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.PostNamed;
import scrutiny.fact.ProgrammeNamed;
import scrutiny.fact.Role;
import scrutiny.fact.ServicesDelivered;
import scrutiny.fact.TenureTold;

/** A document of whose facts it is known which things they are about. */
public final class ResolvedDocument {
  private final DocumentFacts documentFacts;
  private final Iris iris;
  private final CouncilResolver councils;
  private final PersonResolver people;
  private final Map<String, Inspection> inspections;
  private final BoardReviews reviews;
  private final Set<Fact> disputed;
  private final Optional<PartialDate> published;
  private final Set<String> inspectorSlugs;

  ResolvedDocument(
      DocumentFacts read,
      Iris iris,
      CouncilResolver councils,
      PersonResolver people,
      Map<String, Inspection> inspections,
      BoardReviews reviews,
      Set<Fact> disputed) {
    this.documentFacts = read;
    this.iris = iris;
    this.councils = councils;
    this.people = people;
    this.inspections = Map.copyOf(inspections);
    this.reviews = reviews;
    this.disputed = Set.copyOf(disputed);
    this.published = Mention.published(read);
    this.inspectorSlugs = inspectorSlugs(read);
  }

  /** The slugs of those whom a document names as inspectors. */
  static Set<String> inspectorSlugs(DocumentFacts read) {
    return read.facts().stream()
        .filter(InspectorNamed.class::isInstance)
        .map(f -> Slug.of(((InspectorNamed) f).name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What was read out of it. */
  public DocumentFacts documentFacts() {
    return documentFacts;
  }

  /** Its IRI, and that of its graph. */
  public String iri() {
    return iris.document(documentFacts.hash());
  }

  /** When it says that it was published. */
  public Optional<PartialDate> published() {
    return published;
  }

  /** The inspection for which it has a name; nothing where a fact names one that it never tells. */
  public Optional<Inspection> inspection(String id) {
    return Optional.ofNullable(inspections.get(id));
  }

  /** The inspection that judged an area: the board's review, where a report combines the two. */
  public Inspection judgingInspection(Inspection inspection, Area area) {
    return reviews.judgingInspection(inspection, area);
  }

  /** The IRI of the judgement of an inspection for an area. */
  public String judgement(Inspection inspection, Area area) {
    return iris.judgement(inspection.slug(), area);
  }

  /** Whether another document is followed instead of what it says here. */
  public boolean isDisputed(Fact fact) {
    return disputed.contains(fact);
  }

  /** The council that a code means on the document's day. */
  public Council council(Gss gss) {
    return councils.resolve(gss, referenceDay());
  }

  /** The organisation that its facts name. */
  public Organisation organisation(Body body) {
    return switch (body) {
      case Body.Council(Gss gss) -> {
        Council council = council(gss);
        yield new Organisation(council.iri(), council.gss(), body);
      }
      case Body.Inspectorate(String slug) -> new Organisation(iris.inspectorate(slug), slug, body);
      case Body.Other(String name) ->
          new Organisation(iris.organisation(Slug.of(name)), Slug.of(name), body);
    };
  }

  /** The inspectorate that a publisher's name means; nothing for anybody else. */
  public Optional<String> inspectorate(String publisher) {
    return Inspectorates.slug(publisher).map(iris::inspectorate);
  }

  /** The safeguarding board of an inspected service. */
  public String board(Inspection inspection) {
    return iris.organisation(inspection.council().serviceNumber() + "-lscb");
  }

  /** All who together serve the children of an inspected service's area. */
  public String partnership(Inspection inspection) {
    return iris.organisation(inspection.council().serviceNumber() + "-local-area-partnership");
  }

  /** The IRI of a body of the register that delivers services. */
  public String deliveryBody(String slug) {
    return iris.organisation(slug);
  }

  /** The IRI of a body's delivering for an authority. */
  public String delivery(ServicesDelivered delivered) {
    return iris.delivery(delivered.body(), delivered.authority().code());
  }

  /** The IRI of a council's programme. */
  public String programme(ProgrammeNamed named) {
    return iris.programme(council(named.authority()).gss(), Slug.of(named.name()));
  }

  /** A person who inspects. */
  public Person inspector(String name) {
    return people.person(NameScope.INSPECTORS, name);
  }

  /** A person who holds a post in an organisation or speaks for it. */
  public Person person(String name, Body body) {
    return people.person(scope(name, body), name);
  }

  /** The circle in which an officer's or speaker's name means one person. */
  NameScope scope(String name, Body body) {
    return switch (body) {
      case Body.Council(Gss gss) -> {
        Council council = council(gss);
        yield new NameScope(council.gss(), council.serviceNumber(), false);
      }
      case Body.Inspectorate(String slug) ->
          inspectorSlugs.contains(Slug.of(name))
              ? NameScope.INSPECTORS
              : new NameScope(slug, slug, true);
      case Body.Other(String other) -> new NameScope(Slug.of(other), Slug.of(other), false);
    };
  }

  /** The IRI of a person's holding of a post. */
  public String tenure(Organisation organisation, Role role, Person person) {
    return iris.tenure(organisation.slug(), role, person.slug());
  }

  /** The IRI of the holding of a post whose holder is not named. */
  public String tenure(Inspection inspection, PostHeld held) {
    String organisation =
        held.ofBoard()
            ? inspection.council().serviceNumber() + "-lscb"
            : inspection.council().gss();
    String post = held.role() == Role.OTHER ? Slug.of(held.title()) + "-" : "";
    return iris.tenure(organisation, held.role(), post + tenureSuffix(held.since()));
  }

  /** What tells one nameless holder of a post from another. */
  private String tenureSuffix(Optional<PartialDate> since) {
    return since
        .map(first -> "since-" + first)
        .orElseGet(() -> "seen-in-" + documentFacts.hash().substring(0, 16));
  }

  /** The IRI of the holding of a post of which it is told how long, or that it has ended. */
  public String tenure(TenureTold told) {
    Organisation organisation = organisation(told.organisation());
    if (told.holder().isEmpty()) {
      return iris.tenure(organisation.slug(), told.role(), tenureSuffix(told.since()));
    }
    String person = person(told.holder().get(), told.organisation()).slug();
    return iris.tenure(
        organisation.slug(),
        told.role(),
        told.otherPost() ? person + "-" + Slug.of(told.title()) : person);
  }

  /** Whether somebody holds a post as far as it says: it does not say that they did or will. */
  public boolean isCurrentHolder(String name, Role role, Body organisation) {
    return documentFacts.facts().stream()
        .filter(TenureTold.class::isInstance)
        .map(TenureTold.class::cast)
        .noneMatch(told ->
            told.status() != TenureTold.TenureStatus.CURRENT
                && !told.otherPost()
                && told.holder().filter(name::equals).isPresent()
                && told.role() == role
                && told.organisation().equals(organisation));
  }

  /** The IRI of a post, whoever holds it. */
  public String post(Inspection inspection, PostNamed named) {
    String organisation =
        named.ofBoard()
            ? inspection.council().serviceNumber() + "-lscb"
            : inspection.council().gss();
    return iris.post(organisation, named.post());
  }

  /** The IRI of a person's part in an inspection. */
  public String inspectionRole(Inspection inspection, Role role, Person person) {
    return iris.inspectionRole(inspection.slug(), role, person.slug());
  }

  private Optional<LocalDate> referenceDay() {
    return published
        .map(PartialDate::earliest)
        .or(() ->
            inspection(InspectionMentioned.THIS)
                .flatMap(Inspection::start)
                .map(PartialDate::earliest));
  }
}
