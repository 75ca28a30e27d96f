package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Reads the topic of a visit: from the sentence of the introduction that states it, the sentences
 * that continue with parts of it, and the list below them. A visit to a whole service has no topic.
 */
final class TopicRecogniser implements Recogniser {
  private static final String LOOKED_AT =
      "(?:have\\s+|also\\s+|both\\s+)*(?:looked\\s+(?:closely\\s+)?at|considered|evaluated|reviewed"
          + "|examined|explored|assessed|scrutinised"
          + "|(?:focus+ed|concentrated)(?:\\s+\\w+ly)?\\s+on)(?=\\s|:)";

  /** The beginning of a sentence that states the topic. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\s*(?:(?:During|In|On|At|For|As\\s+part\\s+of)\\s+[^.,]{0,60}\\b(?:visit|inspection),?\\s+)?"
              + "(?:(?i:the\\s+|this\\s+)?(?i:(?:inspection\\s+team|inspectors|we)"
              + "|(?:\\w+\\s+){0,2}visit(?:\\s+has)?)\\s+)"
              + LOOKED_AT);

  /** The beginning of a sentence that continues with a part of the topic. */
  private static final Pattern FOCUS =
      Pattern.compile(
          "(?i)\\s*(?:(?:specifically|in\\s+particular|within\\s+this|in\\s+addition),?\\s+)?"
              + "(?:(?:they|inspectors|we|(?:this|the)\\s+(?:\\w+\\s+)?visit|the\\s+focus)\\s+(?:"
              + LOOKED_AT
              + "|(?:(?<=focus\\s)was|was(?=\\s+on\\s)|included)\\s+(?:on\\s+)?)|this\\s+(?:also\\s+)?included\\s)");

  /** Words about what inspectors read and whom they met, which are not a topic. */
  private static final Pattern EVIDENCE_SOURCE =
      Pattern.compile(
          "(?is).*\\b(?:evidence|documents|case\\s+(?:records?|files?|discussions?)"
              + "|children['’]s\\s+(?:\\w+\\s+)?(?:records?|files?)|information\\s+provided"
              + "|performance\\s+(?:management|information|data)"
              + "|quality\\s+assurance\\s+(?:information|documents?)"
              + "|in\\s+line\\s+with|carried\\s+out)\\b.*");

  /** Words that refer to the list below instead of naming the topic. */
  private static final Pattern REFERS_TO_LIST =
      Pattern.compile("(?is)(?:[^,:]*\\s)?following\\b.*|(?:an?\\s+)?(?:number|range)\\s+of\\b.*");

  /** Words after a topic that introduce the list of its parts. */
  private static final Pattern LIST_INTRODUCTION =
      Pattern.compile(
          "(?is)(?:,?\\s+(?:with|which\\s+(?:included|had)|including)\\s+an?\\s+(?:\\w+\\s+)?focus\\s+on"
              + "|,?\\s+(?:including|in\\s+particular|specifically|namely|particularly))?"
              + "(?:\\s+the)?(?:\\s+following(?:\\s+areas)?)?\\s*:\\s*$");

  /** A reference to the framework, which is not part of the topic. */
  private static final Pattern FRAMEWORK =
      Pattern.compile(
          "(?is),?\\s+(?:in\\s+(?:accordance|line)\\s+with|under)\\s+the\\s+inspections?\\s+of\\s+"
              + "local\\s+authority\\b.*");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=[\\p{Pf}'”\"]?(?:\\s|$))");

  private static final Pattern TRAILING_SEPARATORS =
      Pattern.compile("(?:[\\s.;:,]+(?:and[\\s.;:,]*)?)?$");

  /** Headings below which a letter states the topic; any other ends the introduction. */
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
    TopicCollector collector = new TopicCollector(laidOut.document());
    boolean afterTitle = false;
    boolean inIntroduction = true;
    for (Section section : laidOut.sections()) {
      if (section.kind() == SectionKind.TITLE) {
        afterTitle = true;
        continue;
      }
      for (Block block : section.blocks()) {
        inIntroduction =
            block instanceof Block.Heading
                ? SCOPE_HEADING.matcher(laidOut.document().textOf(block)).matches()
                : inIntroduction && section.kind() != SectionKind.SIGNATURE;
        if (afterTitle && inIntroduction) {
          collector.read(block);
        }
      }
    }
    return Reading.of(collector.topics);
  }

  /** Collects the topics that an introduction states. */
  private static final class TopicCollector {
    private final Document document;
    private final String text;
    private final List<TopicStated> topics = new ArrayList<>();

    /** Whether a sentence has stated the topic or referred to a list for it. */
    private boolean topicFound;

    /** Whether the sentence itself stated the topic. */
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
      Matcher sentenceEnd = SENTENCE_END.matcher(text).region(paragraph.start(), paragraph.end());
      int start = paragraph.start();
      while (sentenceEnd.find()) {
        sentences.add(new Span(start, sentenceEnd.start()));
        start = sentenceEnd.end();
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
      String restText = document.text().substring(rest).strip();
      if (EVIDENCE_SOURCE.matcher(FRAMEWORK.matcher(restText).replaceFirst("")).matches()) {
        return;
      }
      inList = restText.endsWith(":");
      if (!REFERS_TO_LIST.matcher(restText).matches()) {
        addTopic(rest, topicFound);
        statedInSentence = true;
      }
      topicFound = true;
    }

    private void addTopic(Span rest, boolean focus) {
      String topic = document.text().substring(rest);
      for (Pattern ending : List.of(LIST_INTRODUCTION, FRAMEWORK, TRAILING_SEPARATORS)) {
        topic = ending.matcher(topic).replaceFirst("");
      }
      if (!topic.isBlank()) {
        String normalised = Phrases.normalise(topic);
        topics.add(
            new TopicStated(
                document.text().quote(rest.start(), rest.start() + topic.length()),
                THIS,
                focus,
                Themes.ofTopic(normalised),
                Optional.empty()));
      }
    }
  }
}
