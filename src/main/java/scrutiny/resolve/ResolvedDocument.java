package scrutiny.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.fact.AuthorityMentioned;
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
import scrutiny.fact.TenureStated;
import scrutiny.resolve.OrganisationResolver.DocumentArea;

/** A document whose facts are resolved to the entities that they concern. */
public final class ResolvedDocument {
  private final DocumentFacts documentFacts;
  private final Iris iris;
  private final CouncilResolver councils;
  private final OrganisationResolver organisations;
  private final PersonResolver people;
  private final Map<String, Inspection> inspections;
  private final BoardReviews reviews;
  private final Set<Fact> disputed;
  private final Optional<PartialDate> published;
  private final Set<String> inspectorSlugs;
  private final DocumentArea area;

  ResolvedDocument(
      DocumentFacts documentFacts,
      Iris iris,
      CouncilResolver councils,
      OrganisationResolver organisations,
      PersonResolver people,
      Map<String, Inspection> inspections,
      BoardReviews reviews,
      Set<Fact> disputed) {
    this.documentFacts = documentFacts;
    this.iris = iris;
    this.councils = councils;
    this.organisations = organisations;
    this.people = people;
    this.inspections = Map.copyOf(inspections);
    this.reviews = reviews;
    this.disputed = Set.copyOf(disputed);
    this.published = Mention.published(documentFacts);
    this.area = documentArea();
    this.inspectorSlugs = inspectorSlugs(documentFacts);
  }

