package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.recognise.phrase.Phrases;

class BoilerplateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors looked at what is done for children who come into care.",
        "Inspectors spoke with carers and teachers, and read a dozen case files.",
        "Inspectors also reviewed audits. They met the chair of the board. In addition, inspectors"
            + " visited two teams.",
        "Inspectors considered the local authority’s arrangements for children who go missing.",
        "Inspectors came from three inspectorates.",
        "The inspection took place over five days. It covered all of the area.",
        "What we found will be taken into account in our next visit.",
        "When we plan our next visit, we shall bear this in mind.",
        "We shall use all this in planning another visit.",
        "Thank you for the welcome that your staff gave to us.",
        "This year Ofsted is visiting councils at short notice.",
        "All was done by video. The lead inspector and the director had agreed on it.",
        "One report on the council, under section 136 of the Education and Inspections Act 2006.",
        "Each recommendation names the outcome of the National Framework that it serves.",
        "A sample written for a course. Its names are true; its sentences are not.",
        "This is a specimen letter made for training.",
        "Dates of previous inspection: 3 to 7 May 2021",
        "We have notified the Department for Education of this area.",
        "HMCI requires the partnership to prepare a plan.",
        "Ofsted and CQC ask that the partnership publishes a new plan.",
        "This inspection included an evaluation of the arrangements at the front door.",
        "Throughout this report, care leavers are referred to as young adults."
      })
  void knowsProcedureAndNotes(String paragraph) {
    assertThat(isParagraph(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors spoke with carers, who value their social workers.",
        "Inspectors met twenty young people. All were happy with their advisers.",
        "Inspectors reviewed audits and found that many were too kind.",
        "Inspectors visited two teams. Caseloads there are low.",
        "Inspectors considered the plans to be thorough.",
        "They visited families often. They met schools and nurses.",
        "Findings of audits are acted upon before the next visit.",
        "A sample of audits prepared by managers was thorough.",
        "Children are held in cells under section 136 of the Mental Health Act 1983.",
        "Outcomes of children match those in the National Framework.",
        "We have notified families of changes sooner than before, leaders told us.",
        "Ofsted's concerns of last year are met: managers ask the council for more staff.",
        "Dates of meetings are often missed."
      })
  void keepsWhatInspectorsFound(String paragraph) {
    assertThat(isParagraph(paragraph)).isFalse();
  }

  private static boolean isParagraph(String paragraph) {
    return Boilerplate.isParagraph(Phrases.normalise(paragraph));
  }
}
