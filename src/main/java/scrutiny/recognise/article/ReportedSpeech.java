package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.text.Span;

/**
 * Finds what an article tells in its own words that somebody said: “A, the leader, said that …”.
 * The speaker is named beside the verb; a pronoun or an organisation is not enough.
 */
final class ReportedSpeech {
  private static final String SAY = WordSets.expression("verbs of reported speech");
  private static final String SAY_THAT =
      WordSets.expression("verbs of reported speech before that") + "[^,;:.]{0,40}?\\sthat\\b";
  private static final String TELL = WordSets.expression("verbs of telling somebody");
  private static final String CLAUSE =
      "(?:(?<say>%s|%s)|(?<tell>%s))".formatted(SAY_THAT, SAY, TELL);
  private static final String ADVERBS =
      "\\s+(?:%s,?\\s+)*".formatted(WordSets.expression("before a verb of speech"));

  /** What describes a person between the name and the verb. */
  private static final List<String> DESCRIPTIONS =
      List.of(
          "(?:\\s*\\([^)]{1,40}\\))?,?",
          "(?:\\s*\\([^)]{1,40}\\))?,\\s(?!%s)[^;.:“”]{2,140}?,?"
              .formatted(WordSets.expression("starts of relative clauses")),
          ",\\s%s\\s[^,;.:“”]{2,140},".formatted(WordSets.expression("starts of relative clauses")),
          "\\s[–—-]\\s[^;.:–—]{2,120}\\s[–—-]");

  /** Matches between the name and the verb another verb of the same subject: “thanked … and”. */
  private static final String OTHER_VERB =
      "\\s+(?:%s)[^.;:“”]{0,80}?\\s+(?:and|but)".formatted(SpeechVerbs.ANY.pattern());

  private static final List<Pattern> FRAMES =
      DESCRIPTIONS.stream()
          .map(d -> Pattern.compile("%s(?:%s)?%s%s".formatted(d, OTHER_VERB, ADVERBS, CLAUSE)))
          .toList();

  /** Matches the verb before its subject, which ends the sentence: “…, said council leader”. */
  private static final Pattern INVERTED =
      Pattern.compile(
          ",\\s+(?:%s|according\\s+to)\\s+(?:[^\\s,;:.“”]+,?\\s+){0,12}$"
              .formatted(WordSets.expression("verbs of inverted speech")));

  private static final Pattern THAT = Pattern.compile("\\s*,?\\s+that\\b");

  /** Matches the listener after “told”. */
  private static final Pattern LISTENER = Pattern.compile("(?:\\s+[^\\s,;:.]+){1,6}?\\s+that\\b");

