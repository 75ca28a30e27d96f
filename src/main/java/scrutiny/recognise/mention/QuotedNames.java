package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.mention.ProgrammeNames.ProgrammeMention;
import scrutiny.text.Span;

/**
 * Finds names in quotation marks whose words all have capitals, such as ‘Rising Tides’: capitals
 * and quotation marks together are enough, whatever stands after them.
 */
final class QuotedNames {
  private static final Pattern NAME =
      Pattern.compile(
          "[‘“'](?<![\\p{L}\\d].)(?<name>(?:\\p{Lu}[\\p{L}-]*|\\d{1,2})(?:\\s(?:(?:of|for|and|the|in|to"
              + "|on|with|a|at|your|into|from|by|&|is)\\s){0,2}(?:\\p{Lu}[\\p{L}-]*|\\d{1,2})){1,5})"
              + "[’”'](?![\\p{L}\\d])(?:\\s(?<next>\\p{Ll}+))?");

  /** Matches right before a title that is of no programme: “a film called ‘…’”. */
  private static final Pattern WORK_BEFORE =
      Pattern.compile(
          WordSets.expression("before titles of works")
              + "[,:]?(?:\\s(?:such as|as|the|a|an))?\\s$",
          Pattern.CASE_INSENSITIVE);

  /** Nouns after which a name in quotation marks is no programme's. */
  private static final Set<String> OTHER_KINDS = WordSets.of("things with quoted names");

  private static final int CONTEXT = 40;

  private QuotedNames() {}

  /** Returns the names within a block of a text. */
  static List<ProgrammeMention> in(String text, Span block) {
    List<ProgrammeMention> found = new ArrayList<>();
    Matcher name = NAME.matcher(text).region(block.start(), block.end());
    while (name.find()) {
      Span span = new Span(name.start("name"), name.end("name"));
      Optional<String> next = Optional.ofNullable(name.group("next"));
      if (next.filter(OTHER_KINDS::contains).isEmpty()
          && !follows(text, block, name.start())
          && !name.group("name").matches("(?s).*\\s\\p{Lu}")
          && !ProgrammeWords.hasCommon(name.group("name"))) {
        found.add(new ProgrammeMention(span, name.group("name")));
      }
    }
    return found;
  }

  private static boolean follows(String text, Span block, int offset) {
    int from = Math.max(block.start(), offset - CONTEXT);
    return WORK_BEFORE.matcher(text.substring(from, offset)).find();
  }
}
