package scrutiny.recognise.article;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.Body;
import scrutiny.fact.Role;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.ArticlePeople.NamedPerson;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.text.Span;

/** Finds people of whom an article only says that they come into a post or leave it. */
final class Successions {
  private static final Pattern MOVES =
      Pattern.compile(
          "^(?:,\\s+who|,[^,;.]{2,60},)?\\s+(?:now\\s+|then\\s+)?(?:will take up|(?:is to|will)"
              + " start|joined|joins|will"
              + " join|follow(?:s|ed)(?=\\s+\\p{Lu}[^.;]{2,60}\\s(?:in|into) (?:the|this)"
              + " (?:role|post|job|position)\\b)|(?:has held|holds|takes|took) (?:the|this|that)"
              + " (?:top )?(?:role|post|job|position)\\b|(?:steps|stepped|moves|moved) into"
              + " (?:the|this) (?:role|post|job|position)\\b|(?:was|is|has been)"
              + " (?:chosen|picked|selected)|t(?:ook|akes) (?:the (?:role|post|job|reins|helm)"
              + " )?over|will take over|takes up|took up|start(?:s|ed)|stood in|st(?:eps|epped)"
              + " (?:in|down)|left|departed|resigned|retired|succeeded|succeeds|replaced|replaces|will"
              + " (?:replace|succeed)|follow(?:s|ed)(?=\\s+\\p{Lu}[^.,;]{2,40},\\s+(?:interim|acting)\\s)|(?:was|has"
              + " been) appointed|has left)\\b");

  /** Matches after a name a verb by which somebody comes into “the post”. */
  private static final Pattern INTO_POST =
      Pattern.compile(
          "^(?:,[^,;.]{2,120},)?\\s+(?:%s\\s+)*%s\\s+(?:the|this|that|her|his)\\s+%s"
              .formatted(
                  WordSets.expression("before coming into a post"),
                  WordSets.expression("coming into a post"),
                  WordSets.expression("posts in general")));

  private static final Pattern LEAVES =
      Pattern.compile(
          "\\b(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|t(?:ook|akes|aking)(?: the"
              + " (?:role|post|job))? over from|successor,?)\\s+$");

