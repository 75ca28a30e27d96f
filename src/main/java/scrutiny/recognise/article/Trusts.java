package scrutiny.recognise.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Role;
import scrutiny.recognise.phrase.RolePhrases.RoleMention;
import scrutiny.text.Span;

/** Determines which posts of an article are those of a trust that runs services for children. */
final class Trusts {
  /** Matches the name of a trust: "Doncaster Children's Services Trust". */
  private static final Pattern NAME =
      Pattern.compile(
          "(?!The\\b)(?:\\p{Lu}[\\p{L}’'&-]*\\s+(?:(?:of|and|for)\\s+)?){1,5}Trust\\b|\\b(?:Achieving|Together)\\s+for\\s+Children\\b");

  /** Matches a description of a trust by its area: "Bradford's children's trust". */
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]+)(?:[’']s?)?\\s+children[’']s\\s+(?:services\\s+)?trust\\b");

  private static final Pattern OTHER_TRUST =
      Pattern.compile("(?i)\\b(?:NHS|hospitals?|academ\\w+|foundation|schools?|learning)\\b");

  private static final Pattern OF_TRUST =
      Pattern.compile(
          "\\s+(?:of|at|for)\\s+(?:the\\s+|its\\s+)?(?:(?!council|NHS|academy)[\\p{L}’'-]+\\s+){0,6}?[Tt]rust(?:[’']s)?\\b");
  private static final Pattern TRUSTS_OWN =
      Pattern.compile(
          "(?<!NHS )(?<!academy )(?<!hospital"
              + " )(?:\\b[Tt]rust|\\b(?:Achieving|Together)\\s+for\\s+Children)(?:[’']s)?,?\\s+(?:(?:new|own|interim|acting|current|its)\\s+)*$");
  private static final Pattern ITS = Pattern.compile("\\b[Ii]ts\\s+(?:(?:new|own)\\s+)*$");
  private static final Pattern OWNER =
      Pattern.compile("\\b(?:[Tt]rust|[Cc]ouncil|[Aa]uthority|[Bb]orough|[Cc]ounty)\\b");

  private final String text;

  Trusts(Article article) {
    this.text = article.characters();
  }

  /** Returns whether a body's name is that of a trust or company for children's services. */
  static boolean isName(String name) {
    return name.matches("(?i).*(trust|first|achieving|together for children).*")
        && !OTHER_TRUST.matcher(name).find();
  }

  /** Returns whether a role is a post in a trust: "chief executive of the trust". */
  boolean isPostOf(RoleMention role, Sentence sentence) {
    if (role.role() != Role.CHIEF_EXECUTIVE
        && role.role() != Role.BOARD_CHAIR
        && role.role() != Role.TRUST_CHIEF_EXECUTIVE) {
      return false;
    }
    int end = sentence.span().end();
    Span span = role.span();
    String before = text.substring(sentence.span().start(), span.start());
    if (role.role() == Role.TRUST_CHIEF_EXECUTIVE
        || text.substring(span.start(), span.end()).matches("(?is).*\\btrust\\b.*")
        || OF_TRUST.matcher(text).region(span.end(), end).lookingAt()
        || TRUSTS_OWN.matcher(before).find()) {
      return true;
    }
    String owner = "";
    Matcher body = OWNER.matcher(before);
    while (body.find()) {
      owner = body.group();
    }
    return ITS.matcher(before).find() && owner.equalsIgnoreCase("trust");
  }

  /** Returns the trust of the article, under its name if the article states one. */
  Body body() {
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      if (!OTHER_TRUST.matcher(name.group()).find()) {
        return new Body.Other(name.group().replaceAll("\\s+", " "));
      }
    }
    Matcher description = DESCRIPTION.matcher(text);
    return new Body.Other(
        description.find() ? description.group(1) + " children’s trust" : "children’s trust");
  }
}
