package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureStated;
import scrutiny.reference.Authorities;
import scrutiny.text.Quote;

/** Names are merged into one person by rules, each with a reason; a decision overrides any rule. */
class IdentityResolutionTest {
  private static final Role DIRECTOR = Role.DIRECTOR_OF_CHILDRENS_SERVICES;

  @TempDir private Path folder;

  private static DocumentFacts inspected(int n, String... names) {
    DocumentFactsBuilder builder =
        DocumentFactsBuilder.report(n + ".txt", Kind.SIF, n + ": " + String.join(", ", names))
            .reportsInspection(n + ":", "E06000022");
    for (String name : names) {
      builder.with(
          new InspectorNamed(builder.quote(name), "this", name, Role.TEAM_INSPECTOR, Body.OFSTED));
    }
    return builder.build();
  }

  private static DocumentFacts addressed(int n, String name, Role role, String gss) {
    DocumentFactsBuilder builder =
        DocumentFactsBuilder.letter(n + ".txt", Kind.FOCUSED_VISIT, n + ": To " + name);
    Body council = new Body.Council(new Gss(gss));
    return builder
        .with(new Addressed(builder.quote(name), name, role, "the post", council, false))
        .build();
  }

  private static List<Identity> identities(
      IdentityDecisions decisions, DocumentFacts... documents) {
    Authorities noAuthorities = new Authorities(List.of());
    return new Resolver(noAuthorities, Iris.DEFAULT, decisions)
        .resolve(List.of(documents))
        .identities();
  }

  private static List<String> verdicts(List<Identity> identities) {
    return identities.stream()
        .map(i -> i.verdict().notation() + " by " + i.rule().notation())
        .toList();
  }

  private static List<String> inspectorVerdicts(String one, String other) {
    return verdicts(
        identities(
            IdentityDecisions.NONE,
            inspected(1, one),
            inspected(2, other, "Sam Poe"),
            inspected(3, other)));
  }

  @ParameterizedTest
  @CsvSource({
    "Dona Quimby, Donna Quimby, ",
    "Rhona Quimbey, Rhona Quimby, same by misprint",
    "Rhona Quimpy, Rhona Quimby, same by misprint",
    "Andy Quimpy, Andrew Quimby, same by misprint",
    "Chris Quimpy, Christine Quimby, ",
    "Rhona Vilburs, Rhona Vilbrus, same by misprint",
    "Rhona Vilburs, Rhona Vilrbsu, ",
    "Rhona Poe, Rhona Pie, ",
    "Andy Quimby, Andrew Quimby, same by short-form",
    "Clare Quimby, Claire Quimby, same by short-form",
    "Chris Quimby, Christine Quimby, possibly-same by short-form",
    "Karen Quimby, Karin Quimby, possibly-same by misprint",
    "Rhona J Quimby, Rhona Quimby, same by fuller-name",
    "Rhona Quimby OBE, Rhona Quimby, ",
    "Rhona Quimby, Shona Quimby, ",
  })
  void mergesColleaguesWithEquivalentNames(String one, String other, String verdict) {
    assertThat(inspectorVerdicts(one, other)).isEqualTo(Stream.ofNullable(verdict).toList());
  }

  @Test
  void keepsTheIriOfANameWithLetters() {
    Resolution resolution =
        new Resolver(new Authorities(List.of()), Iris.DEFAULT, IdentityDecisions.NONE)
            .resolve(List.of(addressed(1, "Rhona Quimby OBE", DIRECTOR, "E09000020")));
    String iri = Iris.DEFAULT.person("E09000020", "rhona-quimby");
    assertThat(resolution.titledIris())
        .containsOnlyKeys(iri + "-obe")
        .containsEntry(iri + "-obe", new Person(iri, "rhona-quimby", "Rhona Quimby"));
  }

  @Test
  void doesNotMergeSpellingsFoundInSeveralDocuments() {
    assertThat(
            verdicts(
                identities(
                    IdentityDecisions.NONE,
                    inspected(1, "Rhona Quimby", "Rhona Quimpy"),
                    inspected(2, "Rhona Quimby", "Rhona Quimpy"))))
        .containsExactly("possibly-same by misprint");
  }

  @Test
  void mergesDirectorsOfTwoCouncilsByFullName() {
    assertThat(
            verdicts(
                identities(
                    IdentityDecisions.NONE,
                    addressed(1, "Rhona Quimby", DIRECTOR, "E06000022"),
                    addressed(2, "Rhona Quimby", DIRECTOR, "E06000037"))))
        .containsExactly("same by same-senior-post");
  }

