package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Kind;
import scrutiny.graph.RegisterReader;

/** Tests which organisation a name in a document means. */
class OrganisationResolutionTest {
  private static final Resolver RESOLVER = new Resolver(RegisterReader.read(), Iris.DEFAULT);
  private static final String ORGANISATION = "https://w3id.org/scrutiny/id/organisation/";
  private static final String SOLIHULL = "E08000029";
  private static final String KENT = "E10000016";

  @Test
  void aRegisteredNameIsOneOrganisationInEverySpelling() {
    assertThat(iri(SOLIHULL, "Chief Constable of West Midlands Police"))
        .isEqualTo(ORGANISATION + "west-midlands-police")
        .isEqualTo(iri(SOLIHULL, "West Midlands police force"))
        .isEqualTo(iri(KENT, "West Midlands Police"));
  }

  @Test
  void aNameWithoutAPlaceIsThatOfTheArea() {
    assertThat(iri(SOLIHULL, "Police and Crime Commissioner"))
        .isEqualTo(ORGANISATION + "police-and-crime-commissioner-for-west-midlands");
    assertThat(iri(KENT, "Police and Crime Commissioner"))
        .isEqualTo(ORGANISATION + "police-and-crime-commissioner-for-kent");
  }

  @Test
  void anUnknownNameBelongsToTheArea() {
    Organisation one = resolve(SOLIHULL, "Youth Justice Service manager");
    assertThat(one.iri()).isEqualTo(ORGANISATION + "80554-youth-justice-service");
    assertThat(one.localName()).contains("Youth Justice Service");
    assertThat(one.iri()).isNotEqualTo(iri(KENT, "Youth Justice Service"));
  }

  @Test
  void aPostWithoutABodyIsOneOfTheCouncil() {
    Organisation council = resolve(SOLIHULL, "Interim Chief Executive");
    assertThat(council.iri()).isEqualTo("https://w3id.org/scrutiny/id/authority/" + SOLIHULL);
    assertThat(council.localName()).isEmpty();
  }

  @Test
  void aDeliveryBodyIsThatOfTheRegister() {
    assertThat(iri(SOLIHULL, "Worcestershire Children’s First"))
        .isEqualTo(ORGANISATION + "worcestershire-children-first");
  }

  @Test
  void namesInADocumentWithoutAnAreaStayWithIt() {
    DocumentFacts one = DocumentFactsBuilder.article("one.txt", "The first.").build();
    DocumentFacts other = DocumentFactsBuilder.article("other.txt", "The second.").build();
    assertThat(
            RESOLVER.resolve(List.of(one, other)).documents().stream()
                .map(document -> document.organisation(new Body.Other("the forum")).iri()))
        .doesNotHaveDuplicates()
        .allMatch(iri -> iri.endsWith("-forum"));
  }

  private static String iri(String gss, String name) {
    return resolve(gss, name).iri();
  }

  private static Organisation resolve(String gss, String name) {
    DocumentFacts letter =
        DocumentFactsBuilder.letter("letter.txt", Kind.JTAI, "Anyshire, 4 to 8 May 2019.")
            .reportsInspection("Anyshire", gss)
            .dated("4 to 8 May 2019", "this", "2019-05-04", "2019-05-08")
            .published("8 May 2019", LocalDate.of(2019, 5, 8))
            .build();
    return RESOLVER
        .resolve(List.of(letter))
        .documents()
        .getFirst()
        .organisation(new Body.Other(name));
  }
}
