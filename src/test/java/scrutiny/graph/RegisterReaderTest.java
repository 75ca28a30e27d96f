package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.PartnerOrganisation;

/** The register is read completely, with the periods in which each authority existed. */
class RegisterReaderTest {
  private static final Authorities REGISTER = RegisterReader.read();

  @Test
  void readsCurrentAndFormerAuthorities() {
    assertThat(REGISTER.all()).hasSize(168);
    assertThat(REGISTER.all().stream().filter(a -> a.end().isEmpty())).hasSize(153);
    assertThat(REGISTER.all()).extracting(Authority::gss).doesNotHaveDuplicates();
  }

  @Test
  void everyCurrentAuthorityHasAUrn() {
    assertThat(REGISTER.all())
        .filteredOn(a -> a.end().isEmpty())
        .allSatisfy(a -> assertThat(a.urn()).isPresent());
  }

  @Test
  void readsTheForcesBoardsAndProbationRegions() {
    assertThat(slugs("-integrated-care-board")).hasSize(42);
    assertThat(slugs("-community-rehabilitation-company")).hasSize(21);
    assertThat(slugs("probation-service-")).hasSize(12);
    assertThat(REGISTER.partners()).extracting(PartnerOrganisation::slug).doesNotHaveDuplicates();
  }

  @Test
  void everyAuthorityHasOnePoliceForce() {
    List<PartnerOrganisation> forces = partners("PoliceForce");
    assertThat(forces).hasSize(43);
    assertThat(REGISTER.all())
        .allSatisfy(authority ->
            assertThat(forces)
                .filteredOn(force -> force.councils().contains(authority.gss()))
                .hasSize(1));
  }

  @Test
  void everyCurrentAuthorityHasAnIntegratedCareBoard() {
    List<PartnerOrganisation> boards = partners("IntegratedCareBoard");
    assertThat(boards).hasSize(42);
    assertThat(REGISTER.all())
        .filteredOn(authority -> authority.end().isEmpty())
        .allSatisfy(authority ->
            assertThat(boards).anyMatch(board -> board.councils().contains(authority.gss())));
  }

  private static List<String> slugs(String part) {
    return REGISTER.partners().stream()
        .map(PartnerOrganisation::slug)
        .filter(slug -> slug.contains(part))
        .toList();
  }

