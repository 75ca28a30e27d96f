package scrutiny.recognise.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.text.Span;

/** Decides whether “no” or “none” states that there are none of something. */
final class ZeroCounts {
  /** Matches the noun after “no”, where no further noun follows. */
  private static final Pattern NOUN =
      Pattern.compile(
          " (?:"
              + WordSets.expression("before things of which there are none")
              + " )*(?:"
              + WordSets.expression("things of which there are none")
              + "|(?<=unallocated )cases\\b)(?!'| "
              + WordSets.expression("what a noun may only modify")
              + ")");

  private static final Pattern VERB =
      Pattern.compile(
          "[^.;]{0,60}?" + WordSets.expression("verbs of those of whom there are none"));

  /** Matches right before “no” where a sentence says that none exist. */
  private static final Pattern THERE_ARE =
      Pattern.compile("\\bthere (?:is|are|was|were)(?: currently| now| also)* $");

  private static final Pattern THERE_HAVE_BEEN =
      Pattern.compile("\\bthere (?:has|have|had)(?: also)? been $");

  private static final Pattern NOW =
      Pattern.compile("\\b(?:currently|at present|at the time of|at this time)\\b");

  /** Matches after the noun where the state of the children is given: “are placed in”. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?: (?!whose|who|which|that|where)[\\p{L}-]+){0,6}?"
              + " (?:is|are|were|was|has been|have been)(?: currently| permanently| now| ever)* "
              + WordSets.expression("states of children"));

  /** Matches right before “no” where it is a purpose or a condition. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\b(?:if|when|where|whether|so that|(?:en|as|mak)(?:sur|ur|)\\w*(?: that)?) $");

  /** Matches what inspectors found in the cases that they saw. */
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\b(?:at risk|(?:at|of|from) (?:\\w+ ){0,3}harm|unsafe|found to be|left"
              + "|spoken|looked at|during (?:this|the) (?:visit|inspection))\\b");

  /** Matches after “none” where those counted are people or their number is stated. */
  private static final Pattern GROUP =
      Pattern.compile(
          " of (?:the|its|their) (?:\\d|(?:[\\p{L}-]+ )?(?:children|young people|care leavers"
              + "|families|foster carers|adopters|staff|social workers)\\b(?!'))");

  private ZeroCounts() {}

  /**
   * Returns whether a “no” or “none” is a count.
   *
   * @param dated whether the sentence or its context states a time, or is in a list of counts
   */
  static boolean isCount(NormalisedText text, Span sentence, Candidate candidate, boolean dated) {
    int from = Math.max(sentence.start(), candidate.start() - 40);
    int end = candidate.end();
    String number = text.substring(candidate.number());
    if (number.equals("none")) {
      return text.matchesAt(GROUP, end, sentence.end()) && !isOfInspectors(text, sentence);
    }
    if (number.startsWith("none")) {
      return true;
    }
    Matcher noun = text.matcher(NOUN, new Span(end, sentence.end()));
    if (!noun.lookingAt()) {
      return false;
    }
    if (dated && text.matchesAt(VERB, noun.end(), sentence.end())) {
      return true;
    }
    if (isOfInspectors(text, sentence)
        || text.matchBefore(PURPOSE, from, candidate.start()).isPresent()) {
      return false;
    }
    boolean exist = text.matchBefore(THERE_ARE, from, candidate.start()).isPresent();
    return text.matchBefore(THERE_HAVE_BEEN, from, candidate.start()).isPresent()
        || (exist && (dated || text.matcher(NOW, sentence).find()))
        || text.matchesAt(STATE, noun.end(), sentence.end());
  }

  private static boolean isOfInspectors(NormalisedText text, Span sentence) {
    return CountClassifier.isSample(text, sentence) || text.matcher(JUDGED, sentence).find();
  }
}
