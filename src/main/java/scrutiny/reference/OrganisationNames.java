package scrutiny.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Separates the name of an organisation from the post that somebody holds in it. */
public final class OrganisationNames {
  private static final String RANK =
      "(?:temporary|interim|acting|deputy|assistant|associate|joint|independent|senior|chief|lead"
          + "|executive|regional|divisional|national|strategic|corporate|managing|operational|clinical"
          + "|designated|group|accountable|nursing|operating|medical|vice|NHS)";

  private static final String POST =
      "(?:constable|superintendent|commissioner|director|manager|head|chair(?:man|woman|person)?"
          + "|executive|officer|nurse|doctor|lead|leader|chief|CEO|secretary|mayor|sheriff|scrutineer"
          + "|member|councillor|president|governor)";

  /** A post before its organisation: “Head of Nursing and Quality for …”. */
  private static final Pattern LEADING_POST =
      Pattern.compile(
          "(?i)^(?:"
              + RANK
              + "[\\s-]+)*"
              + POST
              + "\\b(?:[^,;]*?\\b(?:for|at)|\\s+of)\\s+(?:the\\s+)?"
              + "(?:(?:safeguarding|nursing|quality|commissioning|operations)(?=[\\s,&])[\\s,&]+)*"
              // A post without a preposition: “Chief Nurse Anyshire CCG”.
              + "|^(?:"
              + RANK
              + "[\\s-]+)+"
              + POST
              + "\\s+(?=(?-i:\\p{Lu}\\S*\\s(?:.*\\s)?(?:CCGs?|ICB|Board|Group|Trust|Police|Constabulary))$)");

  /** A post in an organisation that is not named: “Chief Executive, interim”. */
  private static final Pattern POST_ALONE =
      Pattern.compile(
          "(?i)^(?:" + RANK + "[\\s-]+)*" + POST + "(?:\\s*,.*|\\s+with\\b.*|\\s+(?:of|for|at))?$");

  /** A post after its organisation: “Youth Offending Service manager”. */
  private static final Pattern TRAILING_POST =
      Pattern.compile(
          "(?i)(?:^|[\\s,]+)(?:" + RANK + "\\s+)*(?:manager|head|lead|director|officer)$");

  /** The police commissioner is an office with a staff of its own. */
  private static final Pattern POLICING_BODY =
      Pattern.compile("(?i).*\\b(?:crime commissioner|policing and crime|PF?CC)\\b.*");

  /** A kind of body without a place, followed by what somebody does there. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(.*?\\b(?:CCG|ICB|CRC|Integrated Care Board|Clinical Commissioning"
              + " Group))\\s+(?:with|for|in)\\b.*");

  private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.\\s+\\p{Lu}.*$");
  private static final Pattern OUTER_SYMBOLS =
      Pattern.compile("^[^\\p{L}\\p{N}‘“]+|[\\s,;:.\\[({&–-]+$");
  private static final Pattern OUTER_ARTICLE = Pattern.compile("^(?i:the)\\s+(?=\\p{L})");

  private OrganisationNames() {}

  /**
   * Returns the name of an organisation without a post before or after it; empty without a name.
   */
  public static Optional<String> withoutPost(String written) {
    String name = trim(NEXT_SENTENCE.matcher(written.replaceAll("\\s+", " ")).replaceFirst(""));
    if (POLICING_BODY.matcher(name).matches()) {
      return Optional.of(name);
    }
    name = KIND.matcher(name).replaceFirst("$1");
    Matcher post = LEADING_POST.matcher(name);
    while (post.find()) {
      name = trim(name.substring(post.end()));
      post.reset(name);
    }
    name = trim(TRAILING_POST.matcher(name).replaceFirst(""));
    return POST_ALONE.matcher(name).matches() || !isName(name)
        ? Optional.empty()
        : Optional.of(name);
  }

  private static boolean isName(String name) {
    return name.chars().filter(Character::isLetter).limit(2).count() > 1;
  }

  /** Returns a name without an article before it, and symbols or half a bracket around it. */
  private static String trim(String name) {
    String trimmed = OUTER_SYMBOLS.matcher(name.strip()).replaceAll("");
    if (trimmed.indexOf('(') < 0) {
      trimmed = trimmed.replaceAll("\\)+$", "");
    }
    if (trimmed.indexOf('[') < 0) {
      trimmed = trimmed.replaceAll("\\]+$", "");
    }
    return OUTER_ARTICLE.matcher(trimmed).replaceFirst("");
  }
}
