package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A peer review judged leadership to be",
        "The peer review that followed the inspection in 2016 judged leadership to be",
        "The self-assessment, written before the inspection in 2016, judged services to be",
        "HMI Probation’s full inspection in 2018 rated services as",
        "Consultants commissioned after the inspection in 2016 judged services to be",
        "The department’s adviser, who came after the inspection in 2016, judged leadership to be",
        "Inspectors from the CQC found services to be",
        "At the inspection in 2016, peer reviewers judged services to be",
        "The improvement board’s commissioner found services to be"
      })
  void somebodyElseJudges(String words) {
    assertThat(Judges.isOther(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The last inspection judged services to be",
        "The inspection in 2016, which followed a peer review, judged services to be",
        "The improvement board has met since the inspection in 2016 judged services to be",
        "The commissioner said that Ofsted had found services to be",
        "The improvement board ended when services were judged to be",
        "Ofsted and the Care Quality Commission judged safeguarding to be",
        "Since the inspection in 2016 judged services",
        "Services were"
      })
  void ofstedJudges(String words) {
    assertThat(Judges.isOther(words)).isFalse();
  }
}