  /** Returns the slugs of the people whom a document names as inspectors. */
  static Set<String> inspectorSlugs(DocumentFacts documentFacts) {
    return documentFacts.facts().stream()
        .filter(InspectorNamed.class::isInstance)
        .map(f -> Slug.of(((InspectorNamed) f).name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the document and its facts. */
  public DocumentFacts documentFacts() {
    return documentFacts;
  }

  /** Returns the IRI of the document, which is also that of its graph. */
  public String iri() {
    return iris.document(documentFacts.hash());
  }

  /** Returns the day on which the document says that it was published. */
  public Optional<PartialDate> published() {
    return published;
  }

  /**
   * Returns the inspection with an identifier of the document; empty if a fact refers to one that
   * the document never mentions.
   */
  public Optional<Inspection> inspection(String id) {
    return Optional.ofNullable(inspections.get(id));
  }

  /**
   * Returns the inspection that judged an area: for the board, its review if a report combines the
   * two.
   */
  public Inspection judgingInspection(Inspection inspection, Area area) {
    return reviews.judgingInspection(inspection, area);
  }

  /** Returns the IRI of an inspection's judgement of an area. */
  public String judgement(Inspection inspection, Area area) {
    return iris.judgement(inspection.slug(), area);
  }

  /** Returns whether another document takes precedence over a fact of this one. */
  public boolean isDisputed(Fact fact) {
    return disputed.contains(fact);
  }

  /** Returns the council that a code means on the document's day. */
  public Council council(Gss gss) {
    return councils.resolve(gss, referenceDay());
  }

  /** Returns the organisation that the document's facts name. */
  public Organisation organisation(Body body) {
    return switch (body) {
      case Body.Council(Gss gss) -> {
        Council council = council(gss);
        yield Organisation.registered(council.iri(), council.gss(), body);
      }
      case Body.Inspectorate(String slug) ->
          Organisation.registered(iris.inspectorate(slug), slug, body);
      case Body.Other other -> organisations.resolve(other, area);
      case Body.Partnership(Gss gss) -> partnership(council(gss));
    };
  }

  /** Returns the area of the inspected council, or else of the only council that is mentioned. */
  private DocumentArea documentArea() {
    Optional<Council> council =
        inspection(InspectionMentioned.THIS)
            .map(Inspection::council)
            .or(() -> only(inspections.values().stream().map(Inspection::council)))
            .or(() ->
                only(
                    documentFacts.facts().stream()
                        .filter(AuthorityMentioned.class::isInstance)
                        .map(fact -> council(((AuthorityMentioned) fact).authority()))));
    return new DocumentArea(council, referenceDay(), documentFacts.hash().substring(0, 16));
  }

  private static Optional<Council> only(Stream<Council> councils) {
    List<Council> distinct = councils.distinct().limit(2).toList();
    return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
  }

  /** Returns the IRI of the inspectorate that a publisher's name means; empty for all others. */
  public Optional<String> inspectorate(String publisher) {
    return Inspectorates.slug(publisher).map(iris::inspectorate);
  }

  /** Returns the IRI of the safeguarding board of an inspected service. */
  public String board(Inspection inspection) {
    return iris.organisation(inspection.council().serviceNumber() + "-lscb");
  }

  /** Returns the partnership of all who serve the children of a council's area. */
  public Organisation partnership(Council council) {
    String slug = council.serviceNumber() + "-local-area-partnership";
    return new Organisation(
        iris.organisation(slug),
        slug,
        new Body.Partnership(new Gss(council.gss())),
        Optional.of(council.name() + " local area partnership"),
        Optional.of(council));
  }

  /** Returns the IRI of a body in the register that delivers services. */
  public String deliveryBody(String slug) {
    return iris.organisation(slug);
  }

  /** Returns the IRI of a body's delivery of services for an authority. */
  public String delivery(ServicesDelivered delivered) {
    return iris.delivery(delivered.body(), delivered.authority().code());
  }

  /** Returns the IRI of a council's programme. */
  public String programme(ProgrammeNamed named) {
    return iris.programme(council(named.authority()).gss(), Slug.of(named.name()));
  }

  /** Returns the inspector with a name. */
  public Person inspector(String name) {
    return people.person(NameScope.INSPECTORS, name);
  }

  /** Returns the person who holds a post in an organisation or speaks for it. */
  public Person person(String name, Body body) {
    return people.person(scope(name, body), name);
  }

  /** Returns the scope in which an officer's or speaker's name means one person. */
  NameScope scope(String name, Body body) {
    return switch (body) {
      case Body.Council(Gss gss) -> {
        Council council = council(gss);
        yield new NameScope(council.gss(), council.serviceNumber(), false);
      }
      case Body.Inspectorate(String slug) ->
          inspectorSlugs.contains(Slug.of(BareName.of(name)))
              ? NameScope.INSPECTORS
              : new NameScope(slug, slug, true);
      case Body.Other other -> scope(organisations.resolve(other, area));
      case Body.Partnership partnership -> scope(organisation(partnership));
    };
  }

  private static NameScope scope(Organisation organisation) {
    return new NameScope(organisation.slug(), organisation.slug(), false);
  }

  /** Returns the IRI of a person's tenure of a post. */
  public String tenure(Organisation organisation, Role role, Person person) {
    return iris.tenure(organisation.slug(), role, person.slug());
  }

  /** Returns the IRI of the tenure of a post whose holder is not named. */
  public String tenure(Inspection inspection, PostHeld held) {
    String organisation =
        held.ofBoard()
            ? inspection.council().serviceNumber() + "-lscb"
            : inspection.council().gss();
    String post = held.role() == Role.OTHER ? Slug.of(held.title()) + "-" : "";
    return iris.tenure(organisation, held.role(), post + tenureSuffix(held.since()));
  }

  /** Returns the suffix that distinguishes the unnamed holders of a post. */
  private String tenureSuffix(Optional<PartialDate> since) {
    return since
        .map(first -> "since-" + first)
        .orElseGet(() -> "seen-in-" + documentFacts.hash().substring(0, 16));
  }

  /** Returns the IRI of a tenure whose length or end is stated. */
  public String tenure(TenureStated tenure) {
    Organisation organisation = organisation(tenure.organisation());
    if (tenure.holder().isEmpty()) {
      return iris.tenure(organisation.slug(), tenure.role(), tenureSuffix(tenure.since()));
    }
    String person = person(tenure.holder().get(), tenure.organisation()).slug();
    return iris.tenure(
        organisation.slug(),
        tenure.role(),
        tenure.otherPost() ? person + "-" + Slug.of(tenure.title()) : person);
  }

  /**
   * Returns whether a person holds a post as far as the document says: it does not say that they
   * held it before or will hold it.
   */
  public boolean isCurrentHolder(String name, Role role, Body organisation) {
    return documentFacts.facts().stream()
        .filter(TenureStated.class::isInstance)
        .map(TenureStated.class::cast)
        .noneMatch(tenure ->
            tenure.status() != TenureStated.TenureStatus.CURRENT
                && !tenure.otherPost()
                && tenure.holder().filter(name::equals).isPresent()
                && tenure.role() == role
                && tenure.organisation().equals(organisation));
  }

  /** Returns the IRI of a post, whoever holds it. */
  public String post(Inspection inspection, PostNamed named) {
    String organisation =
        named.ofBoard()
            ? inspection.council().serviceNumber() + "-lscb"
            : inspection.council().gss();
    return iris.post(organisation, named.post());
  }

  /** Returns the IRI of a person's role in an inspection. */
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