  @Test
  void saysInHowManyDocumentsAMisprintOccurs() {
    String once = "one of the spellings occurs in a single document";
    assertThat(misprintReason("Rhona Quimpy")).endsWith(once);
    assertThat(misprintReason("Rhonda Quimby")).doesNotContain(once);
  }

  private static String misprintReason(String misprint) {
    List<Identity> found =
        identities(
            IdentityDecisions.NONE,
            inspected(1, misprint),
            inspected(2, "Rhona Quimby"),
            inspected(3, "Rhona Quimby"));
    assertThat(found).hasSize(1);
    return found.getFirst().reason();
  }

  @Test
  void shortFormElsewhereNeedsTheSameSeniorPost() {
    DocumentFacts director = addressed(1, "Andy Quimby", DIRECTOR, "E06000022");
    assertThat(
            verdicts(
                identities(
                    IdentityDecisions.NONE,
                    director,
                    addressed(2, "Andrew Quimby", DIRECTOR, "E06000037"))))
        .containsExactly("possibly-same by short-form");
    assertThat(
            identities(
                IdentityDecisions.NONE,
                director,
                addressed(2, "Andrew Quimby", Role.OTHER, "E06000037")))
        .isEmpty();
    assertThat(
            identities(
                IdentityDecisions.NONE,
                director,
                addressed(2, "Una Quimby", DIRECTOR, "E06000037")))
        .isEmpty();
  }

  private static DocumentFacts naming(String name, BiFunction<Quote, String, Fact> fact) {
    DocumentFactsBuilder article = DocumentFactsBuilder.article("news.txt", "Here is " + name);
    return article.with(fact.apply(article.quote(name), name)).build();
  }

  private static OfficerNamed officer(Quote quote, String name, Body organisation) {
    return new OfficerNamed(
        quote, name, DIRECTOR, "the post", organisation, Optional.empty(), false);
  }

