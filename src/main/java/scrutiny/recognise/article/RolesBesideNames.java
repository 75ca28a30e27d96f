package scrutiny.recognise.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;
import scrutiny.text.Span;

/** Finds the role that a text states right before or right after a name. */
final class RolesBesideNames {
  /** Matches the text between a name and the role after it. */
  private static final Pattern THEN_ROLE =
      Pattern.compile(
          "^(?:,\\s+who\\s[^,;.“”]{3,80},)?(?:\\s*\\(\\p{L}[\\p{L},"
              + " &’'-]{1,40}\\))?(?:,|\\s*\\(|[’']s?\\s+(?:post|role|job|position|time)\\s+(?:as|of)|,?\\s+(?:who"
              + " )?(?:serve[sd]|works|act(?:s|ed)|took over|takes over|step(?:s|ped)"
              + " in|start(?:s|ed)|joins|joined|returned|stood in|(?:(?:has|had|will)"
              + " )?t(?:akes?|ook|aken) (?:(?:up|on) )?(?:post|office|(?:the|his|her|their|a)"
              + " (?:new )?(?:post|role|job|position)))\\s+(?:as|of)|\\s+to (?:the|its|a) (?:new"
              + " )?(?:post|role|job|position) (?:of|as)|\\s*[–—\\[-]|,? who"
              + " (?:is|was|has|holds|has been|had been|took over as|takes over as|became|joined"
              + " as|leads as|(?:was|has been) appointed(?: as)?|took up the (?:post|role)"
              + " of)|\\s+(?:is|was|has been|will be|is to"
              + " be)\\s+(?:\\p{L}+ly\\s+)?(?:appointed|named|confirmed|announced|made|recruited)(?:"
              + " as)?|\\s+(?:(?:then|later|subsequently|soon|briefly) )?(?:is|is to be|will"
              + " be|will become|to be|was|as|became|becomes|becoming|remains|has"
              + " been|(?:reverting|returning|moving|going back) to(?: being)?|continues"
              + " as))\\s*(?:(?:now|once|lately|experienced|long-serving|formerly|the|its|their|then|also|currently|our|being|appointed|new|next|newly|Department\\s+for\\s+Education(?:[’']s)?|former|previous|present|sitting|serving|elected|shared|acting|interim|previously|outgoing|incoming|recently|current|longstanding|departing|first|permanent|joint|[\\p{L}&-]+[’'](?:s)?|[\\p{Lu}][\\p{L}&-]*|&|council|city|county|borough|and|on|of|with|lead|a|an|Cllr|Councillor)\\s+){0,7}$");

  /** Matches a clause in which somebody comes into or leaves a post: “who joined last week as”. */
  private static final Pattern MOVES_AS =
      Pattern.compile(
          "^(?:,\\s[^,;.“”]{3,60},)?,?\\s+(?:who\\s+)?(?:(?:has|had|will)\\s+)?(?:beg[aiu]ns?|left|leave|leaves|quit|resign(?:s|ed)?|retire[sd]?|step(?:s|ped)?"
              + " down|stood down|t(?:ook|akes?) over|c(?:ame|omes?)|arrive[sd]?"
              + "|join(?:s|ed)?|start(?:s|ed)?|return(?:s|ed)?|stay(?:s|ed)?)\\b[^.,;:“”\"]{0,50}?\\sas\\s+"
              + "(?:(?:the|its|an?|new|interim|acting|their)\\s+)*$");

  /** Matches a clause with a noun for a post or the time in it: “after six years as its”. */
  private static final Pattern POST_AS =
      Pattern.compile(
          "^(?:,\\s+who)?\\s[^.,;:“”\"]{0,60}?%s(?:\\s+by\\s[^.,;]{2,40}?)?\\s+(?:as|of)\\s+(?:%s\\s+)*$"
              .formatted(
                  WordSets.expression("posts and times in them"),
                  WordSets.expression("before a post after as")));

  /** Matches the text between a role and the name after it. */
  private static final Pattern ROLE_THEN =
      Pattern.compile(
          "^\\)?(?:[’']s)?(?:\\s+\\(\\p{Lu}{2,6}\\))?(?:\\s+(?:at|of|for|in|with|on|and|the|social"
              + " care|services?|education|people|young|families|children[’']?s?)\\b(?:\\s+(?:(?:upon|on|by|and|the|le)\\s+)?[\\p{Lu}][\\p{L}’'&-]*)*|\\s+[\\p{Lu}][\\p{L}’'&-]*[’']s?|,?\\s+council)*(?:\\s+\\(\\p{Lu}{2,6}\\))?(?:\\s+(?:is|was|remains|will"
              + " be)(?:\\s+now)?)?[\\s,:(\\[–—-]*$");

  /** Matches words that only say which holder of a post is meant: “the member responsible”. */
  private static final Pattern AFTER_POST =
      Pattern.compile("^\\s+" + WordSets.expression("after a post"));

