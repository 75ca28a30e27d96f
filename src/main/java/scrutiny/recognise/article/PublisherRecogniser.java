package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.fact.PublishedBy;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;

/** Reads the publisher of an article from the boilerplate of its page. */
public final class PublisherRecogniser implements Recogniser {
  private static final String NAME = "(?<name>\\p{Lu}[\\p{L}&]*(?: \\p{Lu}[\\p{L}&]*){0,4})";

  /** Lines that link to more by the same publisher, offer a subscription or claim copyright. */
  private static final List<Pattern> PUBLISHER_LINES =
      Stream.of(
              "More from (?:the )?%s",
              "%s (?:Digital (?:membership|subscription)|membership options)",
              "(?:©|Copyright) (?:(?:19|20)\\d\\d )?%s")
          .map(line -> Pattern.compile("\\s*" + line.formatted(NAME) + "\\s*\\.?\\s*"))
          .toList();

  /** Matches what such a line may name instead of a publisher. */
  private static final Pattern NOT_A_PUBLISHER =
      Pattern.compile(
          "(?i)(?:this|the|our|news|politics|education|society|local|uk|england|topics?|stories|"
              + "authors?|in|all|us|home|opinion|category|section|related|more|"
              + "latest|today|your|my|council|children.*)(?: .*)?");

  @Override
  public Reading recognise(StructuredDocument document) {
    for (Section section : document.sections(SectionKind.BOILERPLATE)) {
      for (Block block : section.blocks()) {
        Optional<PublishedBy> published = published(document, block);
        if (published.isPresent()) {
          return Reading.of(published.stream().toList());
        }
      }
    }
    return Reading.empty();
  }

  private static Optional<PublishedBy> published(StructuredDocument document, Block block) {
    String line = document.document().textOf(block);
    return PUBLISHER_LINES.stream()
        .map(pattern -> pattern.matcher(line))
        .filter(Matcher::matches)
        .map(match -> match.group("name"))
        .findFirst()
        .filter(name -> !NOT_A_PUBLISHER.matcher(name).matches())
        .map(name -> new PublishedBy(document.document().text().quote(block.span()), name));
  }
}