  private static TenureStated tenure(Quote quote, String name, Body organisation) {
    return new TenureStated(
        quote,
        Optional.of(name),
        DIRECTOR,
        "the post",
        organisation,
        TenureStated.TenureStatus.CURRENT,
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Test
  void comparesTheNamesOfOfficersHoldersAndSpeakers() {
    DocumentFacts director = addressed(1, "Rhona Quimby", DIRECTOR, "E06000022");
    Body elsewhere = new Body.Council(new Gss("E06000037"));
    DocumentFacts officer =
        naming("Rhona Quimby", (quote, name) -> officer(quote, name, elsewhere));
    assertThat(verdicts(identities(IdentityDecisions.NONE, director, officer)))
        .containsExactly("same by same-senior-post");
    DocumentFacts holder = naming("Rhona Quimby", (quote, name) -> tenure(quote, name, elsewhere));
    assertThat(verdicts(identities(IdentityDecisions.NONE, director, holder)))
        .containsExactly("same by same-senior-post");
    DocumentFacts speaker =
        naming(
            "Rhona Quimby",
            (quote, name) -> new StatementMade(quote, Optional.of(name), elsewhere));
    assertThat(verdicts(identities(IdentityDecisions.NONE, director, speaker)))
        .containsExactly("possibly-same by same-name");
  }

  @Test
  void mergesAnInspectorWithARepresentativeOfTheInspectorate() {
    DocumentFacts speaker =
        naming(
            "Rhona Quimby",
            (quote, name) -> new StatementMade(quote, Optional.of(name), Body.OFSTED));
    assertThat(verdicts(identities(IdentityDecisions.NONE, speaker, inspected(2, "Rhona Quimby"))))
        .containsExactly("same by inspectorate-representative");
  }

  @Test
  void marksOtherNamesakesAsPossiblyTheSame() {
    DocumentFacts director = addressed(1, "Rhona Quimby", DIRECTOR, "E06000022");
    assertThat(
            verdicts(
                identities(
                    IdentityDecisions.NONE,
                    director,
                    addressed(2, "Rhona Quimby", Role.OTHER, "E06000037"))))
        .containsExactly("possibly-same by same-name");
    assertThat(verdicts(identities(IdentityDecisions.NONE, director, inspected(3, "Rhona Quimby"))))
        .containsExactly("possibly-same by same-name");
  }

  @Test
  void decisionOverridesARule() throws IOException {
    DocumentFacts[] documents = {
      inspected(1, "Andy Quimby"), inspected(2, "Andrew Quimby"), inspected(3, "Andrew Quimby")
    };
    Identity merged = identities(IdentityDecisions.NONE, documents).getFirst();
    assertThat(merged.one().personIri()).isEqualTo(merged.other().personIri());
    IdentityDecisions separated =
        decisions(
            "different\t"
                + merged.one().unmergedIri()
                + "\t"
                + merged.other().unmergedIri()
                + "\tHis twin.");
    List<Identity> after = identities(separated, documents);
    assertThat(verdicts(after)).containsExactly("different by manual-decision");
    assertThat(after.getFirst().reason()).isEqualTo("His twin.");
    assertThat(after.getFirst().one().personIri())
        .isNotEqualTo(after.getFirst().other().personIri());
  }

  @Test
  void decisionMergesNamesThatNoRuleMatches() throws IOException {
    DocumentFacts[] documents = {
      addressed(1, "Rhona Quimby", Role.OTHER, "E06000022"), inspected(2, "Rhona Poe-Quimby")
    };
    assertThat(identities(IdentityDecisions.NONE, documents)).isEmpty();
    IdentityDecisions married =
        decisions("same\tRhona Quimby @ E06000022\tRhona Poe-Quimby @ inspector\tShe married.");
    assertThat(verdicts(identities(married, documents))).containsExactly("same by manual-decision");
  }

  @Test
  void doesNotMergeSeparatedPeopleThroughAThirdName() throws IOException {
    DocumentFacts[] documents = {
      inspected(1, "Ben Quimby"), inspected(2, "Benjamin Quimby"), inspected(3, "Benji Quimby")
    };
    assertThat(verdicts(identities(IdentityDecisions.NONE, documents)))
        .containsOnly("same by short-form");
    IdentityDecisions apart =
        decisions("different\tBen Quimby @ inspector\tBenji Quimby @ inspector\tNo kin.");
    List<Identity> after = identities(apart, documents);
    assertThat(verdicts(after))
        .containsExactlyInAnyOrder(
            "same by short-form", "different by manual-decision", "different by short-form");
    Set<String> people =
        after.stream()
            .flatMap(i -> Stream.of(i.one().personIri(), i.other().personIri()))
            .collect(Collectors.toSet());
    assertThat(people).hasSize(2);
  }

  @Test
  void laterDecisionWins() throws IOException {
    String pair = "\tBen Quimby @ inspector\tBenji Quimby @ inspector\t";
    DocumentFacts[] documents = {inspected(1, "Ben Quimby"), inspected(2, "Benji Quimby")};
    IdentityDecisions first = decisions("different" + pair + "No kin.");
    IdentityDecisions both = first.mergedWith(decisions("same" + pair + "He was.\n# a remark"));
    assertThat(verdicts(identities(first, documents)))
        .containsExactly("different by manual-decision");
    assertThat(verdicts(identities(both, documents))).containsExactly("same by manual-decision");
  }

  @ParameterizedTest
  @CsvSource({
    "perhaps|Ann Poe @ inspector|Anne Poe @ inspector|why, line 1 is not a decision",
    "same|Ann Poe @ inspector|Anne Poe @ inspector|, line 1 is not a decision",
    "same|Ann Poe|Anne Poe @ inspector|why, is not a person"
  })
  void rejectsInvalidDecisionLines(String line, String message) {
    assertThatThrownBy(() -> decisions(line.replace('|', '\t')))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsTheBundledDecisions() {
    assertThat(IdentityDecisions.bundled().all()).isNotEmpty();
  }

  private IdentityDecisions decisions(String lines) throws IOException {
    return IdentityDecisions.read(Files.writeString(folder.resolve("decisions.tsv"), lines + "\n"));
  }

  @Test
  void usesTheMostFrequentSpellingOfAName() {
    Resolution resolved =
        new Resolver(new Authorities(List.of()), Iris.DEFAULT, IdentityDecisions.NONE)
            .resolve(
                List.of(
                    inspected(1, "Andy Quimby"),
                    inspected(2, "Andrew Quimby"),
                    inspected(3, "Andrew Quimby")));
    assertThat(resolved.documents())
        .extracting(document -> document.inspector("Andy Quimby"))
        .containsOnly(
            new Person(
                "https://w3id.org/scrutiny/id/person/inspector/andrew-quimby",
                "andrew-quimby",
                "Andrew Quimby"));
  }
}
