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
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.recognise.Phrases;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads the theme of a joint targeted area inspection: the response of an area’s agencies that its
 * title or its first sentence names, without the area; and what it looked into more deeply.
 */
final class JointTopicRecogniser implements Recogniser {
  private static final Pattern RESPONSE =
      Pattern.compile(
          "(?is)\\bmulti-?\\s*agency\\s+(?:responses?\\s+to|arrangements\\s+for)\\s+[^.]+?(?=\\s*(?:\\.|$))");

  private static final Pattern DEEP_DIVE =
      Pattern.compile(
          "(?is)\\bdeep[\\s-]+dive\\W*\\s*(?:focus\\s+|inspection\\s+|theme\\s+)?(?:on|of|into|was)\\s+"
              + "(?:the\\s+)?(?:response\\s+to\\s+)?(?<topic>[^.]+)");

  /** Words that only point back to the theme. */
  private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:this|these)\\b");

  private static final Pattern IN =
      Pattern.compile("\\s+(?:in|across)\\s+(?=\\p{Lu}|the\\s+\\p{Lu})");

  private final AuthorityFinder finder;

  JointTopicRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut laidOut) {
    if (laidOut.kind() != Kind.JTAI) {
      return Reading.nothing();
    }
    Document document = laidOut.document();
    List<Block> introduction = Cover.of(laidOut).introduction();
    List<TopicStated> topics = new ArrayList<>();
    Stream.concat(
            laidOut.sections(Part.TITLE).stream().flatMap(s -> s.blocks().stream()),
            introduction.stream())
        .flatMap(block -> found(document, block, RESPONSE, 0).stream())
        .findFirst()
        .ifPresent(span -> topics.add(topic(document, withoutPlace(document, span), false)));
    introduction.stream()
        .flatMap(block -> found(document, block, DEEP_DIVE, 1).stream())
        .filter(span -> !POINTING.matcher(document.text().words(span)).find())
        .findFirst()
        .ifPresent(span -> topics.add(topic(document, withoutPlace(document, span), true)));
    return Reading.of(topics);
  }

  private static Optional<Span> found(Document document, Block block, Pattern pattern, int group) {
    Matcher found = pattern.matcher(document.text().characters());
    return found.region(block.span().start(), block.span().end()).find()
        ? Optional.of(new Span(found.start(group), found.end(group)))
        : Optional.empty();
  }

  private static TopicStated topic(Document document, Span span, boolean focus) {
    return new TopicStated(
        document.text().quote(span),
        THIS,
        focus,
        Themes.ofTopic(Phrases.plain(document.text().words(span))));
  }

  /** Where a topic ends with the area’s name, what stands before it. */
  private Span withoutPlace(Document document, Span topic) {
    Matcher in = IN.matcher(document.text().characters()).region(topic.start(), topic.end());
    while (in.find()) {
      String rest = document.text().words(new Span(in.end(), topic.end())).replaceAll("\\s+", " ");
      if (finder.titled(rest.strip()).isPresent()) {
        return new Span(topic.start(), in.start());
      }
    }
    return topic;
  }
}
