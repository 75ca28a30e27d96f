package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;
import scrutiny.text.Spaces;

/** Finds the title of an inspectorate's document, which states the kind of inspection. */
final class TitleFinder {
  /** A title is among this many first blocks; a letter's address may take many lines. */
  private static final int MAX_BLOCKS = 30;

  /** A longer block is running text that mentions an inspection. */
  private static final int MAX_TITLE_LENGTH = 260;

  private record TitlePattern(Kind kind, Pattern pattern) {}

  /** What may precede the name of a visit: its number, its framework. */
  private static final String VISIT_PREFIX =
      "(?:(?:the|Ofsted|ILACS|pilot|COVID-19|interim|quarterly|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))['s]*"
          + " )*";

  /** In order of precedence, since a title may contain the words of another. */
  private static final List<TitlePattern> TITLE_PATTERNS =
      List.of(
          titlePattern(
              Kind.AREA_SEND, "(Joint )?(local )?area (SEND|special educational needs)\\b.*"),
          titlePattern(
              Kind.JTAI,
              "(Joint (targeted )?area (child protection )?inspection|JTAI|Joint inspection of the"
                  + " multi-agency)\\b.*"),
          titlePattern(Kind.FOCUSED_VISIT, VISIT_PREFIX + "focus+ed (assurance )?visits?\\b.*"),
          titlePattern(
              Kind.MONITORING_VISIT, VISIT_PREFIX + "monitoring (inspection )?visits?\\b.*"),
          titlePattern(Kind.ASSURANCE_VISIT, VISIT_PREFIX + "assurance (inspection )?visits?\\b.*"),
          titlePattern(
              Kind.SIF,
              "(Re-?)?inspection of (the )?services for children in need of help and"
                  + " protection\\b.*"),
          titlePattern(
              Kind.SAFEGUARDING_LAC_2009,
              "Inspection of safeguarding and looked.after children('s)? services\\b.*"),
          titlePattern(Kind.LAC_2013, "Inspection of (services for )?looked.after children\\b.*"),
          titlePattern(
              Kind.CHILD_PROTECTION_2012,
              "Inspection of (the )?(local authority )?arrangements for the protection of"
                  + " children\\b.*"),
          titlePattern(
              Kind.ILACS, "(Re-?)?inspection of .*children's (social care )?services\\b.*"),
          titlePattern(Kind.ILACS, "(Re-?)?inspection of .*\\b(children|trust)\\b.*"),
          titlePattern(
              Kind.LSCB_REVIEW,
              "Review of (the effectiveness of )?(the )?.{0,60}safeguarding children('s)?"
                  + " board\\b.*"));

  private TitleFinder() {}

  /** A title: the kind that it states, and the index of the block that contains it. */
  record Title(Kind kind, int index) {}

  /** Returns the first title, which may be split into two headings; empty if there is none. */
  static Optional<Title> find(Document document) {
    List<Block> blocks = document.blocks();
    for (int i = 0; i < Math.min(MAX_BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Table || block instanceof Block.Item) {
        continue;
      }
      String text = normalise(document.textOf(block));
      if (text.length() > MAX_TITLE_LENGTH) {
        continue;
      }
      Optional<Kind> kind = kind(text);
      if (kind.isPresent()) {
        return Optional.of(new Title(kind.get(), i));
      }
      if (block instanceof Block.Heading
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Block.Heading next) {
        Optional<Kind> joinedKind = kind(text + " " + normalise(document.textOf(next)));
        if (joinedKind.isPresent()) {
          return Optional.of(new Title(joinedKind.get(), i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(String title) {
    return TITLE_PATTERNS.stream()
        .filter(candidate -> candidate.pattern.matcher(title).matches())
        .map(TitlePattern::kind)
        .findFirst();
  }

  /** Returns a text on one line, with plain apostrophes and dashes. */
  static String normalise(String text) {
    StringBuilder line = new StringBuilder(Spaces.single(text));
    for (int i = 0; i < line.length(); i++) {
      line.setCharAt(i, plain(line.charAt(i)));
    }
    return line.toString().strip();
  }

  private static char plain(char c) {
    return c == '’' || c == '‘' ? '\'' : c >= '\u2010' && c <= '\u2015' ? '-' : c;
  }

  private static TitlePattern titlePattern(Kind kind, String pattern) {
    return new TitlePattern(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