  private static List<PartnerOrganisation> partners(String type) {
    Set<String> iris =
        RegisterReader.graph()
            .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Scr.NAMESPACE + type))
            .mapWith(triple -> triple.getSubject().getURI())
            .toSet();
    return REGISTER.partners().stream()
        .filter(p -> iris.contains("https://w3id.org/scrutiny/id/organisation/" + p.slug()))
        .toList();
  }

  @Test
  void everySuccessorIsInTheRegister() {
    assertThat(REGISTER.all())
        .filteredOn(a -> a.end().isPresent())
        .allSatisfy(a -> assertThat(a.successors()).isNotEmpty())
        .allSatisfy(
            a -> assertThat(a.successors()).allMatch(gss -> REGISTER.byGss(gss).isPresent()));
  }

  @Test
  void findsAnAuthorityByAFormerCode() {
    assertThat(REGISTER.byGss("E08000016").map(Authority::gss)).hasValue("E08000038");
    assertThat(REGISTER.byGss("E10000027").map(Authority::fullName))
        .as("a code with its own entry")
        .hasValue("Somerset County Council");
    assertThat(REGISTER.byGss("E00000000")).isEmpty();
  }

  @Test
  void findsTheAuthorityThatExistedOnADate() {
    assertThat(on("E06000066", 2022)).isEqualTo("E10000027");
    assertThat(on("E10000027", 2024)).isEqualTo("E06000066");
    assertThat(on("E06000065", 2017)).isEqualTo("E10000023");
    assertThat(on("E06000059", 2016)).isEqualTo("E10000009");
    assertThat(on("E10000002", 2021)).isEqualTo("E06000060");
    assertThat(on("E06000047", 2008)).isEqualTo("E10000010");
    assertThat(on("E10000010", 2015)).isEqualTo("E06000047");
    assertThat(on("E10000016", 2015)).as("never reorganised").isEqualTo("E10000016");
    assertThat(on("E10000006", 2025)).as("Cumbria no longer exists").isEqualTo("none");
    assertThat(on("E06000058", 2018)).as("merged from several councils").isEqualTo("none");
  }

  @Test
  void findsTheOnlyPredecessorOrSuccessor() {
    assertThat(on("E06000061", 2019)).as("North Northamptonshire").isEqualTo("E10000021");
    assertThat(on("E06000062", 2019)).as("West Northamptonshire").isEqualTo("E10000021");
    assertThat(on("E06000063", 2017)).as("Cumberland").isEqualTo("E10000006");
    assertThat(on("E06000028", 2021)).as("Bournemouth").isEqualTo("E06000058");
    assertThat(on("E06000059", 2016)).as("Dorset").isEqualTo("E10000009");
  }

  @Test
  void aCodeIdentifiesOneCouncil() {
    assertThat(
            REGISTER.all().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.gss()), a.formerGss().stream())))
        .doesNotHaveDuplicates();
  }

  @Test
  void aReorganisationNamesAllCouncilsThatItEnds() {
    for (Authority ended : REGISTER.all()) {
      for (String successor : ended.successors()) {
        assertThat(
                RegisterReader.graph()
                    .find(Node.ANY, node(ORG.originalOrganization), authority(ended.gss()))
                    .mapWith(Triple::getSubject)
                    .toList())
            .as("%s to %s", ended.fullName(), successor)
            .anyMatch(event ->
                RegisterReader.graph()
                    .contains(event, node(ORG.resultingOrganization), authority(successor)));
      }
    }
  }

  private static Node node(Resource term) {
    return term.asNode();
  }

  private static Node authority(String gss) {
    return NodeFactory.createURI("https://w3id.org/scrutiny/id/authority/" + gss);
  }

  @Test
  void eachReorganisationHasASourceAndAgreesWithTheSuccessors() {
    Graph graph = RegisterReader.graph();
    List<Triple> originals =
        graph.find(Node.ANY, ORG.originalOrganization.asNode(), Node.ANY).toList();
    List<String> byEvents =
        originals.stream()
            .flatMap(original ->
                graph
                    .find(original.getSubject(), ORG.resultingOrganization.asNode(), Node.ANY)
                    .toList()
                    .stream()
                    .map(resulting -> original.getObject() + " " + resulting.getObject()))
            .toList();
    assertThat(originals)
        .isNotEmpty()
        .allMatch(t -> graph.contains(t.getSubject(), DCTerms.source.asNode(), Node.ANY))
        .allMatch(t -> graph.contains(t.getObject(), ORG.changedBy.asNode(), t.getSubject()));
    assertThat(
            graph.find(Node.ANY, Scr.replacedBy, Node.ANY).toList().stream()
                .map(t -> t.getSubject() + " " + t.getObject()))
        .containsExactlyInAnyOrderElementsOf(byEvents);
  }

  @Test
  void readsDeliveryBodiesAndTheirCouncils() {
    assertThat(REGISTER.bodies())
        .filteredOn(b -> b.name().equals("Achieving for Children"))
        .singleElement()
        .satisfies(b ->
            assertThat(b.councils())
                .containsExactlyInAnyOrder("E09000021", "E09000027", "E06000040"));
    assertThat(REGISTER.bodies()).hasSize(11);
  }

  private static String on(String gss, int year) {
    Authority authority = REGISTER.byGss(gss).orElseThrow();
    return REGISTER
        .validOn(authority, LocalDate.of(year, 6, 15))
        .map(Authority::gss)
        .orElse("none");
  }
}
