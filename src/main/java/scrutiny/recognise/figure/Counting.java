package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.Phrases;
import scrutiny.text.Span;

/** Tells whether a bare number counts something: by the noun behind it, and by what leads to it. */
final class Counting {
  private static final Phrases NOUNS = Phrases.read("/recognise/counted.tsv");

  /** The words behind a number, up to the verb or the preposition that ends them. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?: (?:out )?of (?:the |these |those |its |their |a total of )?\\d[\\d,]*)?(?:"
              + " (?!(?:of|in|for|to|by|with|at|from|on|and|or|who|which|that|whose|were|was|are|is|have|has|had|been|be|became|become|lived?|living|placed|being|remain|remained|left|ceased|returned|as|than|since|during|over|under|but|while|where|when|if|not|will|would|could|can|do|does|did|per|times|gcses?|further)\\b)\\p{L}[\\p{L}'/-]*){1,6})");

  private static final Pattern DURATION =
      Pattern.compile(
          "(?: \\w+)? (?:years?|months?|weeks?|days?|hours?|minutes?|miles?|nights?)\\b");

  /** A share of the number stands behind it, so it is one itself: “95 (or 59.4%)”. */
  private static final Pattern SHARED =
      Pattern.compile(
          " \\((?:or |which is |about |approximately |around )*\\d[\\d.]* ?(?:%|per ?cent)|(?:"
              + " out)? of (?:the |these |those |a total of )?\\d");

  private static final Pattern OF_THEM =
      Pattern.compile(
          "\\bof (?:whom|which|these|those|them)(?: children| young people)?,?(?: only)? $");

  /** Before a number in words that is an example, or known already: “in two cases”. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\b(?:in|for|these|those|all|both|any|every|or|other|of|into|among|across|between|where|when|if|only|just|one|as|these|such|about|on|to|whose|than)"
              + " $");

  /** Before a digit that is no figure. */
  private static final Pattern DEFINITE = Pattern.compile("\\b(?:these|those|every|any|or|all) $");

