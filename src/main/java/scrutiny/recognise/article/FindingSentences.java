package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.article.Attribution.AttributedQuotation;
import scrutiny.text.Span;

/** Finds the sentences of an article that report what inspectors found. */
final class FindingSentences {
  /** Matches names of the inspectors; in minutes "the report" is as often the officers'. */
  private static final Pattern NAMED =
      Pattern.compile("(?i).*\\b(?:ofsted|inspectors|inspectorate)\\b.*");

  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:they|it)");

  private final Article article;
  private final SpeakerMentions speakerMentions;
  private final List<AttributedQuotation> quoted;
  private final String ownText;
  private final boolean minutes;

  FindingSentences(
      Article article, SpeakerMentions speakerMentions, List<AttributedQuotation> quoted) {
    this.article = article;
    this.speakerMentions = speakerMentions;
    this.quoted = quoted;
    this.ownText = speakerMentions.ownText();
    this.minutes = article.isMinutes();
  }

  /**
   * A sentence that reports a finding.
   *
   * @param sentence the span of the sentence
   * @param from the offset at which the finding itself begins
   * @param strong whether the verb says that something was found
   */
  record FindingMention(Span sentence, int from, boolean strong) {}

  /** Returns the finding that the sentence with a number reports. */
  Optional<FindingMention> at(int number) {
    return ownSentence(number)
        .flatMap(sentence ->
            quoted(sentence)
                .or(() -> active(number, sentence))
                .or(() -> passive(number, sentence)));
  }

  /** Returns the sentence with a number if nobody but the article or inspectors speaks in it. */
  Optional<Span> ownSentence(int number) {
    Sentence sentence = article.sentences().get(number);
    return sentence.heading() || isByOthers(sentence.span())
        ? Optional.empty()
        : Optional.of(sentence.span());
  }

  /** Returns whether somebody else speaks in a sentence, or is quoted there. */
  private boolean isByOthers(Span sentence) {
    boolean speaks =
        speakerMentions.in(sentence).stream()
            .anyMatch(v ->
                v.kind() == SpeakerMention.SpeakerKind.ORGANISATION || isSpeaking(v, sentence));
    return speaks
        || quoted.stream()
            .filter(q -> overlap(q.quotation().span(), sentence) > 0)
            .anyMatch(q -> !ArticleFindingRecogniser.isByInspectors(q));
  }

  private boolean isSpeaking(SpeakerMention mention, Span sentence) {
    boolean person =
        mention.kind() == SpeakerMention.SpeakerKind.PERSON
            || mention.kind() == SpeakerMention.SpeakerKind.PERSONAL_PRONOUN;
    return person
        && SpeechVerbs.ANY.matcher(ownText).region(sentence.start(), sentence.end()).find();
  }

  /** Returns a finding if more than half of the sentence quotes the inspectors. */
  private Optional<FindingMention> quoted(Span sentence) {
    return quoted.stream()
        .filter(q -> overlap(q.quotation().span(), sentence) * 2 > sentence.length())
        .findFirst()
        .map(q ->
            new FindingMention(
                sentence, Math.max(sentence.start(), q.quotation().span().start()), false));
  }

  private Optional<FindingMention> active(int number, Span sentence) {
    for (SpeakerMention mention : speakerMentions.in(sentence)) {
      boolean finds =
          mention.kind() == SpeakerMention.SpeakerKind.INSPECTORS
              ? !minutes || isNamed(mention.span())
              : mention.isPronoun() && isInspectors(number, mention);
      if (finds) {
        Optional<FindingWords.Verb> verb =
            FindingWords.verbAfter(ownText, mention.span(), sentence.end());
        if (verb.isPresent()) {
          FindingWords.Verb found = verb.get();
          return Optional.of(new FindingMention(sentence, found.span().start(), found.strong()));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a finding in the passive voice right after a sentence about the inspectors. */
  private Optional<FindingMention> passive(int number, Span sentence) {
    if (minutes
        || number == 0
        || !speakerMentions.in(sentence).stream().allMatch(SpeakerMention::isPronoun)) {
      return Optional.empty();
    }
    return FindingWords.passiveVerb(ownText, sentence)
        .filter(verb -> mentionsOnlyInspectors(number - 1))
        .map(verb -> new FindingMention(sentence, sentence.start(), verb.strong()));
  }

  private boolean isNamed(Span mention) {
    return NAMED.matcher(ownText.substring(mention.start(), mention.end())).matches();
  }

  /** Returns whether a pronoun refers to the inspectors named in this sentence or the last. */
  private boolean isInspectors(int number, SpeakerMention pronoun) {
    Span span = pronoun.span();
    if (!PRONOUN.matcher(ownText.substring(span.start(), span.end())).matches()) {
      return false;
    }
    Span sentence = article.sentences().get(number).span();
    List<SpeakerMention> before =
        speakerMentions.in(new Span(sentence.start(), span.start())).stream()
            .filter(v -> !v.isPronoun())
            .toList();
    return before.isEmpty()
        ? span.start() == sentence.start() && number > 0 && mentionsOnlyInspectors(number - 1)
        : before.getLast().kind() == SpeakerMention.SpeakerKind.INSPECTORS;
  }

  /** Returns whether only the inspectors are named or quoted in a sentence. */
  private boolean mentionsOnlyInspectors(int number) {
    Sentence sentence = article.sentences().get(number);
    if (sentence.heading() || isByOthers(sentence.span())) {
      return false;
    }
    List<SpeakerMention> named =
        speakerMentions.in(sentence.span()).stream().filter(v -> !v.isPronoun()).toList();
    boolean quoting =
        quoted.stream().anyMatch(q -> overlap(q.quotation().span(), sentence.span()) > 0);
    return named.isEmpty()
        ? quoting
        : named.stream().allMatch(v -> v.kind() == SpeakerMention.SpeakerKind.INSPECTORS);
  }

  private static int overlap(Span first, Span other) {
    return Math.min(first.end(), other.end()) - Math.max(first.start(), other.start());
  }
}
