package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.article.Attribution.Attributed;
import scrutiny.text.Span;

/** The sentences of an article that tell what inspectors found. */
final class FindingSentences {
  /** In minutes "the report" is as often the officers'. */
  private static final Pattern NAMED =
      Pattern.compile("(?i).*\\b(?:ofsted|inspectors|inspectorate)\\b.*");

  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:they|it)");

  private final Article article;
  private final Voices voices;
  private final List<Attributed> quoted;
  private final String own;
  private final boolean minutes;

  FindingSentences(Article article, Voices voices, List<Attributed> quoted) {
    this.article = article;
    this.voices = voices;
    this.quoted = quoted;
    this.own = voices.ownWords();
    this.minutes = article.isMinutes();
  }

  /**
   * A sentence that tells what was found.
   *
   * @param words the sentence
   * @param from where in it the finding itself begins
   * @param strong whether the verb says that something was found
   */
  record Told(Span words, int from, boolean strong) {}

  /** The finding that the sentence with a number tells. */
  Optional<Told> at(int number) {
    return own(number)
        .flatMap(sentence ->
            quoted(sentence)
                .or(() -> active(number, sentence))
                .or(() -> passive(number, sentence)));
  }

  /** The sentence with a number, if it is the article's own and nobody but inspectors speaks. */
  Optional<Span> own(int number) {
    Sentence sentence = article.sentences().get(number);
    return sentence.heading() || isOthers(sentence.span())
        ? Optional.empty()
        : Optional.of(sentence.span());
  }

  /** Whether somebody else speaks in a sentence, or is quoted there. */
  private boolean isOthers(Span sentence) {
    boolean speaks =
        voices.in(sentence).stream()
            .anyMatch(v -> v.kind() == Voice.Kind.ORGANISATION || isSpeaking(v, sentence));
    return speaks
        || quoted.stream()
            .filter(q -> overlap(q.quotation().span(), sentence) > 0)
            .anyMatch(q -> !FindingRecogniser.isOfInspectors(q));
  }

  private boolean isSpeaking(Voice voice, Span sentence) {
    boolean person = voice.kind() == Voice.Kind.PERSON || voice.kind() == Voice.Kind.PERSON_AGAIN;
    return person && SpeechVerbs.ANY.matcher(own).region(sentence.start(), sentence.end()).find();
  }

  /** A sentence of which the better part is quoted from the inspectors. */
  private Optional<Told> quoted(Span sentence) {
    return quoted.stream()
        .filter(q -> overlap(q.quotation().span(), sentence) * 2 > sentence.length())
        .findFirst()
        .map(q ->
            new Told(sentence, Math.max(sentence.start(), q.quotation().span().start()), false));
  }

  private Optional<Told> active(int number, Span sentence) {
    for (Voice voice : voices.in(sentence)) {
      boolean finds =
          voice.kind() == Voice.Kind.INSPECTORS
              ? !minutes || isNamed(voice.span())
              : voice.isPronoun() && isInspectors(number, voice);
      if (finds) {
        Optional<FindingWords.Verb> verb = FindingWords.behind(own, voice.span(), sentence.end());
        if (verb.isPresent()) {
          FindingWords.Verb told = verb.get();
          return Optional.of(new Told(sentence, told.span().start(), told.strong()));
        }
      }
    }
    return Optional.empty();
  }

  /** What was found without a word of by whom, next to what inspectors said. */
  private Optional<Told> passive(int number, Span sentence) {
    if (minutes || number == 0 || !voices.in(sentence).stream().allMatch(Voice::isPronoun)) {
      return Optional.empty();
    }
    return FindingWords.passive(own, sentence)
        .filter(verb -> tellsOfInspectors(number - 1))
        .map(verb -> new Told(sentence, sentence.start(), verb.strong()));
  }

  private boolean isNamed(Span voice) {
    return NAMED.matcher(own.substring(voice.start(), voice.end())).matches();
  }

  /** Whether "they" or "it" are the inspectors named in the sentence or the one before. */
  private boolean isInspectors(int number, Voice pronoun) {
    Span words = pronoun.span();
    if (!PRONOUN.matcher(own.substring(words.start(), words.end())).matches()) {
      return false;
    }
    Span sentence = article.sentences().get(number).span();
    List<Voice> ahead =
        voices.in(new Span(sentence.start(), words.start())).stream()
            .filter(v -> !v.isPronoun())
            .toList();
    return ahead.isEmpty()
        ? words.start() == sentence.start() && number > 0 && tellsOfInspectors(number - 1)
        : ahead.getLast().kind() == Voice.Kind.INSPECTORS;
  }

  /** Whether the inspectors alone are named or quoted in a sentence. */
  private boolean tellsOfInspectors(int number) {
    Sentence sentence = article.sentences().get(number);
    if (sentence.heading() || isOthers(sentence.span())) {
      return false;
    }
    List<Voice> named = voices.in(sentence.span()).stream().filter(v -> !v.isPronoun()).toList();
    boolean quoting =
        quoted.stream().anyMatch(q -> overlap(q.quotation().span(), sentence.span()) > 0);
    return named.isEmpty()
        ? quoting
        : named.stream().allMatch(v -> v.kind() == Voice.Kind.INSPECTORS);
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }
}
