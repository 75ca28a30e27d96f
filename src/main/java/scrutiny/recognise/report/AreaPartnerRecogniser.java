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
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.PartnerNamed;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads the bodies that are together responsible for an area's arrangements for special needs: the
 * subjects of the sentence that says so. Where no sentence does, they are the council of the table
 * of details and the board that is said to commission health services.
 */
final class AreaPartnerRecogniser implements Recogniser {
  private static final Pattern RESPONSIBLE =
      Pattern.compile(
          "\\b(?:are|share|have|hold)\\s+(?:both\\s+|all\\s+|a\\s+|the\\s+)*"
              + "(?:joint(?:ly)?\\s+|shared\\s+|collectively\\s+)?responsib(?:le|ility|ilities)\\b"
              + "(?=[^.]{0,90}\\b(?:plan|commission|submit))");

  private static final String BOARD =
      "(?:NHS\\s+)?\\p{Lu}[^.\\d]{2,120}?(?:Integrated\\s+Care\\s+Board|\\bICB\\b)(?:\\s*\\([^)]*\\))?";

  /** Boards commission health services since July 2022; reports tell who took over. */
  private static final Pattern COMMISSIONER =
      Pattern.compile(
          "\\bpassed\\b[^.]*?\\bto\\s+(?:the\\s+)?(?<heir>"
              + BOARD
              + ")|(?<=[.,]\\s|\\bthe\\s)(?<board>"
              + BOARD
              + ")\\s+(?:became|took|is|was)\\b[^.]*?\\bcommissioning\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  /** What may part two bodies; a name may hold it too. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:,|;|&|\\band\\b|\\btogether\\s+with\\b|\\balong(?:side|\\s+with)\\b"
              + "|\\bas\\s+well\\s+as\\b)\\s*");

  private static final Pattern LEADING_ARTICLE = Pattern.compile("\\s*(?:(?i:the|both|and)\\s+)*");

  private static final Pattern COUNCIL_NAME =
      Pattern.compile(
          "(?s).*\\b(?:Council|Corporation)$|.*\\b(?:Borough|City|Council|Corporation)\\s+of\\s.*");

  private static final Pattern UP_TO_COUNCIL =
      Pattern.compile("[^,]*?\\b(?:Council|Corporation)\\b");

  private static final Pattern UNNAMED_COUNCIL =
      Pattern.compile("(?i)(?:local\\s+authority|council)");

