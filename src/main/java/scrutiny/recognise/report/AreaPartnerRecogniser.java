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
 * Reads the bodies that are jointly responsible for an area's arrangements for special needs: the
 * subjects of the sentence that says so. Without such a sentence, they are the council in the table
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

  /** Boards have commissioned health services since July 2022; reports state who took over. */
  private static final Pattern COMMISSIONER =
      Pattern.compile(
          "\\bpassed\\b[^.]*?\\bto\\s+(?:the\\s+)?(?<heir>"
              + BOARD
              + ")|(?<=[.,]\\s|\\bthe\\s)(?<board>"
              + BOARD
              + ")\\s+(?:became|took|is|was)\\b[^.]*?\\bcommissioning\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  /** A separator between two bodies; a name may contain it too. */
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

  /** A body other than a council, whose name ends with its type. */
  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "(?s)\\p{Lu}.*\\b(?:Board|ICB|CCG|Group|Trust|Partnership|Company|Limited|Ltd|Service)s?"
              + "(?:\\s*\\([^)]*\\))?");

  /** A type of body without a name. */
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
  public Reading recognise(StructuredDocument structured) {
    Optional<Authority> authority =
        structured.kind() == Kind.AREA_SEND ? inspected.of(structured) : Optional.empty();
    if (authority.isEmpty()) {
      return Reading.empty();
    }
    List<PartnerNamed> stated = responsiblePartners(structured.document(), authority.get());
    return Reading.of(
        stated.isEmpty() ? inferredPartners(structured.document(), authority.get()) : stated);
  }

  private List<PartnerNamed> responsiblePartners(Document document, Authority authority) {
    String text = document.text().characters();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph) {
        Matcher match = RESPONSIBLE.matcher(text).region(block.span().start(), block.span().end());
        if (match.find()) {
          int start = sentenceStart(text, block.span().start(), match.start());
          List<PartnerNamed> partners =
              partners(document, new Span(start, match.start()), authority);
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

  /** Returns the bodies of a list; an incomplete name continues after the next separator. */
  private List<PartnerNamed> partners(Document document, Span list, Authority authority) {
    String text = document.text().characters();
    List<Span> pieces = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(text).region(list.start(), list.end());
    int start = list.start();
    while (separator.find()) {
      pieces.add(new Span(start, separator.start()));
      start = separator.end();
    }
    pieces.add(new Span(start, list.end()));
    List<PartnerNamed> partners = new ArrayList<>();
    Optional<Span> incomplete = Optional.empty();
    for (Span piece : pieces) {
      Span candidate = incomplete.map(first -> first.to(piece)).orElse(piece);
      Span bare = withoutArticle(text, candidate);
      String name = text.substring(bare.start(), bare.end());
      Optional<Body> body = body(name, authority);
      body.ifPresent(b -> partners.add(new PartnerNamed(document.text().quote(bare), THIS, b)));
      boolean complete = body.isPresent() || name.isBlank() || UNNAMED_BODY.matcher(name).matches();
      incomplete = complete ? Optional.empty() : Optional.of(candidate);
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

  private Optional<Body> body(String name, Authority authority) {
    if (UNNAMED_COUNCIL.matcher(name).matches()) {
      return Optional.of(council(authority));
    }
    if (COUNCIL_NAME.matcher(name).matches()) {
      return finder.findInTitle(name.replaceAll("\\s+", " ")).map(AreaPartnerRecogniser::council);
    }
    return OTHER_BODY.matcher(name).matches() && !UNNAMED_BODY.matcher(name).matches()
        ? Optional.of(new Body.Other(HealthBodies.fullName(name)))
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

  /** Returns the inspected council where a table names it. */
  private Optional<PartnerNamed> councilInTables(Document document, Authority authority) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> Lines.of(document, table).stream())
        .flatMap(cell -> councilInCell(document, cell, authority).stream())
        .findFirst();
  }

  /** Returns the council with which a cell begins; its director and address follow. */
  private Optional<PartnerNamed> councilInCell(Document document, Span cell, Authority authority) {
    Matcher prefix = UP_TO_COUNCIL.matcher(document.text().substring(cell));
    int end = prefix.lookingAt() ? prefix.end() : cell.length();
    String name = document.text().substring(cell).substring(0, end);
    return finder
        .findInTitle(name.replaceAll("\\s+", " ").strip())
        .filter(authority::equals)
        .map(council -> new Span(cell.start(), cell.start() + end))
        .map(span -> new PartnerNamed(document.text().quote(span), THIS, council(authority)));
  }

  private Optional<PartnerNamed> healthCommissioner(Document document, Authority authority) {
    String text = document.text().characters();
    for (Block block : document.blocks()) {
      Matcher match = COMMISSIONER.matcher(text).region(block.span().start(), block.span().end());
      if (block instanceof Block.Paragraph && match.find()) {
        String group = match.group("heir") == null ? "board" : "heir";
        Span span = new Span(match.start(group), match.end(group));
        return body(document.text().substring(span), authority)
            .map(b -> new PartnerNamed(document.text().quote(span), THIS, b));
      }
    }
    return Optional.empty();
  }
}
