package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** Attributes quotations to speakers, in order; a quotation may continue the last speech. */
final class Attribution {
  /** The maximum distance from a quotation to its speaker after it, in characters. */
  private static final int MAX_SPEAKER_DISTANCE = 160;

  /** The maximum number of paragraphs back to the inspectors whose words a fragment quotes. */
  private static final int MAX_INSPECTOR_BLOCKS = 2;

  /** Matches "it was" or "she had" right before a quotation of the sentence's first speaker. */
  private static final Pattern PRONOUN_LAST =
      Pattern.compile(
          "\\b(?:it|he|she|they)\\s+(?:was|were|is|are|had|has|have|would|will|could|felt|did|continued)\\b[^,.;]{0,25}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches such words about a person. */
  private static final Pattern PERSON_LAST =
      Pattern.compile("\\b(?:he|she)\\s+\\p{L}+\\b[^,.;]{0,25}$", Pattern.CASE_INSENSITIVE);

  /** Matches the end of a paragraph that introduces a speech in the next one. */
  private static final Pattern INTRODUCTION_END =
      Pattern.compile("(?::|\\b(?:said|says|added|commented|continued)[,:]?)\\s*$");

  /** Matches the end of a sentence whose last words are quoted. */
  private static final Pattern ENDED = Pattern.compile("[.!?]\\s");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}[.!?])\\s");

  private final Article article;
  private final QuotationPlaces places;
  private final SpeakerMentions speakerMentions;
  private final String ownText;
  private final SpokenTo listeners;
  private final Speaking speaking;
  private Optional<Speaker> lastSpeaker = Optional.empty();
  private List<Speaker> otherSpeakers = List.of();
  private int lastBlock;
  private int afterLast = -1;

  /**
   * A quotation with its speaker.
   *
   * @param others those who speak the same text together with the speaker
   */
  record AttributedQuotation(Quotation quotation, Speaker speaker, List<Speaker> others) {
    AttributedQuotation {
      others = List.copyOf(others);
    }
  }

  private Attribution(Article article, SpeakerMentions speakerMentions) {
    this.article = article;
    this.places = new QuotationPlaces(article.sentences());
    this.speakerMentions = speakerMentions;
    this.ownText = speakerMentions.ownText();
    this.listeners = new SpokenTo(article, speakerMentions);
    this.speaking = new Speaking(speakerMentions, listeners);
  }

  /** Returns the quotations whose speaker the article names. */
  static List<AttributedQuotation> of(Article article, List<Quotation> quotations) {
    return of(article, SpeakerMentions.of(article, ArticlePeople.of(article)), quotations);
  }

  /** Returns the quotations whose speaker is among those who may speak in the article. */
  static List<AttributedQuotation> of(
      Article article, SpeakerMentions mentions, List<Quotation> quotations) {
    Attribution attribution = new Attribution(article, mentions);
    List<AttributedQuotation> attributed = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<Quotation> before = i == 0 ? Optional.empty() : Optional.of(quotations.get(i - 1));
      Quotation quotation = quotations.get(i);
      attribution
          .speaker(quotation, before)
          .ifPresent(speaker ->
              attributed.add(
                  new AttributedQuotation(quotation, speaker, attribution.otherSpeakers)));
    }
    return attributed;
  }

  private Optional<Speaker> speaker(Quotation quotation, Optional<Quotation> before) {
    Sentence sentence = places.sentence(quotation);
    List<Speaker> lastOthers = otherSpeakers;
    Optional<Speaker> speaker = continuedSpeaker(quotation, sentence, before);
    boolean continued = speaker.isPresent();
    if (speaker.isEmpty()) {
      otherSpeakers = List.of();
      speaker = speakerBefore(quotation, sentence);
    }
    if (speaker.isEmpty() && !sentence.heading() && isOfUnknown(quotation, sentence, true)) {
      return unknown(quotation);
    }
    if (speaker.isEmpty()) {
      speaker = speakerAfter(quotation);
    }
    if (speaker.isEmpty() && !sentence.heading() && isOfUnknown(quotation, sentence, false)) {
      return unknown(quotation);
    }
    if (speaker.isEmpty()) {
      speaker = introducedSpeaker(quotation);
    }
    if (speaker.isEmpty() && !sentence.heading()) {
      continued = isContinued(quotation, before);
      speaker = continued ? lastSpeaker : inspectorsAsSpeaker(quotation, sentence);
    }
    if (continued) {
      otherSpeakers = lastOthers;
    }
    if (speaker.isPresent()) {
      lastSpeaker = speaker;
      afterLast = quotation.span().end();
      lastBlock = quotation.block();
    }
    return speaker;
  }

  /** Returns no speaker, and records that "she" may be the unknown one. */
  private Optional<Speaker> unknown(Quotation quotation) {
    lastSpeaker = Optional.empty();
    afterLast = quotation.span().end();
    return Optional.empty();
  }

  /**
   * Returns whether a verb of speech beside a quotation has a subject who is not known: "a parent
   * said".
   *
   * @param before whether the words before the quotation are considered, or those after it
   */
  private boolean isOfUnknown(Quotation quotation, Sentence sentence, boolean before) {
    int start = quotation.span().start();
    int end = quotation.span().end() + (quotation.closed() ? 1 : 0);
    return before
        ? UnknownSpeakers.BEFORE
            .matcher(ownText)
            .region(sentence.span().start(), Math.max(sentence.span().start(), start - 1))
            .find()
        : UnknownSpeakers.AFTER
            .matcher(ownText)
            .region(
                Math.min(end, places.blockEnd(quotation.block())),
                places.blockEnd(quotation.block()))
            .lookingAt();
  }

  /** Returns the last speaker of the same sentence, unless another is named in between. */
  private Optional<Speaker> continuedSpeaker(
      Quotation quotation, Sentence sentence, Optional<Quotation> before) {
    if (before.isEmpty()
        || !sentence.span().contains(before.get().span())
        || lastSpeaker.isEmpty()) {
      return Optional.empty();
    }
    Span between = before.get().until(quotation);
    boolean other = speaking.last(between).filter(v -> !v.isPronoun()).isPresent();
    return other ? Optional.empty() : lastSpeaker;
  }

  /** Returns the speaker named before a quotation in its sentence. */
  private Optional<Speaker> speakerBefore(Quotation quotation, Sentence sentence) {
    Span span = new Span(sentence.span().start(), quotation.span().start());
    String textBefore = ownText.substring(span.start(), Math.max(span.start(), span.end() - 1));
    Optional<Speaker> feeling =
        Feelings.speaker(article, ownText, quotation.span(), speakerMentions.in(span));
    if (feeling.isPresent()) {
      return feeling;
    }
    if (PRONOUN_LAST.matcher(textBefore).find()
        && !SpeechVerbs.SAID_IT.matcher(textBefore).find()) {
      Optional<Speaker> first =
          speakerMentions.in(span).stream()
              .filter(v -> v.speaker().isPresent())
              .filter(v ->
                  !PERSON_LAST.matcher(textBefore).find()
                      || v.kind() == SpeakerMention.SpeakerKind.PERSON)
              .findFirst()
              .flatMap(SpeakerMention::speaker);
      if (first.isPresent()) {
        return first;
      }
    }
    Optional<SpeakerMention> last = speaking.last(span);
    if (last.isEmpty() && textBefore.stripTrailing().endsWith(":")) {
      List<SpeakerMention> named = speakerMentions.in(span);
      last = named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
    }
    return last.flatMap(v -> resolveJointly(span, v));
  }

  /** Returns the speaker of a mention, and records those named together with it. */
  private Optional<Speaker> resolveJointly(Span part, SpeakerMention mention) {
    Optional<Speaker> speaker = resolveSpeaker(mention);
    otherSpeakers =
        JointSpeakers.with(mention, speakerMentions.in(part), ownText).stream()
            .filter(s -> !speaker.filter(s::equals).isPresent())
            .toList();
    return speaker;
  }

  /** Returns the speaker whom the paragraph before introduces, such as with a colon. */
  private Optional<Speaker> introducedSpeaker(Quotation quotation) {
    if (!places.opensBlock(quotation)) {
      return Optional.empty();
    }
    return article.sentences().stream()
        .filter(s -> s.block() == places.blockBefore(quotation, article.characters()))
        .reduce((a, b) -> b)
        .map(Sentence::span)
        .filter(s -> INTRODUCTION_END.matcher(ownText.substring(s.start(), s.end())).find())
        .flatMap(s -> speaking.last(s).flatMap(v -> resolveJointly(s, v)));
  }

  /** Returns the speaker named after a quotation. */
  private Optional<Speaker> speakerAfter(Quotation quotation) {
    int start = quotation.span().end() + (quotation.closed() ? 1 : 0);
    int limit =
        Math.min(places.blockEnd(quotation.block()), quotation.span().end() + MAX_SPEAKER_DISTANCE);
    if (start >= limit || ENDED.matcher(ownText).region(start, limit).lookingAt()) {
      return Optional.empty();
    }
    String textAfter = SENTENCE_END.split(ownText.substring(start, limit), 2)[0];
    Span after = new Span(start, start + textAfter.length());
    return speaking.first(after).flatMap(mention -> resolveJointly(after, mention));
  }

  /** Returns the speaker of a mention; for a pronoun the last one named of its kind. */
  private Optional<Speaker> resolveSpeaker(SpeakerMention mention) {
    if (!mention.isPronoun()) {
      return mention.speaker();
    }
    boolean person = mention.kind() == SpeakerMention.SpeakerKind.PERSONAL_PRONOUN;
    if (!person && isOfOtherSpeaker(mention)) {
      return Optional.empty();
    }
    Optional<SpeakerMention> inSentence =
        article.sentences().stream()
            .filter(s -> s.span().contains(mention.span()))
            .flatMap(s ->
                speakerMentions.in(new Span(s.span().start(), mention.span().start())).stream())
            .filter(
                v -> !v.isPronoun() && (v.kind() == SpeakerMention.SpeakerKind.PERSON) == person)
            .filter(v -> !listeners.isAddressed(v))
            .reduce((a, b) -> b);
    if (!person && inSentence.isPresent()) {
      return inSentence.get().speaker();
    }
    if (!person && lastSpeaker.filter(s -> s.name().isEmpty()).isPresent() && isNear(mention)) {
      return lastSpeaker;
    }
    String pronoun = ownText.substring(mention.span().start(), mention.span().end());
    if (person && isLastSpeakerWithoutName(mention)) {
      return lastSpeaker;
    }
    return speakerMentions.in(new Span(0, mention.span().start())).reversed().stream()
        .filter(v -> !v.isPronoun() && (v.kind() == SpeakerMention.SpeakerKind.PERSON) == person)
        .filter(v -> !listeners.isAddressed(v) && !(person && listeners.isSpokenOf(v)))
        .filter(v ->
            !person
                || PronounAgreement.agrees(pronoun, v.speaker().flatMap(Speaker::name), ownText))
        .findFirst()
        .flatMap(SpeakerMention::speaker);
  }

  /** Returns whether "she" is who spoke last, without a name, and nobody is named since then. */
  private boolean isLastSpeakerWithoutName(SpeakerMention pronoun) {
    int start = pronoun.span().start();
    return afterLast >= 0
        && afterLast <= start
        && lastSpeaker.flatMap(Speaker::name).isEmpty()
        && !lastSpeaker.filter(Speaker.INSPECTORS::equals).isPresent()
        && speakerMentions.in(new Span(afterLast, start)).stream()
            .noneMatch(v -> v.kind() == SpeakerMention.SpeakerKind.PERSON);
  }

  /** Returns whether the sentence of a pronoun names others who speak: "Chiefs say they are". */
  private boolean isOfOtherSpeaker(SpeakerMention pronoun) {
    int end = pronoun.span().start();
    return article.sentences().stream()
        .filter(s -> s.span().contains(pronoun.span()))
        .anyMatch(s ->
            UnknownSpeakers.NO_INSPECTOR.matcher(ownText.substring(s.span().start(), end)).find());
  }

  /** Returns whether the last speech was in the paragraph of a mention or the one before. */
  private boolean isNear(SpeakerMention mention) {
    return article.sentences().stream()
        .filter(s -> s.span().contains(mention.span()))
        .anyMatch(s -> s.block() - lastBlock <= 1);
  }

  /** Returns whether a quotation continues a speech, in the same paragraph or the next. */
  private boolean isContinued(Quotation quotation, Optional<Quotation> before) {
    if (before.isEmpty()) {
      return false;
    }
    Quotation previous = before.get();
    if (previous.block() == quotation.block()) {
      Span between = previous.until(quotation);
      return speaking.last(between).isEmpty() || places.opensSentence(quotation);
    }
    return previous.block() + 1 == quotation.block()
        && places.opensBlock(quotation)
        && (!previous.closed() || places.isWholeBlock(quotation));
  }

  /** Returns the inspectors if a fragment is among what they are said to have found. */
  private Optional<Speaker> inspectorsAsSpeaker(Quotation quotation, Sentence sentence) {
    String words = ownText.substring(sentence.span().start(), sentence.span().end());
    Span before = new Span(sentence.span().start(), quotation.span().start());
    if (places.opensSentence(quotation)
        || quotation.mark(ownText) != mainQuotationMark()
        || UnknownSpeakers.NO_INSPECTOR.matcher(words).find()
        || UnknownSpeakers.BESIDE_NAME.matcher(words).find()
        || (speakerMentions.in(before).isEmpty()
            && UnknownSpeakers.isSpeech(ownText.substring(before.start(), before.end())))) {
      return Optional.empty();
    }
    int from =
        article.sentences().stream()
            .filter(s -> s.block() >= quotation.block() - MAX_INSPECTOR_BLOCKS && !s.heading())
            .mapToInt(s -> s.span().start())
            .min()
            .orElse(0);
    List<SpeakerMention> named =
        speakerMentions
            .in(new Span(Math.min(from, sentence.span().start()), sentence.span().end()))
            .stream()
            .filter(v -> !v.isPronoun())
            .toList();
    boolean inspectors =
        !named.isEmpty()
            && named.stream().allMatch(v -> v.kind() == SpeakerMention.SpeakerKind.INSPECTORS);
    return inspectors ? Optional.of(Speaker.INSPECTORS) : Optional.empty();
  }

  /** Returns the mark that opens the article's longest quotation. */
  private char mainQuotationMark() {
    return article.quotations().stream()
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
        .map(q -> q.mark(ownText))
        .orElse('“');
  }
}