  /** Matches right before a successor's name: “He was replaced, for the time being, by”. */
  private static final Pattern COMES =
      Pattern.compile(
          "\\b(?:replaced|succeeded|followed)[^.;“”]{0,40}\\bby\\s+$|"
              + WordSets.expression("posts going to somebody")
              + "\\s+to\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** Matches after a name when its bearer came: “came in May 2020”. */
  private static final Pattern CAME =
      Pattern.compile(
          "\\s+(?:came|arrived|joined)\\b[^.;,]{0,30}\\bin\\s+(?:\\p{Lu}\\p{Ll}+\\s+)?20\\d\\d\\b");

  /**
   * Matches after a post that whoever holds it leaves it: “at Kent County Council has resigned”.
   */
  private static final Pattern IS_LEFT =
      Pattern.compile("[^.;]{0,60}?\\b" + WordSets.expression("leaving a post"));

  private static final Pattern FOLLOWS = Pattern.compile("\\bfollow(?:s|ed|ing)\\s+$");

  private static final Pattern IN_POST =
      Pattern.compile("\\s+(?:in|into) (?:the|this) (?:role|post|job|position)\\b");

  /** Matches somebody new in a post, before the words for the post or at their start. */
  private static final Pattern NEW_HOLDER =
      Pattern.compile(
          WordSets.expression("before a post newly filled") + "\\s+[^.;:,“”]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  /** The maximum distance at which a successor refers to a post, in characters. */
  private static final int MAX_POST_DISTANCE = 300;

  /** The posts of a council that are held by one person after another. */
  private static final Set<Role> IN_COUNCIL =
      Set.of(
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          Role.CHIEF_EXECUTIVE,
          Role.CABINET_MEMBER,
          Role.COUNCIL_LEADER);

  private static final Set<Role> IN_SUCCESSION =
      Set.copyOf(
          Stream.concat(
                  IN_COUNCIL.stream(), Stream.of(Role.TRUST_CHIEF_EXECUTIVE, Role.BOARD_CHAIR))
              .toList());

  /**
   * Matches after a name a clause about the post named last: “X, who currently holds this role”.
   */
  private static final Pattern HOLDS_IT =
      Pattern.compile(
          ",?\\s+who\\s+%s\\s+(?:this|that|the)\\s+%s"
              .formatted(WordSets.expression("held"), WordSets.expression("posts in general")));

  /** The maximum distance between a post and “who holds this role”, in characters. */
  private static final int MAX_POST_BEFORE = 1500;

  private Successions() {}

  /** Returns a person in the post named last, if what follows the name says that it is held. */
  static Optional<NamedPerson> holder(
      Article article, PersonNames.PersonNameMatch name, Span before, Span after) {
    String text = article.characters();
    if (!name.isFullName()
        || !HOLDS_IT.matcher(text).region(after.start(), after.end()).lookingAt()) {
      return Optional.empty();
    }
    Span above = new Span(Math.max(0, before.end() - MAX_POST_BEFORE), before.end());
    return RolePhrases.last(text, above)
        .filter(r -> IN_SUCCESSION.contains(r.role()))
        .map(r ->
            new NamedPerson(
                name.span(),
                name.name(),
                r.role(),
                "",
                article.councilAt(name.span()),
                r.interim()));
  }

  /** Returns a person who takes over or leaves the post of the person named before. */
  static Optional<NamedPerson> person(
      Article article,
      Collection<NamedPerson> people,
      PersonNames.PersonNameMatch name,
      Span before,
      Span after) {
    String text = article.characters();
    boolean moves =
        moves(text, after.start())
            || COMES.matcher(text.substring(before.start(), before.end())).find();
    boolean replaced =
        LEAVES.matcher(text.substring(before.start(), before.end())).find()
            || isFollowed(text, before, after);
    boolean came = CAME.matcher(text).region(after.start(), after.end()).lookingAt();
    if (!name.isFullName() || (!moves && !replaced && !came)) {
      return Optional.empty();
    }
    Optional<NamedPerson> last =
        people.stream()
            .filter(p ->
                p.evidence().end() <= name.startWithTitle()
                    && p.evidence().end() > name.startWithTitle() - MAX_POST_DISTANCE)
            .reduce((a, b) -> b);
    if (came && !moves && last.isPresent()) {
      return Optional.empty();
    }
    if (last.isEmpty()) {
      return newPost(text, name, came)
          .map(role ->
              new NamedPerson(
                  name.span(), name.name(), role, "", article.councilAt(name.span()), false));
    }
    return last.filter(p -> IN_SUCCESSION.contains(p.role()))
        .map(p ->
            new NamedPerson(
                name.span(),
                name.name(),
                p.role(),
                "",
                p.organisation() instanceof Body.Council
                    ? article.councilAt(name.span())
                    : p.organisation(),
                false));
  }

  /** Returns whether the text at an index says that the person before it comes into a post. */
  static boolean moves(String text, int from) {
    int to = Math.min(text.length(), from + MAX_POST_DISTANCE);
    return MOVES.matcher(text.substring(from, to)).find() || isIntoPost(text, from);
  }

  /** Returns whether the person before an index comes into “the post”, with a noun for it. */
  static boolean isIntoPost(String text, int from) {
    return INTO_POST.matcher(text).region(from, text.length()).find();
  }

  /** Returns whether somebody follows the person between two spans in a post. */
  private static boolean isFollowed(String text, Span before, Span after) {
    return FOLLOWS.matcher(text.substring(before.start(), before.end())).find()
        && IN_POST.matcher(text.substring(after.start(), after.end())).lookingAt();
  }

  /**
   * Returns the post for which the text before a name announces somebody new, if it is the last, or
   * which its holder leaves.
   *
   * @param came whether the text after the name says when its bearer came
   */
  private static Optional<Role> newPost(
      String text, PersonNames.PersonNameMatch name, boolean came) {
    Span before =
        new Span(Math.max(0, name.startWithTitle() - MAX_POST_DISTANCE), name.startWithTitle());
    return RolePhrases.last(text, before)
        .filter(r -> IN_COUNCIL.contains(r.role()))
        .filter(r ->
            NEW_HOLDER.matcher(text).region(before.start(), r.span().end()).find()
                || (came && IS_LEFT.matcher(text).region(r.span().end(), before.end()).lookingAt()))
        .map(RolePhrases.RoleMention::role);
  }
}
