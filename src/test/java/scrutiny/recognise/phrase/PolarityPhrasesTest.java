package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Polarity;

class PolarityPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plans are good. | POSITIVE
          Some pupils do not achieve as well as they should. | NEGATIVE
          Some pupils do not achieve as well as they should. Plans are good. | MIXED
          Pupils achieve well, as well as their friends. | POSITIVE
          Plans are poor. | NEGATIVE
          Plans are not always good. | NEGATIVE
          Plans are not yet effective. | NEGATIVE
          Children wait too long for good plans. | NEGATIVE
          Children move without delay. | POSITIVE
          Plans are good, but visits are late. | MIXED
          Plans are good. However, visits are late. | MIXED
          Although plans are poor, visits are timely. | MIXED
          While plans are good, visits are late. | MIXED
          However, visits are late. | NEGATIVE
          Plans are good. Visits are timely. | POSITIVE
          Visits reduce the risk of delay for children. | POSITIVE
          Workers are never late. | POSITIVE
          Inspectors did not find any children at immediate risk of harm. | POSITIVE
          Kinship care is not possible for all, and plans are thorough. | POSITIVE
          Help is prompt. However, oversight is less robust. | MIXED
          Panels meet weekly to avoid any unnecessary delay and missed visits. | POSITIVE
          A new team is tackling these gaps. | POSITIVE
          The rota minimises the likelihood of a breakdown. | POSITIVE
          Caseloads are reduced and visits are late. | NEGATIVE
          Panels meet weekly to avoid drift, but visits are late. | MIXED
          Leaders know well what is weak. | POSITIVE
          Records are thorough. Supervision could still be better. | MIXED
          Despite the pressures of the year, visits are timely. | POSITIVE
          Visits are timely despite the pressures of the year. | POSITIVE
          Despite this being a priority, visits are late. | NEGATIVE
          Managers check weekly to ensure that plans do not drift. | POSITIVE
          Managers do not ensure that plans are timely. | NEGATIVE
          Gaps in the rota have since been closed. | POSITIVE
          Gaps in the rota have not been closed. | NEGATIVE
          Gaps in the rota remain to be closed. | NEGATIVE
          Risks are not always understood and addressed. | NEGATIVE
          Mentors help young people to overcome any barriers. | POSITIVE
          Bed and breakfast accommodation is not used. | POSITIVE
          Two children live in bed and breakfast rooms. | NEGATIVE
          High workloads impact on their visits. | NEGATIVE
          A few talks wait for a free room. | NEGATIVE
          Children do not wait for a room. | POSITIVE
          More young people than before are without a room. | NEGATIVE
          Leaders promote learning rather than blame. | POSITIVE
          At a time of budget pressures, plans are good. | POSITIVE
          When visits are missed or late, managers act promptly. | POSITIVE
          However, when risks do not fall, workers are slow to act. | NEGATIVE
          Managers act promptly when plans are not good. | POSITIVE
          Where workers are not known to schools, referrals are late. | NEGATIVE
          Workers are late where plans are not good. | NEGATIVE
          If plans are poor there is delay. | NEGATIVE
          Inspectors saw no cases in which plans were unsuitable. | POSITIVE
          Few cases drift. | POSITIVE
          Very few children benefit from advocates. | NEGATIVE
          Few children have a mentor. | NEGATIVE
          Very few children move from home to home. | POSITIVE
          No child lives in an unsuitable room. | POSITIVE
          No children benefit from mentors. | NEGATIVE
          Risks are escalated where there is drift. Plans are timely. | POSITIVE
          High demand has reduced the ability of managers to visit. | NEGATIVE
          Plans are tracked so that they are not late. | POSITIVE
          Services are no longer inadequate. | POSITIVE
          Delay in finding a home is rare. | POSITIVE
          Panels seek to find any gaps. Visits are timely. | POSITIVE
          Life-story work is under-developed. | NEGATIVE
          Leaders need to do more to reduce delay. | NEGATIVE
          Plans are prompt, but there is low take-up of mentors. | MIXED
          Relations with schools are immature. | NEGATIVE
          The offer is clear. However, it is often not read. | MIXED
          Panels support staff. Visits are late. | NEGATIVE
          Panels support staff, but visits are late. | MIXED
          Panels support staff. However, visits are late. | MIXED
          Panels meet to support staff. | POSITIVE
          Visits are timely. Plans are good. Some children do not write. | POSITIVE
          Visits are timely. Plans are good. However, many children do not write. | MIXED
          Visits are timely, but many children do not write. | MIXED
          Visits are timely. Plans do not have a clear aim. | MIXED
          Visits are timely. However, some children would move home sooner. | MIXED
          Visits are late. As a result, workers cannot make good plans. | NEGATIVE
          Visits are late. This means that a good plan comes as a surprise. | NEGATIVE
          Visits are late. A good plan comes as a surprise. | MIXED
          Visits are timely. This means that children do not move. | POSITIVE
          Visits are timely. This means that plans are late. | MIXED
          While visits are good, many children do not write. | MIXED
          While many children do not write, visits are good and plans are clear. | MIXED
          Visits are good, although for some, children do not write. | MIXED
          Workers cannot make good plans. | NEGATIVE
          Children who cannot live at home have good plans. | POSITIVE
          Visits are less purposeful. | NEGATIVE
          Records are too detailed. | NEGATIVE
          There is no rota. | NEGATIVE
          There is no waiting list. | POSITIVE
          There has been no disruption of homes. | POSITIVE
          There are rarely backlogs. | POSITIVE
          Visits are rarely purposeful. | NEGATIVE
          Although limited in number, mentors are good. | POSITIVE
          Mentors break down barriers. | POSITIVE
          The form helps rather than hinders workers. | POSITIVE
          Workers make sure that children do not miss school. | POSITIVE
          Children with attention deficit disorders have good plans. | POSITIVE
          Mentors show the extent to which lives are better or worse. | POSITIVE
          Many families struggle to find a mentor. | NEGATIVE
          Children who struggle to read have good mentors. | POSITIVE
          """)
  void determinesThePolarityOfSentences(String sentence, Polarity polarity) {
    assertThat(PolarityPhrases.polarity(Phrases.normalise(sentence))).contains(polarity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine children live there.",
        "Managers meet with partners as well as with families.",
        "Plans should be good.",
        "The police prevent crime.",
        "A breakdown of figures is in the annex.",
        "There is no evidence of that.",
        "However, nine children live there.",
        "No plan was good."
      })
  void isEmptyForNeutralSentences(String sentence) {
    assertThat(PolarityPhrases.polarity(Phrases.normalise(sentence))).isEmpty();
    assertThat(PolarityPhrases.polarity(Phrases.normalise("Plans are good."))).isPresent();
  }
}
