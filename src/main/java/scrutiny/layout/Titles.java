package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/** Tells the kind of an inspectorate's document by its title. */
final class Titles {
  /** A title stands among the first blocks; a letter's address may take many lines. */
  private static final int BLOCKS = 30;

  /** A longer block is running text that speaks of an inspection. */
  private static final int LENGTH = 260;

  private record Wording(Kind kind, Pattern pattern) {}

  /** What may stand before a visit's name: its number, its framework. */
  private static final String VISIT =
      "(?:(?:the|Ofsted|ILACS|pilot|COVID-19|interim|quarterly|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))['s]*"
          + " )*";

  /** In this order, since a title may hold the words of another. */
  private static final List<Wording> WORDINGS =
      List.of(
          wording(Kind.AREA_SEND, "(Joint )?(local )?area (SEND|special educational needs)\\b.*"),
          wording(
              Kind.JTAI,
              "(Joint (targeted )?area (child protection )?inspection|JTAI|Joint inspection of the"
                  + " multi-agency)\\b.*"),
          wording(Kind.FOCUSED_VISIT, VISIT + "focus+ed (assurance )?visits?\\b.*"),
          wording(Kind.MONITORING_VISIT, VISIT + "monitoring (inspection )?visits?\\b.*"),
          wording(Kind.ASSURANCE_VISIT, VISIT + "assurance (inspection )?visits?\\b.*"),
          wording(
              Kind.SIF,
              "(Re-?)?inspection of (the )?services for children in need of help and"
                  + " protection\\b.*"),
          wording(
              Kind.SAFEGUARDING_LAC_2009,
              "Inspection of safeguarding and looked.after children('s)? services\\b.*"),
          wording(Kind.LAC_2013, "Inspection of (services for )?looked.after children\\b.*"),
          wording(
              Kind.CHILD_PROTECTION_2012,
              "Inspection of (the )?(local authority )?arrangements for the protection of"
                  + " children\\b.*"),
          wording(Kind.ILACS, "(Re-?)?inspection of .*children's (social care )?services\\b.*"),
          wording(Kind.ILACS, "(Re-?)?inspection of .*\\b(children|trust)\\b.*"),
          wording(
              Kind.LSCB_REVIEW,
              "Review of (the effectiveness of )?(the )?.{0,60}safeguarding children('s)?"
                  + " board\\b.*"));

  private Titles() {}

  /** A title: the block that holds it, and its kind. */
  record Title(Kind kind, int index) {}

  static Optional<Title> find(Document document) {
    List<Block> blocks = document.blocks();
    for (int i = 0; i < Math.min(BLOCKS, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Table || block instanceof Block.Item) {
        continue;
      }
      String words = plain(document.words(block));
      if (words.length() > LENGTH) {
        continue;
      }
      Optional<Kind> kind = kind(words);
      if (kind.isPresent()) {
        return Optional.of(new Title(kind.get(), i));
      }
      if (block instanceof Block.Heading
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Block.Heading next) {
        Optional<Kind> parted = kind(words + " " + plain(document.words(next)));
        if (parted.isPresent()) {
          return Optional.of(new Title(parted.get(), i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Kind> kind(String title) {
    return WORDINGS.stream()
        .filter(wording -> wording.pattern.matcher(title).matches())
        .map(Wording::kind)
        .findFirst();
  }

  /** Words on one line, with plain apostrophes and dashes. */
  static String plain(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replace('’', '\'')
        .replace('‘', '\'')
        .replaceAll("[\\u2010-\\u2015]", "-")
        .strip();
  }

  private static Wording wording(Kind kind, String pattern) {
    return new Wording(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
