package scrutiny.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.Body;
import scrutiny.reference.Authorities;
import scrutiny.reference.DeliveryBody;
import scrutiny.reference.OrganisationFinder;
import scrutiny.reference.OrganisationNames;

/**
 * Resolves the names of organisations other than councils and inspectorates: to the register, or to
 * an organisation of the area that the document is about, so that the same general name in two
 * areas means two organisations.
 */
final class OrganisationResolver {
  private final Iris iris;
  private final OrganisationFinder finder;
  private final Map<String, String> deliveryBodies = new HashMap<>();

  OrganisationResolver(Authorities register, Iris iris) {
    this.iris = iris;
    this.finder = new OrganisationFinder(register);
    for (DeliveryBody body : register.bodies()) {
      Stream.concat(Stream.of(body.name()), body.otherNames().stream())
          .forEach(name -> deliveryBodies.putIfAbsent(deliveryKey(name), body.slug()));
    }
  }

  /** Returns the key of a name; documents confuse “Children First” with “Children’s First”. */
  private static String deliveryKey(String name) {
    return Slug.of(name).replace("childrens", "children");
  }

  /**
   * The area that a document is about.
   *
   * @param council its council, if the document is about only one
   * @param day the day of the document, if known
   * @param document the slug of the document, which stands for an unknown area
   */
  record DocumentArea(Optional<Council> council, Optional<LocalDate> day, String document) {
    String slug() {
      return council.map(Council::serviceNumber).orElse(document);
    }
  }

  /** Returns the organisation that a document's name means. */
  Organisation resolve(Body.Other body, DocumentArea area) {
    Optional<String> slug = registered(body.name(), area);
    if (slug.isPresent()) {
      return Organisation.registered(iris.organisation(slug.get()), slug.get(), body);
    }
    Optional<String> name = OrganisationNames.withoutPost(body.name());
    if (name.isEmpty() && area.council().isPresent()) {
      Council council = area.council().get();
      return Organisation.registered(council.iri(), council.gss(), body);
    }
    String local = area.slug() + "-" + Slug.of(name.orElse("unnamed"));
    return new Organisation(iris.organisation(local), local, body, name, area.council());
  }

  /** Returns the slug of the register's organisation, first by the name as it is. */
  private Optional<String> registered(String written, DocumentArea area) {
    return exact(written)
        .or(() -> OrganisationNames.withoutPost(written).flatMap(this::exact))
        .or(() -> OrganisationNames.withoutPost(written).flatMap(name -> ofArea(name, area)));
  }

  private Optional<String> exact(String name) {
    return Optional.ofNullable(deliveryBodies.get(deliveryKey(name)))
        .or(() -> finder.byName(name).map(found -> found.slug()));
  }

  private Optional<String> ofArea(String name, DocumentArea area) {
    return area.council()
        .flatMap(council -> finder.byArea(name, council.gss(), area.day()))
        .map(found -> found.slug());
  }
}
