package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.article.Attribution.AttributedQuotation;
import scrutiny.text.Span;

/** The sentences of an article that tell what inspectors found. */
final class FindingSentences {
  /** In minutes "the report" is as often the officers'. */
  private static final Pattern NAMED =
      Pattern.compile("(?i).*\\b(?:ofsted|inspectors|inspectorate)\\b.*");

  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:they|it)");

  private final Article article;
  private final SpeakerMentions voices;
  private final List<AttributedQuotation> quoted;
  private final String ownText;
  private final boolean minutes;

  FindingSentences(Article article, SpeakerMentions voices, List<AttributedQuotation> quoted) {
    this.article = article;
    this.voices = voices;
    this.quoted = quoted;
    this.ownText = voices.ownText();
    this.minutes = article.isMinutes();
  }

  /**
   * A sentence that tells what was found.
   *
   * @param sentence the sentence
   * @param from where in it the finding itself begins
   * @param strong whether the verb says that something was found
   */
  record FindingMention(Span sentence, int from, boolean strong) {}

  /** The finding that the sentence with a number tells. */
  Optional<FindingMention> at(int number) {
    return ownSentence(number)
        .flatMap(sentence ->
            quoted(sentence)
                .or(() -> active(number, sentence))
                .or(() -> passive(number, sentence)));
  }

  /** The sentence with a number, if it is the article's own and nobody but inspectors speaks. */
  Optional<Span> ownSentence(int number) {
    Sentence sentence = article.sentences().get(number);
    return sentence.heading() || isByOthers(sentence.span())
        ? Optional.empty()
        : Optional.of(sentence.span());
  }

  /** Whether somebody else speaks in a sentence, or is quoted there. */
  private boolean isByOthers(Span sentence) {
    boolean speaks =
        voices.in(sentence).stream()
            .anyMatch(v ->
                v.kind() == SpeakerMention.SpeakerKind.ORGANISATION || isSpeaking(v, sentence));
    return speaks
        || quoted.stream()
            .filter(q -> overlap(q.quotation().span(), sentence) > 0)
            .anyMatch(q -> !ArticleFindingRecogniser.isByInspectors(q));
  }

  private boolean isSpeaking(SpeakerMention voice, Span sentence) {
    boolean person =
        voice.kind() == SpeakerMention.SpeakerKind.PERSON
            || voice.kind() == SpeakerMention.SpeakerKind.PERSONAL_PRONOUN;
    return person
        && SpeechVerbs.ANY.matcher(ownText).region(sentence.start(), sentence.end()).find();
  }

  /** A sentence of which the better part is quoted from the inspectors. */
  private Optional<FindingMention> quoted(Span sentence) {
    return quoted.stream()
        .filter(q -> overlap(q.quotation().span(), sentence) * 2 > sentence.length())
        .findFirst()
        .map(q ->
            new FindingMention(
                sentence, Math.max(sentence.start(), q.quotation().span().start()), false));
  }

  private Optional<FindingMention> active(int number, Span sentence) {
    for (SpeakerMention voice : voices.in(sentence)) {
      boolean finds =
          voice.kind() == SpeakerMention.SpeakerKind.INSPECTORS
              ? !minutes || isNamed(voice.span())
              : voice.isPronoun() && isInspectors(number, voice);
      if (finds) {
        Optional<FindingWords.Verb> verb =
            FindingWords.verbAfter(ownText, voice.span(), sentence.end());
        if (verb.isPresent()) {
          FindingWords.Verb told = verb.get();
          return Optional.of(new FindingMention(sentence, told.span().start(), told.strong()));
        }
      }
    }
    return Optional.empty();
  }

  /** What was found without a word of by whom, next to what inspectors said. */
  private Optional<FindingMention> passive(int number, Span sentence) {
    if (minutes
        || number == 0
        || !voices.in(sentence).stream().allMatch(SpeakerMention::isPronoun)) {
      return Optional.empty();
    }
    return FindingWords.passiveVerb(ownText, sentence)
        .filter(verb -> mentionsOnlyInspectors(number - 1))
        .map(verb -> new FindingMention(sentence, sentence.start(), verb.strong()));
  }

  private boolean isNamed(Span voice) {
    return NAMED.matcher(ownText.substring(voice.start(), voice.end())).matches();
  }

  /** Whether "they" or "it" are the inspectors named in the sentence or the one before. */
  private boolean isInspectors(int number, SpeakerMention pronoun) {
    Span words = pronoun.span();
    if (!PRONOUN.matcher(ownText.substring(words.start(), words.end())).matches()) {
      return false;
    }
    Span sentence = article.sentences().get(number).span();
    List<SpeakerMention> ahead =
        voices.in(new Span(sentence.start(), words.start())).stream()
            .filter(v -> !v.isPronoun())
            .toList();
    return ahead.isEmpty()
        ? words.start() == sentence.start() && number > 0 && mentionsOnlyInspectors(number - 1)
        : ahead.getLast().kind() == SpeakerMention.SpeakerKind.INSPECTORS;
  }

  /** Whether the inspectors alone are named or quoted in a sentence. */
  private boolean mentionsOnlyInspectors(int number) {
    Sentence sentence = article.sentences().get(number);
    if (sentence.heading() || isByOthers(sentence.span())) {
      return false;
    }
    List<SpeakerMention> named =
        voices.in(sentence.span()).stream().filter(v -> !v.isPronoun()).toList();
    boolean quoting =
        quoted.stream().anyMatch(q -> overlap(q.quotation().span(), sentence.span()) > 0);
    return named.isEmpty()
        ? quoting
        : named.stream().allMatch(v -> v.kind() == SpeakerMention.SpeakerKind.INSPECTORS);
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