  /** Matches a verb by which somebody comes into a post, right before the name. */
  private static final Pattern MADE =
      Pattern.compile(
          "\\b(?:appointed|named|made|elected|promoted|hired|recruited)\\s+(?:(?:former|ex|then|current|experienced|long-serving"
              + "|social|care|education|council|chief|head|director|boss)\\s+){0,4}(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\\s+)?$");

  /** Matches the text between a role and who is appointed to it: “As commissioner …, X named”. */
  private static final Pattern APPOINTED_AS =
      Pattern.compile(
          "^[^.;:“”]{0,120}\\b(?:appointed|named|chosen|picked)\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches the text between a post and who fills it: “The role has now been filled by”. */
  private static final Pattern FILLED =
      Pattern.compile(
          "(?:[’']s)?(?:\\s+%s)?\\s+(?:%s\\s+){1,5}%s\\s+by\\s+(?:the\\s+)?$"
              .formatted(
                  WordSets.expression("posts in general"),
                  WordSets.expression("auxiliaries of filled"),
                  WordSets.expression("filled")));

  private static final Pattern AS =
      Pattern.compile("(?:^|[.\\n]\\s*)As (?:(?:its|the|an?|new|interim|acting)\\s+)*$");

  private static final Pattern AND =
      Pattern.compile(
          "(?:,?\\s+(?:and|&)\\s+|(?<=MP),\\s+)(?:(?:the|its|also|(?:the )?council[’']s)\\s+)?");

  /** The posts whose titles may follow a name without a comma. */
  private static final Set<Role> AFTER_NAME =
      Set.of(
          Role.CABINET_MEMBER,
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          Role.CHIEF_EXECUTIVE,
          Role.JOURNALIST);

  private RolesBesideNames() {}

  /**
   * Returns the role stated after a name.
   *
   * @param before the text from the name before
   * @param after the text up to the next name
   */
  static Optional<RoleMention> after(String text, Span before, Span after) {
    return RolePhrases.first(text, after)
        .filter(r -> isRoleOf(text, before, text.substring(after.start(), r.span().start()), r))
        .map(r -> mainRole(text, r, after));
  }

  /** Returns the role stated before a name, in the text from the name before. */
  static Optional<RoleMention> before(String text, Span before) {
    return RolePhrases.last(text, before)
        .filter(r ->
            isThenName(text.substring(r.span().end(), before.end()))
                || FILLED.matcher(text.substring(r.span().end(), before.end())).lookingAt()
                || isAppointed(text, r, before))
        .filter(r -> !text.substring(r.span().end(), before.end()).endsWith("and "));
  }

  /** Returns whether the text after a role leads to the name of its holder. */
  private static boolean isThenName(String between) {
    return ROLE_THEN.matcher(AFTER_POST.matcher(between).replaceFirst("")).find();
  }

  /**
   * Returns whether a role beside a name is that of the next one: “A, chief executive of the B”.
   */
  static boolean isOfNext(String text, RoleMention role, Span after) {
    String between = text.substring(role.span().end(), after.end());
    return !between.isBlank() && !between.startsWith(",") && isThenName(between);
  }

  /** Returns whether a sentence opens with the role to which the person after it is appointed. */
  private static boolean isAppointed(String text, RoleMention role, Span before) {
    int from = Math.max(0, before.start() - 1);
    return AS.matcher(text.substring(from, role.span().start())).find()
        && APPOINTED_AS.matcher(text.substring(role.span().end(), before.end())).find();
  }

  /** Returns whether a role belongs to the name before it, by the words between them. */
  private static boolean isRoleOf(String text, Span before, String between, RoleMention role) {
    boolean member =
        text.startsWith("MP", role.span().start()) || text.startsWith("HMI", role.span().start());
    boolean object = MADE.matcher(text).region(before.start(), before.end()).find();
    return THEN_ROLE.matcher(between).find()
        || MOVES_AS.matcher(between).find()
        || POST_AS.matcher(between).find()
        || (between.isBlank() && (member || object || isTitle(text, role)))
        || (object && between.matches("\\s+(?:the|its|their)\\s+(?:new\\s+)?"));
  }

  /**
   * Returns whether a role is written as a title: “Cllr Ada Moss Executive Member for Children”.
   */
  private static boolean isTitle(String text, RoleMention role) {
    return AFTER_NAME.contains(role.role())
        && Character.isUpperCase(text.charAt(role.span().start()));
  }

  /** Returns the second of two roles if the first is another: "deputy leader and lead member". */
  private static RoleMention mainRole(String text, RoleMention role, Span after) {
    Matcher and =
        AND.matcher(text).region(role.span().end(), after.end()).useTransparentBounds(true);
    if (role.role() != Role.OTHER || !and.lookingAt()) {
      return role;
    }
    return RolePhrases.first(text, new Span(and.end(), after.end()))
        .filter(r -> r.role() != Role.OTHER && r.span().start() == and.end())
        .orElse(role);
  }
}
