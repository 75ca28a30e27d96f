package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;

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
    assertThat(on("E06000061", 2019)).as("not yet created").isEqualTo("none");
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
