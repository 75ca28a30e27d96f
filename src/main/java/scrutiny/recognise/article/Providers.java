package scrutiny.recognise.article;

import java.util.regex.Pattern;

/**
 * Schools, nurseries and homes, which Ofsted inspects and grades too: what a sentence tells of them
 * is nothing about a council's services.
 */
final class Providers {
  private static final Pattern PROVIDER =
      Pattern.compile(
          "\\b(?:(?:primary|secondary|infant|junior|special|grammar|high|free|local"
              + " authority|council[- ]run|maintained)[-"
              + " ]schools?|schools?|academ(?:y|ies)|nurser(?:y|ies)|pre-?schools?|playgroups?|childminders?|colleges?|sixth"
              + " forms?|(?:children[’']?s?[’']?|residential|care|secure) (?:children[’']s"
              + " )?homes?|each home|the homes?|fostering agenc(?:y|ies)|adoption"
              + " agenc(?:y|ies)|pupil referral units?|childcare (?:providers?|settings?)|early"
              + " years (?:providers?|settings?))\\b",
          Pattern.CASE_INSENSITIVE);

  /** What only councils do, or what only they are called. */
  private static final Pattern COUNCIL_SERVICES =
      Pattern.compile(
          "\\b(?:children[’']?s?[’']? (?:social (?:care|work|services)|services)|social"
              + " (?:care|work(?:ers?)?|services)|local authority children|ILACS|SEND|care[-"
              + " ]leavers?|child(?:ren[’']s)? protection|looked[- ]after|children in"
              + " care|safeguarding|JTAI|focus(?:s?ed)? visit|monitoring"
              + " visit|council|councils|authority[’']s)\\b",
          Pattern.CASE_INSENSITIVE);

  private Providers() {}

  /** Whether a sentence, or one before it in its paragraph, is of such places alone. */
  static boolean isAboutProvider(Article article, int number) {
    int block = article.sentences().get(number).block();
    boolean meant = false;
    for (int i = number; i >= 0 && article.sentences().get(i).block() == block; i--) {
      String words = article.text().substring(article.sentences().get(i).span());
      if (COUNCIL_SERVICES.matcher(words).find()) {
        return false;
      }
      meant |= PROVIDER.matcher(words).find();
    }
    return meant;
  }
}
