package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Gss;
import scrutiny.fact.ServicesDelivered;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.DeliveryBody;
import scrutiny.text.Span;

/**
 * Reads which body of the register delivers services for the inspected council, from the first
 * sentence that names it and says so.
 */
final class DeliveryRecogniser implements Recogniser {
  private static final Pattern DELIVERS =
      Pattern.compile(
          "(?is).*\\b(?:deliver\\w*|delegated?|on behalf of|transferred|run by|owned|provid\\w+"
              + "|operational responsibility|responsible for|manages?|managed by)\\b.*");

  /** Planned delivery does not count. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(?is).*\\b(?:will (?:be|become|take|transfer|deliver)|plans? to|planned|proposals?"
              + "|intends? to|to be established)\\b.*");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][’”)\\d]*\\s+(?=[\\p{Lu}‘“])");

  private final InspectedAuthority inspected;
  private final Authorities authorities;

  DeliveryRecogniser(InspectedAuthority inspected, Authorities authorities) {
    this.inspected = inspected;
    this.authorities = authorities;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    return inspected
        .of(document)
        .map(council -> Reading.of(deliveries(document.document(), council)))
        .orElseGet(Reading::empty);
  }

  private List<ServicesDelivered> deliveries(Document document, Authority council) {
    List<ServicesDelivered> deliveries = new ArrayList<>();
    for (DeliveryBody body : authorities.bodies()) {
      if (body.councils().contains(council.gss())) {
        firstSentence(document, body)
            .map(sentence ->
                new ServicesDelivered(
                    document.text().quote(sentence), new Gss(council.gss()), body.slug()))
            .ifPresent(deliveries::add);
      }
    }
    return deliveries;
  }

  private static Optional<Span> firstSentence(Document document, DeliveryBody body) {
    Pattern name = namePattern(body);
    return document.blocks().stream()
        .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Item)
        .filter(block -> name.matcher(document.textOf(block)).find())
        .flatMap(block -> sentences(document.text().characters(), block.span()))
        .filter(sentence -> name.matcher(document.text().substring(sentence)).find())
        .filter(sentence -> DELIVERS.matcher(document.text().substring(sentence)).matches())
        .filter(sentence -> !PLANNED.matcher(document.text().substring(sentence)).matches())
        .findFirst();
  }

  /** Returns a pattern for a body's names on one line or two; the apostrophe differs by writer. */
  private static Pattern namePattern(DeliveryBody body) {
    return Pattern.compile(
        Stream.concat(Stream.of(body.name()), body.otherNames().stream())
            .map(name ->
                Stream.of(name.split("\\s+", -1))
                    .map(word -> Pattern.quote(word.replaceFirst("[’']s$", "")) + "(?:[’']s)?")
                    .collect(Collectors.joining("\\s+")))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  private static Stream<Span> sentences(String text, Span block) {
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    Matcher stop = SENTENCE_END.matcher(text).region(block.start(), block.end());
    while (stop.find()) {
      sentences.add(new Span(start, stop.end()));
      start = stop.end();
    }
    sentences.add(new Span(start, block.end()));
    return sentences.stream();
  }
}