  private static final Pattern FINITE =
      Pattern.compile(WordSets.expression("finite auxiliaries"), Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");

  /** Matches right before a noun phrase that is no subject: “led by”, “a letter to”. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "%s\\s+(?:%s\\s+)*$"
              .formatted(
                  WordSets.expression("prepositions before somebody"),
                  WordSets.expression("before a post")),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_NAMES = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s+){0,4}$");

  /** The minimum number of words that say something. */
  private static final int MIN_WORDS = 3;

  /** The minimum number of words after “told”, which also has to name the listener. */
  private static final int MIN_WORDS_TOLD = 6;

  private final Article article;
  private final SpeakerMentions mentions;
  private final String ownText;

  private ReportedSpeech(Article article, SpeakerMentions mentions) {
    this.article = article;
    this.mentions = mentions;
    this.ownText = mentions.ownText();
  }

  /**
   * What somebody is told to have said.
   *
   * @param words the span of the words that tell it
   */
  record ReportedWords(Span words, List<Speaker> speakers) {
    ReportedWords {
      speakers = List.copyOf(speakers);
    }
  }

  /** Returns the reported speech of the sentences that quote nobody. */
  static List<ReportedWords> of(Article article, SpeakerMentions mentions, List<Span> quoted) {
    ReportedSpeech speech = new ReportedSpeech(article, mentions);
    List<ReportedWords> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (!sentence.heading() && quoted.stream().noneMatch(sentence.span()::contains)) {
        speech.in(sentence.span()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<ReportedWords> in(Span sentence) {
    for (SpeakerMention mention : mentions.in(sentence)) {
      Optional<Speaker> speaker = mention.speaker().filter(s -> s.name().isPresent());
      if (mention.kind() != SpeakerMention.SpeakerKind.PERSON || speaker.isEmpty()) {
        continue;
      }
      Optional<Span> words = words(sentence, mention);
      if (words.isPresent()) {
        List<Speaker> speakers = new ArrayList<>(speaker.stream().toList());
        JointSpeakers.with(mention, mentions.in(sentence), ownText).stream()
            .filter(s -> s.name().isPresent())
            .forEach(speakers::add);
        return Optional.of(new ReportedWords(words.get(), speakers));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> words(Span sentence, SpeakerMention mention) {
    for (Pattern frame : isGoverned(sentence, mention) ? List.<Pattern>of() : FRAMES) {
      Matcher verb = frame.matcher(ownText).region(mention.span().end(), sentence.end());
      if (verb.lookingAt() && !namesAnother(mention, start(verb))) {
        boolean told = verb.group("tell") != null;
        Optional<Span> after = content(new Span(verb.end(), sentence.end()), told);
        return after.or(() -> before(sentence, mention));
      }
    }
    Matcher inverted = INVERTED.matcher(ownText).region(sentence.start(), mention.span().start());
    return inverted.find()
        ? content(new Span(sentence.start(), inverted.start()), false)
        : Optional.empty();
  }

  private static int start(Matcher verb) {
    return verb.group("tell") != null ? verb.start("tell") : verb.start("say");
  }

  /** Returns whether the name is part of another phrase: “the council, led by NAME, said”. */
  private boolean isGoverned(Span sentence, SpeakerMention mention) {
    Span before = new Span(sentence.start(), mention.span().start());
    Matcher first = FIRST_NAMES.matcher(ownText).region(before.start(), before.end());
    int start = first.find() ? first.start() : before.end();
    int post =
        RolePhrases.last(ownText, new Span(before.start(), start))
            .filter(r -> ownText.substring(r.span().end(), start).isBlank())
            .map(r -> r.span().start())
            .orElse(start);
    return GOVERNED.matcher(ownText).region(before.start(), start).find()
        || GOVERNED.matcher(ownText).region(before.start(), post).find();
  }

  /**
   * Returns whether somebody else is the subject of the verb: another person named between, or
   * whoever is named right before it. The person's own post is nobody else.
   */
  private boolean namesAnother(SpeakerMention mention, int verb) {
    return mentions.in(new Span(mention.span().end(), verb)).stream()
        .filter(other -> !other.speaker().equals(mention.speaker()))
        .anyMatch(other ->
            other.kind() == SpeakerMention.SpeakerKind.PERSON
                || ownText.substring(other.span().end(), verb).isBlank());
  }

  private Optional<Span> content(Span part, boolean told) {
    Matcher that = (told ? LISTENER : THAT).matcher(ownText).region(part.start(), part.end());
    int start = that.lookingAt() ? that.end() : part.start();
    int minimum = told && start == part.start() ? MIN_WORDS_TOLD : MIN_WORDS;
    return words(new Span(start, part.end())) >= minimum
        ? Optional.of(stripped(new Span(start, part.end())))
        : Optional.empty();
  }

  /** Returns the clause before the name if nothing follows the verb but whom it was told. */
  private Optional<Span> before(Span sentence, SpeakerMention mention) {
    int comma = ownText.indexOf(',', sentence.start());
    if (comma < 0 || comma > mention.span().start()) {
      return Optional.empty();
    }
    Span clause = new Span(sentence.start(), comma);
    return FINITE.matcher(ownText).region(clause.start(), clause.end()).find()
        ? content(clause, false)
        : Optional.empty();
  }

  private int words(Span part) {
    return (int) WORD.matcher(ownText).region(part.start(), part.end()).results().count();
  }

  private Span stripped(Span part) {
    String text = article.characters();
    int start = part.start();
    int end = part.end();
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != '“') {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return new Span(start, end);
  }
}
