package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.fact.TenureStated;
import scrutiny.fact.TenureStated.TenureStatus;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;

class ResolvedDocumentTest {
  private static final Gss SOMERSET = new Gss("E06000066");
  private static final Role DIRECTOR = Role.DIRECTOR_OF_CHILDRENS_SERVICES;
  private static final Body COUNCIL = new Body.Council(SOMERSET);
  private static final Authorities REGISTER =
      new Authorities(
          List.of(
              somerset("E06000066", "2023-04-01", ""), somerset("E10000027", "", "2023-03-31")));

  private static Authority somerset(String gss, String start, String end) {
    return new Authority(
        gss,
        List.of(),
        Optional.of("80542"),
        "Somerset",
        "Somerset",
        List.of(),
        List.of(),
        day(start),
        day(end),
        List.of());
  }

  private static Optional<LocalDate> day(String iso) {
    return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
  }

  private static ResolvedDocument resolved(DocumentFactsBuilder document) {
    DocumentFacts facts = document.build();
    return new Resolver(REGISTER, Iris.DEFAULT).resolve(List.of(facts)).documents().getFirst();
  }

  private static ResolvedDocument withTenure(TenureStatus status, boolean otherPost) {
    DocumentFactsBuilder letter =
        DocumentFactsBuilder.letter("letter.txt", Kind.FOCUSED_VISIT, "Rhona Quimby, director");
    return resolved(
        letter.with(
            new TenureStated(
                letter.quote("director"),
                Optional.of("Rhona Quimby"),
                DIRECTOR,
                "director",
                COUNCIL,
                status,
                otherPost,
                Optional.empty(),
                Optional.empty(),
                false)));
  }

  @ParameterizedTest
  @EnumSource(
      value = TenureStatus.class,
      names = {"FORMER", "INCOMING"})
  void formerOrFutureHolderIsNotTheCurrentHolder(TenureStatus status) {
    assertThat(withTenure(status, false).isCurrentHolder("Rhona Quimby", DIRECTOR, COUNCIL))
        .isFalse();
  }

  @Test
  void holderIsCurrentIfTheDocumentSaysSoOrSaysNothing() {
    assertThat(
            withTenure(TenureStatus.CURRENT, false)
                .isCurrentHolder("Rhona Quimby", DIRECTOR, COUNCIL))
        .isTrue();
    assertThat(
            withTenure(TenureStatus.FORMER, true)
                .isCurrentHolder("Rhona Quimby", DIRECTOR, COUNCIL))
        .isTrue();
  }

  @Test
  void endOfATenureConcernsOnlyItsHolderPostAndOrganisation() {
    ResolvedDocument document = withTenure(TenureStatus.FORMER, false);
    assertThat(document.isCurrentHolder("Sam Poe", DIRECTOR, COUNCIL)).isTrue();
    assertThat(document.isCurrentHolder("Rhona Quimby", Role.CHIEF_EXECUTIVE, COUNCIL)).isTrue();
    Body elsewhere = new Body.Council(new Gss("E06000022"));
    assertThat(document.isCurrentHolder("Rhona Quimby", DIRECTOR, elsewhere)).isTrue();
  }

  @Test
  void councilIsThatOfTheDayOfPublication() {
    DocumentFactsBuilder letter =
        DocumentFactsBuilder.letter(
                "letter.txt", Kind.FOCUSED_VISIT, "Somerset, 1 June 2023. Visited 7 March 2023.")
            .reportsInspection("Somerset", SOMERSET.code())
            .dated("7 March 2023", "this", "2023-03-07", "");
    assertThat(resolved(letter).council(SOMERSET).gss()).isEqualTo("E10000027");
    letter.published("1 June 2023", LocalDate.of(2023, 6, 1));
    assertThat(resolved(letter).council(SOMERSET).gss()).isEqualTo("E06000066");
  }

  @Test
  void councilOfAnUndatedDocumentIsThatOfTheCode() {
    DocumentFactsBuilder undated = DocumentFactsBuilder.article("article.txt", "Somerset");
    assertThat(resolved(undated).council(SOMERSET).gss()).isEqualTo("E06000066");
  }

  @Test
  void inspectorWhoSpeaksForTheInspectorateIsOnePerson() {
    DocumentFactsBuilder report =
        DocumentFactsBuilder.report("report.txt", Kind.SIF, "Somerset: Rhona Quimby")
            .reportsInspection("Somerset", SOMERSET.code());
    report.with(
        new InspectorNamed(
            report.quote("Rhona Quimby"),
            "this",
            "Rhona Quimby",
            Role.LEAD_INSPECTOR,
            Body.OFSTED));
    ResolvedDocument document = resolved(report);
    assertThat(document.person("Rhona Quimby", Body.OFSTED))
        .isEqualTo(document.inspector("Rhona Quimby"));
    assertThat(document.person("Sam Poe", Body.OFSTED).iri())
        .isEqualTo("https://w3id.org/scrutiny/id/person/ofsted/sam-poe");
  }
}