  /** Before bodies that only help or take part. */
  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:with|by|through|each of the|(?:between|across|in|from|for|of|to|among|all)"
              + " (?:the|its|their)) $");

  private static final Pattern THE = Pattern.compile("\\b(?:the|its|their|his|her) $");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\b(?:for example|for instance|such as|e\\.g\\.|(?:after|when|if|where|once|before)"
              + " (?:an?|any|the) (?:child|young person|family)\\b)");

  /** What inspectors looked at is no figure of the authority. */
  private static final Pattern SAMPLE =
      Pattern.compile(
          "\\binspectors? (?:\\w+"
              + " )?(?:met|spoke|saw|look|track|sampl|consider|review|observ|visit|read\\b|examin|evaluat|found|judg|refer|scrutinis|asked|audit|heard|interview|talked|requested|returned|shared|followed)|\\b(?:spoken"
              + " to|talked to|seen|met|spoke|told|visited|sampled|tracked|tracking|looked"
              + " at|reviewed|examined|considered|evaluated|selected|read|raised|shared|referred)(?:"
              + " \\w+){0,2} (?:by |with |to |from )?(?:the |her majesty's |his majesty's"
              + " )?inspect(?:ors?|ion)\\b|observed\\b|\\bshared? their"
              + " (?:views|experiences)|cases? (?:seen|sampled|tracked|looked"
              + " at|reviewed|examined|audited)\\b|\\bwas (?:spoken|seen)\\b|\\bhmi\\b|majesty's"
              + " inspectors|ofsted inspectors|(?:interviewed|met|seen|consulted|observed|spoken"
              + " to|visited|sampled) (?:during|as part of|throughout) (?:this|the)"
              + " (?:inspection|visit)");

  private static final Pattern SEVERAL_TIMES =
      Pattern.compile(" (?:\\w+ )?(?:instances?|occasions?)\\b");

  /** Of which documents tell one, and mean the number. */
  private static final Pattern ONE_OF =
      Pattern.compile(
          " (?:(?:new|further|current|ongoing|local|live|published|child) )*(?:serious case"
              + " review|serious (?:incident|child)|scr|notification|(?:local )?child safeguarding"
              + " practice review|rapid review)");

  private static final Pattern NOTHING_OF =
      Pattern.compile(
          " (?:(?:looked after |other |local |new |disabled |privately |unaccompanied"
              + " )*(?:children|young people|care leavers?|families|adoptions?|placements?|young"
              + " person|child|adopters|scrs?|serious case reviews?|serious incident"
              + " notifications?|notifications?|child deaths|private fostering)\\b)");

  /** Where the sentence tells first what is counted: “The number of plans has risen to 30”. */
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "\\b(?:numbers? of (?!the |these |those |times |years"
              + " )[^.;:\\d]{3,90}?\\b(?:is|was|(?:stand|remain)(?:s|ed)?(?: \\w+)? at|stood"
              + " at|(?:has |have |had )?(?:\\w+"
              + " )?(?:increased|risen|rose|grown|grew|fallen|fell|reduced|decreased|dropped|doubled|halved)\\b[^.;:]{0,40}?"
              + " to)|caseloads? (?:now )?(?:averag(?:e|es|ed|ing)|are|is|(?:of|at) an average"
              + " of)|average caseloads? (?:is|was|of|are|stands at))(?:"
              + " (?:now|just|only|currently))? $");

  /** How far before a number it may be told what is counted, in characters. */
  private static final int FAR = 150;

  private static final Pattern IS =
      Pattern.compile(
          "[^.;]{0,60}?\\b(?:have|has|had|were|was|are|is|live|lived|became|ceased|remain|submitted|placed|subject)\\b");

  private Counting() {}

  /**
   * Whether a candidate without a unit counts something.
   *
   * @param lead what stands before the sentence: in a profile of an area, or in a list that counts,
   *     less has to be said
   */
  static boolean counts(
      PlainText text, Span sentence, Candidate candidate, Lead lead, boolean dated) {
    int start = candidate.start();
    int end = candidate.end();
    int from = Math.max(sentence.start(), start - 40);
    boolean leads = lead.counting() && text.words(sentence.start(), start).isBlank();
    if (candidate.form() == Numbers.Form.NOTHING) {
      return nothing(text, sentence, candidate, leads, lead.profile() || dated);
    }
    if (text.follows(DURATION, end, sentence.end())) {
      return false;
    }
    boolean ofThem = text.before(OF_THEM, from, start).isPresent();
    if (ofThem || text.follows(SHARED, end, sentence.end())) {
      return candidate.form() == Numbers.Form.DIGITS || ofThem;
    }
    if (leads) {
      return true;
    }
    Optional<String> noun = noun(text, sentence, end);
    if (noun.isEmpty()) {
      return candidate.form() == Numbers.Form.DIGITS && isToldFirst(text, sentence, start);
    }
    if (lead.profile()) {
      return text.before(DEFINITE, from, start).isEmpty();
    }
    if (SAMPLE.matcher(text.words(sentence)).find()) {
      return false;
    }
    if (candidate.form() == Numbers.Form.DIGITS) {
      return text.before(DEFINITE, from, start).isEmpty();
    }
    if (text.follows(SEVERAL_TIMES, end, sentence.end())) {
      return dated;
    }
    if (candidate.value().intValue() == 1) {
      return text.follows(ONE_OF, end, sentence.end()) && text.before(ASIDE, from, start).isEmpty();
    }
    return text.before(ASIDE, from, start).isEmpty()
        && (noun.get().equals("bodies")
            ? text.before(WITH, from, start).isEmpty()
            : text.before(THE, from, start).isEmpty())
        && !EXAMPLE.matcher(text.words(sentence)).find();
  }

  private static boolean isToldFirst(PlainText text, Span sentence, int start) {
    return text.before(NUMBER_OF, Math.max(sentence.start(), start - FAR), start).isPresent()
        && !SAMPLE.matcher(text.words(sentence)).find();
  }

  private static boolean nothing(
      PlainText text, Span sentence, Candidate candidate, boolean leads, boolean dated) {
    if (text.words(candidate.number()).startsWith("none")) {
      return true;
    }
    Matcher noun = text.matcher(NOTHING_OF, new Span(candidate.end(), sentence.end()));
    return noun.lookingAt() && (leads || dated) && text.follows(IS, noun.end(), sentence.end());
  }

  /** The kind of noun that a number counts. */
  private static Optional<String> noun(PlainText text, Span sentence, int end) {
    Matcher counted = text.matcher(COUNTED, new Span(end, sentence.end()));
    if (!counted.lookingAt()) {
      return Optional.empty();
    }
    List<Phrases.Found> nouns = NOUNS.in(text.words(end, counted.end()));
    return nouns.isEmpty() ? Optional.empty() : Optional.of(nouns.getLast().meaning());
  }
}
