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
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.Phrases;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.text.Span;

/**
 * Reads what a visit looked at: the sentence of the introduction that says so, those that go on to
 * parts of it, and the list below them. A visit to a whole service names no topic.
 */
final class TopicRecogniser implements Recogniser {
  private static final String LOOKED =
      "(?:have\\s+|also\\s+|both\\s+)*(?:looked\\s+(?:closely\\s+)?at|considered|evaluated|reviewed"
          + "|examined|explored|assessed|scrutinised"
          + "|(?:focus+ed|concentrated)(?:\\s+\\w+ly)?\\s+on)(?=\\s|:)";

  /** How a sentence begins that tells the topic. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "\\s*(?:(?:During|In|On|At|For|As\\s+part\\s+of)\\s+[^.,]{0,60}\\b(?:visit|inspection),?\\s+)?"
              + "(?:(?i:the\\s+|this\\s+)?(?i:(?:inspection\\s+team|inspectors|we)"
              + "|(?:\\w+\\s+){0,2}visit(?:\\s+has)?)\\s+)"
              + LOOKED);

  /** How one begins that goes on to a part of it. */
  private static final Pattern FOCUS =
      Pattern.compile(
          "(?i)\\s*(?:(?:specifically|in\\s+particular|within\\s+this|in\\s+addition),?\\s+)?"
              + "(?:(?:they|inspectors|we|(?:this|the)\\s+(?:\\w+\\s+)?visit|the\\s+focus)\\s+(?:"
              + LOOKED
              + "|(?:was|included)\\s+(?:on\\s+)?)|this\\s+(?:also\\s+)?included\\s)");

  /** What inspectors read, and whom they met, is no topic. */
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "(?is).*\\b(?:evidence|documents|case\\s+(?:records?|files?|discussions?)"
              + "|children['’]s\\s+(?:\\w+\\s+)?(?:records?|files?)|information\\s+provided"
              + "|performance\\s+(?:management|information|data)"
              + "|quality\\s+assurance\\s+(?:information|documents?)"
              + "|in\\s+line\\s+with|carried\\s+out)\\b.*");

  /** Words that leave the topic to the list below them. */
  private static final Pattern GENERIC =
      Pattern.compile("(?is)(?:[^,:]*\\s)?following\\b.*|(?:an?\\s+)?(?:number|range)\\s+of\\b.*");

  /** What leads from a topic to the list of its parts. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?is)(?:,?\\s+(?:with|which\\s+(?:included|had)|including)\\s+an?\\s+(?:\\w+\\s+)?focus\\s+on"
              + "|,?\\s+(?:including|in\\s+particular|specifically|namely|particularly))?"
              + "(?:\\s+the)?(?:\\s+following(?:\\s+areas)?)?\\s*:\\s*$");

  /** Under which framework it was is no part of the topic. */
  private static final Pattern FRAMEWORK =
      Pattern.compile(
          "(?is),?\\s+(?:in\\s+(?:accordance|line)\\s+with|under)\\s+the\\s+inspections?\\s+of\\s+"
              + "local\\s+authority\\b.*");

  private static final Pattern SENTENCE = Pattern.compile("[.!?](?=[\\p{Pf}'”\"]?(?:\\s|$))");

  private static final Pattern END = Pattern.compile("(?:[\\s.;:,]+(?:and[\\s.;:,]*)?)?$");

  /** Headings below which a letter tells it; any other ends the introduction. */
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?i)\\W*(?:areas?\\s+(?:covered|looked)|scope|(?:the\\s+)?focus\\s+of"
              + "|what\\s+(?:we|inspectors)\\s+looked|about\\s+(?:the|this)\\s+visit).*");

  @Override
  public Reading recognise(LaidOut laidOut) {
    if (laidOut.kind() != Kind.FOCUSED_VISIT
        && laidOut.kind() != Kind.MONITORING_VISIT
        && laidOut.kind() != Kind.ASSURANCE_VISIT) {
      return Reading.nothing();
    }
    Telling telling = new Telling(laidOut.document());
    boolean titled = false;
    boolean open = true;
    for (Section section : laidOut.sections()) {
      if (section.part() == Part.TITLE) {
        titled = true;
        continue;
      }
      for (Block block : section.blocks()) {
        open =
            block instanceof Block.Heading
                ? SCOPE.matcher(laidOut.document().words(block)).matches()
                : open && section.part() != Part.SIGNATURE;
        if (titled && open) {
          telling.read(block);
        }
      }
    }
    return Reading.of(telling.topics);
  }

  /** What an introduction has told so far. */
  private static final class Telling {
    private final Document document;
    private final String text;
    private final List<TopicStated> topics = new ArrayList<>();

    /** Whether a sentence has told the topic, be it that it left it to a list. */
    private boolean begun;

    /** Whether the topic was told in the sentence's own words. */
    private boolean told;

    private boolean list;

    Telling(Document document) {
      this.document = document;
      this.text = document.text().characters();
    }

    void read(Block block) {
      switch (block) {
        case Block.Paragraph paragraph -> {
          list = false;
          sentences(paragraph.span()).forEach(this::sentence);
        }
        case Block.Item item -> {
          if (list) {
            add(item.span(), told);
          }
        }
        default -> list = false;
      }
    }

    private List<Span> sentences(Span paragraph) {
      List<Span> sentences = new ArrayList<>();
      Matcher stop = SENTENCE.matcher(text).region(paragraph.start(), paragraph.end());
      int start = paragraph.start();
      while (stop.find()) {
        sentences.add(new Span(start, stop.start()));
        start = stop.end();
      }
      sentences.add(new Span(start, paragraph.end()));
      return sentences;
    }

    private void sentence(Span sentence) {
      Matcher opening = (begun ? FOCUS : TOPIC).matcher(text);
      if (!opening.region(sentence.start(), sentence.end()).lookingAt()) {
        return;
      }
      Span rest = new Span(opening.end(), sentence.end());
      String words = document.text().words(rest).strip();
      if (EVIDENCE.matcher(FRAMEWORK.matcher(words).replaceFirst("")).matches()) {
        return;
      }
      list = words.endsWith(":");
      if (!GENERIC.matcher(words).matches()) {
        add(rest, begun);
        told = true;
      }
      begun = true;
    }

    private void add(Span rest, boolean focus) {
      String words = document.text().words(rest);
      for (Pattern cut : List.of(LEAD, FRAMEWORK, END)) {
        words = cut.matcher(words).replaceFirst("");
      }
      if (!words.isBlank()) {
        String plain = Phrases.plain(words);
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
