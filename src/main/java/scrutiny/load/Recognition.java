package scrutiny.load;

import java.util.List;
import java.util.function.Function;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.report.ReportRecognisers;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** All recognisers, one after the other. */
final class Recognition {
  private Recognition() {}

  static Function<LaidOut, Reading> of(Authorities register) {
    List<Recogniser> all = ReportRecognisers.all(register, new AuthorityFinder(register));
    return document ->
        all.stream()
            .map(recogniser -> recogniser.recognise(document))
            .reduce(Reading.nothing(), Reading::and);
  }
}
