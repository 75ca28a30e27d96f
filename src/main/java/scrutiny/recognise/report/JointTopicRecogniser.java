package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;
import scrutiny.fact.TopicStated;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads the theme of a joint targeted area inspection: the response of an area’s agencies that its
 * title or its first sentence names, without the area; and the subject of its deep dive.
 */
final class JointTopicRecogniser implements Recogniser {
  private static final Pattern RESPONSE =
      Pattern.compile(
          "(?is)\\bmulti-?\\s*agency\\s+(?:responses?\\s+to|arrangements\\s+for)\\s+[^.]+?(?=\\s*(?:\\.|$))");

  private static final Pattern DEEP_DIVE =
      Pattern.compile(
          "(?is)\\bdeep[\\s-]+dive\\W*\\s*(?:focus\\s+|inspection\\s+|theme\\s+)?(?:on|of|into|was)\\s+"
              + "(?:the\\s+)?(?:response\\s+to\\s+)?(?<topic>[^.]+)");

  /** Words that only refer back to the theme. */
  private static final Pattern BACK_REFERENCE = Pattern.compile("(?i)\\b(?:this|these)\\b");

  private static final Pattern BEFORE_PLACE =
      Pattern.compile("\\s+(?:in|across)\\s+(?=\\p{Lu}|the\\s+\\p{Lu})");

  private final AuthorityFinder finder;

  JointTopicRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument structured) {
    if (structured.kind() != Kind.JTAI) {
      return Reading.empty();
    }
    Document document = structured.document();
    List<Block> introduction = Cover.of(structured).introduction();
    List<TopicStated> topics = new ArrayList<>();
    Stream.concat(
            structured.sections(SectionKind.TITLE).stream().flatMap(s -> s.blocks().stream()),
            introduction.stream())
        .flatMap(block -> find(document, block, RESPONSE, 0).stream())
        .findFirst()
        .ifPresent(span -> topics.add(topic(document, withoutPlace(document, span), false)));
    introduction.stream()
        .flatMap(block -> find(document, block, DEEP_DIVE, 1).stream())
        .filter(span -> !BACK_REFERENCE.matcher(document.text().substring(span)).find())
        .findFirst()
        .ifPresent(span -> topics.add(topic(document, withoutPlace(document, span), true)));
    return Reading.of(topics);
  }

  private static Optional<Span> find(Document document, Block block, Pattern pattern, int group) {
    Matcher match = pattern.matcher(document.text().characters());
    return match.region(block.span().start(), block.span().end()).find()
        ? Optional.of(new Span(match.start(group), match.end(group)))
        : Optional.empty();
  }

  private static TopicStated topic(Document document, Span span, boolean focus) {
    String normalised = Phrases.normalise(document.text().substring(span));
    return new TopicStated(
        document.text().quote(span),
        THIS,
        focus,
        Themes.ofTopic(normalised),
        Themes.ofJointInspection(normalised));
  }

  /** Returns a topic without the area’s name at its end. */
  private Span withoutPlace(Document document, Span topic) {
    Matcher place =
        BEFORE_PLACE.matcher(document.text().characters()).region(topic.start(), topic.end());
    while (place.find()) {
      String rest =
          document.text().substring(new Span(place.end(), topic.end())).replaceAll("\\s+", " ");
      if (finder.findInTitle(rest.strip()).isPresent()) {
        return new Span(topic.start(), place.start());
      }
    }
    return topic;
  }
}
