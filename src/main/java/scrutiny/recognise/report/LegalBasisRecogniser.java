package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Document;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.LegalBasis.Purpose;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads under which law a document says that an inspection was carried out. Laws that it names for
 * other reasons, such as those under which children are looked after, are not its business.
 */
final class LegalBasisRecogniser implements Recogniser {
  private static final Pattern LAW =
      Pattern.compile(
          "[Ss]ection\\s+(?<section>\\d+[A-Z]?(?:\\(\\w{1,3}\\))*)\\s+of\\s+the\\s+"
              + "(?<act>\\p{Lu}[\\p{L}’',\\s]{3,80}?\\bAct\\s+\\d{4})"
              + "|(?<regulations>(?=\\p{Lu})(?!The\\b)(?<!\\p{L})\\p{Lu}[\\p{L}’']*+"
              + "(?: *\\n? *\\b(?:(?!The\\b)\\p{Lu}[\\p{L}’']*+|and|of|for|\\d{4})){0,8}+"
              + "\\s+\\((?:Joint\\s+Area\\s+)?Reviews?\\)\\s+Regulations\\s+\\d{4})");

  private static final Pattern COMBINED_REPORTS =
      Pattern.compile("\\bpower\\s+to\\s+combine\\s+reports\\b");

  /** What was done under a law; the last before the law is meant. */
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(?i)\\b(?:(?<review>review\\s+of\\s+(?:the\\s+)?(?:local\\s+safeguarding|\\w*SCB)\\b)"
              + "|(?<own>review)\\b|inspection\\b)");

  private static final Pattern CARRIED_OUT_UNDER =
      Pattern.compile("(?is).*\\b(?:carried\\s+out|conducted|undertaken)\\b.*\\bunder\\b.*");

  private static final Pattern REQUESTED =
      Pattern.compile("(?is).*\\brequested\\s+that\\b.*\\bInspector.*");

  /** Where a sentence ends. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n\\s*\\n");

  /** No law's name is longer, with its section and year. */
  private static final int MAX_NAME_LENGTH = 300;

  /** No sentence about the law is longer, to either side. */
  private static final int MAX_SENTENCE_LENGTH = 500;

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    Document document = laidOut.document();
    String text = document.text().characters();
    List<LegalBasis> bases = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (MatchResult law : laws(text)) {
      Optional<Purpose> purpose = purpose(laidOut, law);
      if (purpose.isPresent()) {
        String act = law.group("act") == null ? law.group("regulations") : law.group("act");
        LegalBasis basis =
            new LegalBasis(
                document.text().quote(law.start(), law.end()),
                purpose.get() == Purpose.BOARD_REVIEW
                    ? BoardReviewRecogniser.inspectionId(laidOut)
                    : THIS,
                act.replaceAll("\\s+", " "),
                Optional.ofNullable(law.group("section")),
                purpose.get());
        // A footnote may misspell what the text proper names.
        String year = basis.act().substring(basis.act().length() - 4);
        if (told.add(year + basis.section() + basis.purpose())) {
          bases.add(basis);
        }
      }
    }
    return Reading.of(bases);
  }

  private static List<MatchResult> laws(String text) {
    List<MatchResult> laws = new ArrayList<>();
    Matcher law = LAW.matcher(text).useTransparentBounds(true);
    for (Span near : searchSpans(text)) {
      law.region(near.start(), near.end());
      while (law.find()) {
        laws.add(law.toMatchResult());
      }
    }
    return laws;
  }

  /** The stretches of a text round words that each law's name holds: none is anywhere else. */
  private static List<Span> searchSpans(String text) {
    List<Span> stretches = new ArrayList<>();
    for (int at = nextKeyword(text, 0); at < text.length(); at = nextKeyword(text, at + 1)) {
      Span near =
          new Span(
              Math.max(0, at - MAX_NAME_LENGTH), Math.min(text.length(), at + MAX_NAME_LENGTH));
      boolean joined = !stretches.isEmpty() && near.start() < stretches.getLast().end();
      stretches.add(joined ? stretches.removeLast().to(near) : near);
    }
    return stretches;
  }

  private static int nextKeyword(String text, int from) {
    int section = text.indexOf("ection", from);
    int regulations = text.indexOf("Regulations", from);
    return Math.min(
        section < 0 ? text.length() : section, regulations < 0 ? text.length() : regulations);
  }

  private static Optional<Purpose> purpose(StructuredDocument laidOut, MatchResult law) {
    String text = laidOut.document().text().characters();
    boolean ofBoard = laidOut.kind() == Kind.LSCB_REVIEW;
    if (law.group("regulations") != null) {
      boolean board = law.group("regulations").contains("Board");
      return Optional.of(board ? Purpose.BOARD_REVIEW : Purpose.INSPECTION);
    }
    String before = sentenceBefore(text, law.start());
    if (COMBINED_REPORTS.matcher(before).find()) {
      return Optional.of(Purpose.COMBINED_REPORT);
    }
    Optional<Purpose> purpose = Optional.empty();
    Matcher done = ACTIVITY.matcher(before);
    while (done.find()) {
      if (done.group("own") != null && !ofBoard) {
        continue;
      }
      boolean under = CARRIED_OUT_UNDER.matcher(before.substring(done.end())).matches();
      Purpose what =
          done.group("review") == null && !ofBoard ? Purpose.INSPECTION : Purpose.BOARD_REVIEW;
      purpose = under ? Optional.of(what) : Optional.empty();
    }
    return REQUESTED.matcher(sentenceAfter(text, law.end())).matches()
        ? Optional.of(Purpose.INSPECTION)
        : purpose;
  }

  private static String sentenceBefore(String text, int end) {
    int first = Math.max(0, end - MAX_SENTENCE_LENGTH);
    Matcher stop = SENTENCE_END.matcher(text).region(first, end);
    while (stop.find()) {
      first = stop.end();
    }
    return text.substring(first, end);
  }

  private static String sentenceAfter(String text, int start) {
    int last = Math.min(text.length(), start + MAX_SENTENCE_LENGTH);
    Matcher stop = SENTENCE_END.matcher(text).region(start, last);
    return text.substring(start, stop.find() ? stop.start() : last);
  }
}
