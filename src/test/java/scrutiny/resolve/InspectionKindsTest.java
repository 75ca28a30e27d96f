package scrutiny.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;

class InspectionKindsTest {
  @ParameterizedTest
  @CsvSource({
    "UNSPECIFIED_INSPECTION, ILACS, ILACS",
    "OTHER, ILACS, ILACS",
    "ILACS, ILACS_SHORT, ILACS_SHORT",
    "ILACS, SIF, SIF",
    "UNSPECIFIED_INSPECTION, JTAI, JTAI"
  })
  void ordersTheMoreSpecificKindFirst(Kind one, Kind other, Kind first) {
    assertThat(Stream.of(one, other).min(InspectionKinds.MOST_SPECIFIC_FIRST)).hasValue(first);
    assertThat(Stream.of(other, one).min(InspectionKinds.MOST_SPECIFIC_FIRST)).hasValue(first);
  }

  @ParameterizedTest
  @CsvSource({
    "SAFEGUARDING_LAC_2009, 2011-03, SAFEGUARDING_LAC_2009",
    "SAFEGUARDING_LAC_2009, 2012-12-31, SAFEGUARDING_LAC_2009",
    "SAFEGUARDING_LAC_2009, 2013-01-01, LAC_2013",
    "CHILD_PROTECTION_2012, 2012-04-30, SAFEGUARDING_LAC_2009",
    "CHILD_PROTECTION_2012, 2012-05-01, CHILD_PROTECTION_2012",
    "SIF, 2013-11, SIF"
  })
  void findsTheFrameworkInForceOnADate(Kind stated, String start, Kind inForce) {
    assertThat(InspectionKinds.kindInForce(stated, Optional.of(new PartialDate(start))))
        .isEqualTo(inForce);
  }

  @Test
  void keepsTheStatedFrameworkWithoutADate() {
    assertThat(InspectionKinds.kindInForce(Kind.SAFEGUARDING_LAC_2009, Optional.empty()))
        .isEqualTo(Kind.SAFEGUARDING_LAC_2009);
  }

  @ParameterizedTest
  @CsvSource({
    "ILACS_STANDARD, ILACS_SHORT, true",
    "UNSPECIFIED_INSPECTION, SIF, true",
    "UNSPECIFIED_INSPECTION, ILACS_SHORT, true",
    "UNSPECIFIED_INSPECTION, FOCUSED_VISIT, false",
    "SIF, ILACS, false",
    "JTAI, FOCUSED_VISIT, false"
  })
  void comparesKindsInEitherOrder(Kind one, Kind other, boolean compatible) {
    assertThat(InspectionKinds.areCompatible(one, other)).isEqualTo(compatible);
    assertThat(InspectionKinds.areCompatible(other, one)).isEqualTo(compatible);
  }
}
