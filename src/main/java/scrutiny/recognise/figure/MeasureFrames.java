package scrutiny.recognise.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Span;

/** Omits the words beside a value that frame its measure: who reports it, what follows from it. */
final class MeasureFrames {
  private static final Phrases WORDING = Phrases.read("/recognise/measure-frames.tsv");
  private static final Pattern BEFORE = pattern("before");
  private static final Pattern AFTER = pattern("after");

  private MeasureFrames() {}

  private static Pattern pattern(String kind) {
    return Pattern.compile("(?:" + String.join("|", WORDING.phrases(kind)) + ")");
  }

  /** Returns where the measure in a span begins. */
  static int start(NormalisedText text, Span span) {
    Matcher before = text.matcher(BEFORE, span);
    return before.lookingAt() ? before.end() : span.start();
  }

  /** Returns where the measure in a span ends. */
  static int end(NormalisedText text, Span span) {
    Matcher after = text.matcher(AFTER, span);
    return after.find() ? after.start() : span.end();
  }
}
