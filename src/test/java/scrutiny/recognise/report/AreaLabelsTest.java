package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Area;

class AreaLabelsTest {
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Overall effectiveness                                                  | OVERALL_EFFECTIVENESS
          The overall effectiveness of services                                  | OVERALL_EFFECTIVENESS
          The impact of leaders on social work practice                          | LEADERS_IMPACT
          The experiences and progress of children who need help and protection  | HELP_AND_PROTECTION
          1. Children who need help and protection                               | HELP_AND_PROTECTION
          The experiences and progress of children in care and care leavers      | IN_CARE_AND_CARE_LEAVERS
          The experiences and progress of children in care                       | IN_CARE
          The experiences and progress of care leavers                           | CARE_LEAVERS
          2.2 Experiences and progress of care leavers                           | CARE_LEAVERS
          2. Children looked after and achieving permanence                      | LOOKED_AFTER_AND_PERMANENCE
          2.1 Adoption performance                                               | ADOPTION
          2.3 Adoption performance                                               | ADOPTION
          1. Children looked after and achieving permanence                      | LOOKED_AFTER_AND_PERMANENCE
          4. Leadership, management and governance                               | LEADERSHIP_MANAGEMENT_GOVERNANCE
          3. Leadership, management and governance                               | LEADERSHIP_MANAGEMENT_GOVERNANCE
          Leadership and management                                              | LEADERSHIP_AND_MANAGEMENT
          The effectiveness of the Local Safeguarding Children Board (LSCB)      | LSCB
          Local Safeguarding Children’s Board                                    | LSCB
          Quality of practice                                                    | QUALITY_OF_PRACTICE
          Quality of provision                                                   | QUALITY_OF_PROVISION
          Capacity to improve                                                    | CAPACITY_TO_IMPROVE
          Outcomes for looked after children                                     | OUTCOMES_FOR_LOOKED_AFTER_CHILDREN
          """)
  void readsTheArea(String label, Area area) {
    assertThat(AreaLabels.area(label)).contains(area);
  }

  @Test
  void acceptsLineBreaksAndFootnoteMarks() {
    assertThat(AreaLabels.area("The experiences and progress of\nchildren in care1"))
        .contains(Area.IN_CARE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Judgement", "Inspection dates", "Lead inspector", "Good", "Ofsted", ""})
  void ignoresOtherWords(String label) {
    assertThat(AreaLabels.area(label)).isEmpty();
  }
}
