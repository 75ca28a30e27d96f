package scrutiny.recognise.article;

import java.util.regex.Pattern;

/**
 * Recognises sentences about schools, nurseries and homes, which Ofsted inspects and grades too but
 * whose grades are not those of a council's services.
 */
final class Providers {
  private static final Pattern PROVIDER =
      Pattern.compile(
          "\\b(?:(?:primary|secondary|infant|junior|special|grammar|high|free|local"
              + " authority|council[- ]run|maintained)[-"
              + " ]schools?|schools?|academ(?:y|ies)|nurser(?:y|ies)|pre-?schools?|playgroups?|childminders?|colleges?|sixth"
              + " forms?|(?:children[’']?s?[’']?|residential|care|secure) (?:children[’']s"
              + " )?homes?|homes? for (?:\\p{L}+ )?(?:children|young people|teenagers)|each"
              + " home|the homes?|fostering agenc(?:y|ies)|adoption agenc(?:y|ies)|pupil referral"
              + " units?|childcare (?:providers?|settings?)|early years"
              + " (?:providers?|settings?))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches what only councils do or are called. */
  private static final Pattern COUNCIL_SERVICES =
      Pattern.compile(
          "\\b(?:children[’']?s?[’']? (?:social (?:care|work|services)|services)|social"
              + " (?:care|work(?:ers?)?|services)|local authority children|ILACS|SEND|care[-"
              + " ]leavers?|child(?:ren[’']s)? protection|looked[- ]after|children in"
              + " care|safeguarding|JTAI|focus(?:s?ed)? visit|monitoring"
              + " visit|council|councils|authority[’']s)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the council to which a provider belongs: "run by Bury Council", "council's home". */
  private static final Pattern OWNER =
      Pattern.compile(
          "\\b(?:run|owned|operated|managed) by\\b[^,;:.]{0,60}?\\b(?:council|authority)\\b"
              + "|\\b(?:council|authority)(?:[- ](?:run|owned)|[’']s)?\\s+(?="
              + PROVIDER.pattern()
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** The maximum number of sentences of a block before a sentence that it may depend on. */
  private static final int MAX_SENTENCES_BACK = 20;

  private Providers() {}

  /** Returns whether the headline names a provider and nothing that only councils do. */
  static boolean isHeadlineAboutProvider(Article article) {
    if (article.sentences().isEmpty()) {
      return false;
    }
    String headline = article.text().substring(article.sentences().getFirst().span());
    return PROVIDER.matcher(headline).find()
        && !COUNCIL_SERVICES.matcher(OWNER.matcher(headline).replaceAll("")).find();
  }

  /** Returns whether a sentence, with those before it in its block, is only about providers. */
  static boolean isAboutProvider(Article article, int number) {
    int block = article.sentences().get(number).block();
    boolean mentionsProvider = false;
    int first = Math.max(0, number - MAX_SENTENCES_BACK);
    for (int i = number; i >= first && article.sentences().get(i).block() == block; i--) {
      String sentence = article.text().substring(article.sentences().get(i).span());
      if (COUNCIL_SERVICES.matcher(sentence).find()) {
        return false;
      }
      mentionsProvider |= PROVIDER.matcher(sentence).find();
    }
    return mentionsProvider;
  }
}