  /** The name of a body that is no council ends with what it is. */
  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "(?s)\\p{Lu}.*\\b(?:Board|ICB|CCG|Group|Trust|Partnership|Company|Limited|Ltd|Service)s?"
              + "(?:\\s*\\([^)]*\\))?");

  /** A kind of body, without a name of its own. */
  private static final Pattern UNNAMED_BODY =
      Pattern.compile(
          "(?i)(?:NHS\\s+)?(?:integrated\\s+care\\s+board|ICB|clinical\\s+commissioning\\s+group|CCG"
              + "|(?:local\\s+)?(?:area\\s+)?partnership)s?(?:\\s*\\([^)]*\\))?");

  private final InspectedAuthority inspected;
  private final AuthorityFinder finder;

  AreaPartnerRecogniser(InspectedAuthority inspected, AuthorityFinder finder) {
    this.inspected = inspected;
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    Optional<Authority> authority =
        laidOut.kind() == Kind.AREA_SEND ? inspected.of(laidOut) : Optional.empty();
    if (authority.isEmpty()) {
      return Reading.empty();
    }
    List<PartnerNamed> stated = responsiblePartners(laidOut.document(), authority.get());
    return Reading.of(
        stated.isEmpty() ? inferredPartners(laidOut.document(), authority.get()) : stated);
  }

  private List<PartnerNamed> responsiblePartners(Document document, Authority authority) {
    String text = document.text().characters();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph) {
        Matcher said = RESPONSIBLE.matcher(text).region(block.span().start(), block.span().end());
        if (said.find()) {
          int start = sentenceStart(text, block.span().start(), said.start());
          List<PartnerNamed> partners =
              partners(document, new Span(start, said.start()), authority);
          if (partners.size() > 1) {
            return partners;
          }
        }
      }
    }
    return List.of();
  }

  private static int sentenceStart(String text, int from, int at) {
    Matcher stop = SENTENCE_END.matcher(text).region(from, at);
    int start = from;
    while (stop.find()) {
      start = stop.end();
    }
    return start;
  }

  /** The bodies of a list; a piece that is no whole name goes on behind the next join. */
  private List<PartnerNamed> partners(Document document, Span list, Authority authority) {
    String text = document.text().characters();
    List<Span> pieces = new ArrayList<>();
    Matcher join = SEPARATOR.matcher(text).region(list.start(), list.end());
    int start = list.start();
    while (join.find()) {
      pieces.add(new Span(start, join.start()));
      start = join.end();
    }
    pieces.add(new Span(start, list.end()));
    List<PartnerNamed> partners = new ArrayList<>();
    Optional<Span> begun = Optional.empty();
    for (Span piece : pieces) {
      Span whole = begun.map(b -> b.to(piece)).orElse(piece);
      Span bare = withoutArticle(text, whole);
      String words = text.substring(bare.start(), bare.end());
      Optional<Body> body = body(words, authority);
      body.ifPresent(b -> partners.add(new PartnerNamed(document.text().quote(bare), THIS, b)));
      boolean ended = body.isPresent() || words.isBlank() || UNNAMED_BODY.matcher(words).matches();
      begun = ended ? Optional.empty() : Optional.of(whole);
    }
    return partners;
  }

  private static Span withoutArticle(String text, Span span) {
    Matcher article = LEADING_ARTICLE.matcher(text).region(span.start(), span.end());
    int start = article.lookingAt() ? article.end() : span.start();
    int end = span.end();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private Optional<Body> body(String words, Authority authority) {
    if (UNNAMED_COUNCIL.matcher(words).matches()) {
      return Optional.of(council(authority));
    }
    if (COUNCIL_NAME.matcher(words).matches()) {
      return finder.findInTitle(words.replaceAll("\\s+", " ")).map(AreaPartnerRecogniser::council);
    }
    return OTHER_BODY.matcher(words).matches() && !UNNAMED_BODY.matcher(words).matches()
        ? Optional.of(new Body.Other(HealthBodies.fullName(words)))
        : Optional.empty();
  }

  private static Body council(Authority authority) {
    return new Body.Council(new Gss(authority.gss()));
  }

  private List<PartnerNamed> inferredPartners(Document document, Authority authority) {
    return Stream.concat(
            councilInTables(document, authority).stream(),
            healthCommissioner(document, authority).stream())
        .toList();
  }

  /** The inspected council where a table names it. */
  private Optional<PartnerNamed> councilInTables(Document document, Authority authority) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> Lines.of(document, table).stream())
        .flatMap(cell -> councilInCell(document, cell, authority).stream())
        .findFirst();
  }

  /** A cell goes on from the council to its director and its address. */
  private Optional<PartnerNamed> councilInCell(Document document, Span cell, Authority authority) {
    Matcher full = UP_TO_COUNCIL.matcher(document.text().substring(cell));
    int end = full.lookingAt() ? full.end() : cell.length();
    String words = document.text().substring(cell).substring(0, end);
    return finder
        .findInTitle(words.replaceAll("\\s+", " ").strip())
        .filter(authority::equals)
        .map(council -> new Span(cell.start(), cell.start() + end))
        .map(span -> new PartnerNamed(document.text().quote(span), THIS, council(authority)));
  }

  private Optional<PartnerNamed> healthCommissioner(Document document, Authority authority) {
    String text = document.text().characters();
    for (Block block : document.blocks()) {
      Matcher said = COMMISSIONER.matcher(text).region(block.span().start(), block.span().end());
      if (block instanceof Block.Paragraph && said.find()) {
        String group = said.group("heir") == null ? "board" : "heir";
        Span span = new Span(said.start(group), said.end(group));
        return body(document.text().substring(span), authority)
            .map(b -> new PartnerNamed(document.text().quote(span), THIS, b));
      }
    }
    return Optional.empty();
  }
}
