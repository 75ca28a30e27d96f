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
 * Reads under which law a document says that an inspection was carried out. Laws named for other
 * reasons, such as those under which children are looked after, are ignored.
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

  /** An activity under a law; the last one before the law counts. */
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(?i)\\b(?:(?<review>review\\s+of\\s+(?:the\\s+)?(?:local\\s+safeguarding|\\w*SCB)\\b)"
              + "|(?<own>review)\\b|inspection\\b)");

  private static final Pattern CARRIED_OUT_UNDER =
      Pattern.compile("(?is).*\\b(?:carried\\s+out|conducted|undertaken)\\b.*\\bunder\\b.*");

  private static final Pattern REQUESTED =
      Pattern.compile("(?is).*\\brequested\\s+that\\b.*\\bInspector.*");

  /** The end of a sentence or paragraph. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})|\\n\\s*\\n");

  /** The maximum length of a law's name, with its section and year. */
  private static final int MAX_NAME_LENGTH = 300;

  /** The maximum length of a sentence about the law, on either side of it. */
  private static final int MAX_SENTENCE_LENGTH = 500;

  @Override
  public Reading recognise(StructuredDocument structured) {
    Document document = structured.document();
    String text = document.text().characters();
    List<LegalBasis> bases = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (MatchResult law : laws(text)) {
      Optional<Purpose> purpose = purpose(structured, law);
      if (purpose.isPresent()) {
        String act = law.group("act") == null ? law.group("regulations") : law.group("act");
        LegalBasis basis =
            new LegalBasis(
                document.text().quote(law.start(), law.end()),
                purpose.get() == Purpose.BOARD_REVIEW
                    ? BoardReviewRecogniser.inspectionId(structured)
                    : THIS,
                act.replaceAll("\\s+", " "),
                Optional.ofNullable(law.group("section")),
                purpose.get());
        // A footnote may misspell an act that the main text names; the year identifies it.
        String year = basis.act().substring(basis.act().length() - 4);
        if (seen.add(year + basis.section() + basis.purpose())) {
          bases.add(basis);
        }
      }
    }
    return Reading.of(bases);
  }

  private static List<MatchResult> laws(String text) {
    List<MatchResult> laws = new ArrayList<>();
    Matcher law = LAW.matcher(text).useTransparentBounds(true);
    for (Span span : searchSpans(text)) {
      law.region(span.start(), span.end());
      while (law.find()) {
        laws.add(law.toMatchResult());
      }
    }
    return laws;
  }

  /** Returns the spans around the keywords of laws' names; no law is named outside them. */
  private static List<Span> searchSpans(String text) {
    List<Span> spans = new ArrayList<>();
    for (int at = nextKeyword(text, 0); at < text.length(); at = nextKeyword(text, at + 1)) {
      Span span =
          new Span(
              Math.max(0, at - MAX_NAME_LENGTH), Math.min(text.length(), at + MAX_NAME_LENGTH));
      boolean joined = !spans.isEmpty() && span.start() < spans.getLast().end();
      spans.add(joined ? spans.removeLast().to(span) : span);
    }
    return spans;
  }

  private static int nextKeyword(String text, int from) {
    int section = text.indexOf("ection", from);
    int regulations = text.indexOf("Regulations", from);
    return Math.min(
        section < 0 ? text.length() : section, regulations < 0 ? text.length() : regulations);
  }

  private static Optional<Purpose> purpose(StructuredDocument structured, MatchResult law) {
    String text = structured.document().text().characters();
    boolean isBoardReview = structured.kind() == Kind.LSCB_REVIEW;
    if (law.group("regulations") != null) {
      boolean namesBoard = law.group("regulations").contains("Board");
      return Optional.of(namesBoard ? Purpose.BOARD_REVIEW : Purpose.INSPECTION);
    }
    String before = sentenceBefore(text, law.start());
    if (COMBINED_REPORTS.matcher(before).find()) {
      return Optional.of(Purpose.COMBINED_REPORT);
    }
    Optional<Purpose> purpose = Optional.empty();
    Matcher activity = ACTIVITY.matcher(before);
    while (activity.find()) {
      if (activity.group("own") != null && !isBoardReview) {
        continue;
      }
      boolean isUnderLaw = CARRIED_OUT_UNDER.matcher(before.substring(activity.end())).matches();
      Purpose activityPurpose =
          activity.group("review") == null && !isBoardReview
              ? Purpose.INSPECTION
              : Purpose.BOARD_REVIEW;
      purpose = isUnderLaw ? Optional.of(activityPurpose) : Optional.empty();
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
