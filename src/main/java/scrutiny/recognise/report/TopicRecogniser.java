package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;
import scrutiny.fact.TopicStated;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads what a visit looked at: the sentence of the introduction that says so, those that go on to
 * parts of it, and the list below them. A visit to a whole service names no topic.
 */
final class TopicRecogniser implements Recogniser {
  private static final String LOOKED_AT =
      "(?:have\\s+|also\\s+|both\\s+)*(?:looked\\s+(?:closely\\s+)?at|considered|evaluated|reviewed"
          + "|examined|explored|assessed|scrutinised"
          + "|(?:focus+ed|concentrated)(?:\\s+\\w+ly)?\\s+on)(?=\\s|:)";

  /** How a sentence begins that tells the topic. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\s*(?:(?:During|In|On|At|For|As\\s+part\\s+of)\\s+[^.,]{0,60}\\b(?:visit|inspection),?\\s+)?"
              + "(?:(?i:the\\s+|this\\s+)?(?i:(?:inspection\\s+team|inspectors|we)"
              + "|(?:\\w+\\s+){0,2}visit(?:\\s+has)?)\\s+)"
              + LOOKED_AT);

  /** How one begins that goes on to a part of it. */
  private static final Pattern FOCUS =
      Pattern.compile(
          "(?i)\\s*(?:(?:specifically|in\\s+particular|within\\s+this|in\\s+addition),?\\s+)?"
              + "(?:(?:they|inspectors|we|(?:this|the)\\s+(?:\\w+\\s+)?visit|the\\s+focus)\\s+(?:"
              + LOOKED_AT
              + "|(?:was|included)\\s+(?:on\\s+)?)|this\\s+(?:also\\s+)?included\\s)");

  /** What inspectors read, and whom they met, is no topic. */
  private static final Pattern EVIDENCE_SOURCE =
      Pattern.compile(
          "(?is).*\\b(?:evidence|documents|case\\s+(?:records?|files?|discussions?)"
              + "|children['’]s\\s+(?:\\w+\\s+)?(?:records?|files?)|information\\s+provided"
              + "|performance\\s+(?:management|information|data)"
              + "|quality\\s+assurance\\s+(?:information|documents?)"
              + "|in\\s+line\\s+with|carried\\s+out)\\b.*");

  /** Words that leave the topic to the list below them. */
  private static final Pattern REFERS_TO_LIST =
      Pattern.compile("(?is)(?:[^,:]*\\s)?following\\b.*|(?:an?\\s+)?(?:number|range)\\s+of\\b.*");

  /** What leads from a topic to the list of its parts. */
  private static final Pattern LIST_INTRODUCTION =
      Pattern.compile(
          "(?is)(?:,?\\s+(?:with|which\\s+(?:included|had)|including)\\s+an?\\s+(?:\\w+\\s+)?focus\\s+on"
              + "|,?\\s+(?:including|in\\s+particular|specifically|namely|particularly))?"
              + "(?:\\s+the)?(?:\\s+following(?:\\s+areas)?)?\\s*:\\s*$");

  /** Under which framework it was is no part of the topic. */
  private static final Pattern FRAMEWORK =
      Pattern.compile(
          "(?is),?\\s+(?:in\\s+(?:accordance|line)\\s+with|under)\\s+the\\s+inspections?\\s+of\\s+"
              + "local\\s+authority\\b.*");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=[\\p{Pf}'”\"]?(?:\\s|$))");

  private static final Pattern TRAILING_SEPARATORS =
      Pattern.compile("(?:[\\s.;:,]+(?:and[\\s.;:,]*)?)?$");

  /** Headings below which a letter tells it; any other ends the introduction. */
  private static final Pattern SCOPE_HEADING =
      Pattern.compile(
          "(?i)\\W*(?:areas?\\s+(?:covered|looked)|scope|(?:the\\s+)?focus\\s+of"
              + "|what\\s+(?:we|inspectors)\\s+looked|about\\s+(?:the|this)\\s+visit).*");

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    if (laidOut.kind() != Kind.FOCUSED_VISIT
        && laidOut.kind() != Kind.MONITORING_VISIT
        && laidOut.kind() != Kind.ASSURANCE_VISIT) {
      return Reading.empty();
    }
    TopicCollector telling = new TopicCollector(laidOut.document());
    boolean titled = false;
    boolean open = true;
    for (Section section : laidOut.sections()) {
      if (section.kind() == SectionKind.TITLE) {
        titled = true;
        continue;
      }
      for (Block block : section.blocks()) {
        open =
            block instanceof Block.Heading
                ? SCOPE_HEADING.matcher(laidOut.document().textOf(block)).matches()
                : open && section.kind() != SectionKind.SIGNATURE;
        if (titled && open) {
          telling.read(block);
        }
      }
    }
    return Reading.of(telling.topics);
  }

  /** What an introduction has told so far. */
  private static final class TopicCollector {
    private final Document document;
    private final String text;
    private final List<TopicStated> topics = new ArrayList<>();

    /** Whether a sentence has told the topic, be it that it left it to a list. */
    private boolean topicFound;

    /** Whether the topic was told in the sentence's own words. */
    private boolean statedInSentence;

    private boolean inList;

    TopicCollector(Document document) {
      this.document = document;
      this.text = document.text().characters();
    }

    void read(Block block) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          inList = false;
          sentences(paragraph.span()).forEach(this::readSentence);
        }
        case Block.Item item -> {
          if (inList) {
            addTopic(item.span(), statedInSentence);
          }
        }
        default -> inList = false;
      }
    }

    private List<Span> sentences(Span paragraph) {
      List<Span> sentences = new ArrayList<>();
      Matcher stop = SENTENCE_END.matcher(text).region(paragraph.start(), paragraph.end());
      int start = paragraph.start();
      while (stop.find()) {
        sentences.add(new Span(start, stop.start()));
        start = stop.end();
      }
      sentences.add(new Span(start, paragraph.end()));
      return sentences;
    }

    private void readSentence(Span sentence) {
      Matcher opening = (topicFound ? FOCUS : TOPIC).matcher(text);
      if (!opening.region(sentence.start(), sentence.end()).lookingAt()) {
        return;
      }
      Span rest = new Span(opening.end(), sentence.end());
      String words = document.text().substring(rest).strip();
      if (EVIDENCE_SOURCE.matcher(FRAMEWORK.matcher(words).replaceFirst("")).matches()) {
        return;
      }
      inList = words.endsWith(":");
      if (!REFERS_TO_LIST.matcher(words).matches()) {
        addTopic(rest, topicFound);
        statedInSentence = true;
      }
      topicFound = true;
    }

    private void addTopic(Span rest, boolean focus) {
      String words = document.text().substring(rest);
      for (Pattern cut : List.of(LIST_INTRODUCTION, FRAMEWORK, TRAILING_SEPARATORS)) {
        words = cut.matcher(words).replaceFirst("");
      }
      if (!words.isBlank()) {
        String plain = Phrases.normalise(words);
        topics.add(
            new TopicStated(
                document.text().quote(rest.start(), rest.start() + words.length()),
                THIS,
                focus,
                Themes.ofTopic(plain)));
      }
    }
  }
}
