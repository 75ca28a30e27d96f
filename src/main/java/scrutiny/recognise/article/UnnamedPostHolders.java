package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;
import scrutiny.fact.TenureStated;
import scrutiny.fact.TenureStated.TenureStatus;
import scrutiny.recognise.article.ArticlePeople.NamedPerson;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.text.Span;

/** Finds posts that an article shows to be held by somebody whom it does not name. */
final class UnnamedPostHolders {
  private static final Set<Role> POSTS =
      Set.of(
          Role.DIRECTOR_OF_CHILDRENS_SERVICES,
          Role.CHIEF_EXECUTIVE,
          Role.TRUST_CHIEF_EXECUTIVE,
          Role.CABINET_MEMBER,
          Role.COUNCIL_LEADER,
          Role.BOARD_CHAIR,
          Role.COMMISSIONER);

  /** Matches what describes a holder without a name, before the post: "an experienced". */
  private static final Pattern UNNAMED_HOLDER =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Tt]he|[Ii]ts)\\s+((?:(?:highly|very|well|newly|experienced|respected|regarded|new|interim"
              + "|acting|permanent|temporary|strong|capable|committed|effective|stable|established|dynamic"
              + "|visible|appointed|talented|skilled|ambitious|determined|previous|former|last|third|second"
              + "|fourth|fifth|full-time|and),?\\s+)*)$");

  private static final Pattern DISTINGUISHED =
      Pattern.compile(
          "(?i)\\b(?:experienced|respected|new|newly|interim|acting|permanent|former|previous|last"
              + "|second|third|fourth|fifth|strong|capable|committed|effective|stable|dynamic|visible|skilled|talented|determined|ambitious|established|well-regarded)\\b.*");

  private static final Pattern GONE = Pattern.compile("(?i)\\b(?:former|previous|last)\\b.*");

  /** Matches phrases for what is only possible or wanted. */
  private static final Pattern HOPED =
      Pattern.compile(
          "\\b(?:(?i:will|would|should|could|must|might|need(?:s|ed)?|wants?|plan(?:s|ned|ning)?|hopes?|aims?|seek(?:s|ing)?"
              + "|looking|recruit\\w*|search\\w*|without|no|not|lack\\w*|vacan\\w*|advertis\\w*|if|unless|job|salary"
              + "|whether|apply|intends?|due|expects?|expected|consider\\w*|every|each|any)|may)\\b");

  private static final Pattern ACTS =
      Pattern.compile(
          "^(?:,\\s+(?:who|appointed|in"
              + " post)\\b|\\s+(?:has|was|is|had|took|joined|started|arrived|came|began|brought|leads|left|in"
              + " post|appointed|now)\\b)");
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\b(?:appointed|appointment of|led by|headed by|hired|arrival of|departure"
              + " of|under|welcomed|introduced)\\s+$");
  private static final Pattern NAME_NEAR =
      Pattern.compile(
          "^[\\s,(–—-]*(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\\s+)?\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}");
  private static final Pattern BEGAN =
      Pattern.compile(
          "\\b(?:appointed|in post|took (?:up|over)|joined|started|arrived|came into post)\\b");

  private UnnamedPostHolders() {}

  /** Returns each such post once, unless somebody named in the article holds it. */
  static List<TenureStated> of(Article article, List<NamedPerson> people) {
    List<TenureStated> tenures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.heading() || !isFactual(article.characters(), sentence.span())) {
        continue;
      }
      post(article, sentence.span())
          .filter(t ->
              people.stream()
                  .noneMatch(
                      p -> p.role() == t.role() && p.organisation().equals(t.organisation())))
          .filter(t -> seen.add(t.role() + " " + t.organisation()))
          .ifPresent(tenures::add);
    }
    return tenures;
  }

  private static boolean isFactual(String text, Span sentence) {
    String characters = text.substring(sentence.start(), sentence.end());
    return !HOPED.matcher(characters).find() && !characters.contains("?");
  }

  private static Optional<TenureStated> post(Article article, Span sentence) {
    String text = article.characters();
    Span rest = sentence;
    Optional<RolePhrases.RoleMention> role = RolePhrases.first(text, rest);
    while (role.isPresent()) {
      Optional<TenureStated> post = post(article, sentence, role.get());
      if (post.isPresent()) {
        return post;
      }
      rest = new Span(role.get().span().end(), sentence.end());
      role = RolePhrases.first(text, rest);
    }
    return Optional.empty();
  }

  private static Optional<TenureStated> post(
      Article article, Span sentence, RolePhrases.RoleMention role) {
    String text = article.characters();
    String title = text.substring(role.span().start(), role.span().end());
    Matcher holder = UNNAMED_HOLDER.matcher(text).region(sentence.start(), role.span().start());
    if (!POSTS.contains(role.role()) || !holder.find()) {
      return Optional.empty();
    }
    String description = holder.group(1) + title;
    String after = text.substring(role.span().end(), sentence.end());
    boolean shown =
        ACTS.matcher(after).find()
            || SHOWN.matcher(text.substring(sentence.start(), holder.start())).find();
    Body organisation = article.councilAt(role.span());
    if (!DISTINGUISHED.matcher(description).lookingAt()
        || NAME_NEAR.matcher(after).find()
        || !shown
        || !(organisation instanceof Body.Council)) {
      return Optional.empty();
    }
    boolean gone = GONE.matcher(description).lookingAt();
    Optional<ArticleDates.ArticleDate> date =
        date(article, new Span(role.span().end(), sentence.end()), gone);
    Span evidence = new Span(holder.start(), role.span().end());
    Optional<PartialDate> day = date.flatMap(ArticleDates.ArticleDate::start);
    return Optional.of(
        new TenureStated(
            article.quote(date.map(d -> evidence.to(d.span())).orElse(evidence)),
            Optional.empty(),
            role.role(),
            description.replaceAll("\\s+", " ").strip(),
            organisation,
            gone ? TenureStatus.FORMER : TenureStatus.CURRENT,
            false,
            gone ? Optional.empty() : day,
            gone ? day : Optional.empty(),
            role.interim()
                || description.toLowerCase(Locale.ROOT).matches(".*\\b(?:interim|acting)\\b.*")));
  }

  /** Returns the date right after the post on which somebody came or went. */
  private static Optional<ArticleDates.ArticleDate> date(
      Article article, Span after, boolean gone) {
    String text = article.characters();
    for (ArticleDates.ArticleDate date : article.dates(after)) {
      String between = text.substring(after.start(), date.span().start());
      boolean ends = gone && TenureWords.LEFT.matcher(between).find();
      boolean begins =
          !gone && BEGAN.matcher(between).find() && TenureWords.TO_DATE.matcher(between).find();
      if (ends || begins) {
        return Optional.of(date).filter(d -> d.start().isPresent());
      }
    }
    return Optional.empty();
  }
}
