package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** Finds out whose words each quotation is, in order; who spoke last may speak on. */
final class Attribution {
  /** How far behind a quotation its speaker may be told. */
  private static final int MAX_SPEAKER_DISTANCE = 160;

  /** How many paragraphs back the inspectors may stand who found what a fragment says. */
  private static final int MAX_INSPECTOR_BLOCKS = 2;

  /** "It was", "she had": the quotation goes on in the words of the sentence's first speaker. */
  private static final Pattern PRONOUN_LAST =
      Pattern.compile(
          "\\b(?:it|he|she|they)\\s+(?:was|were|is|are|had|has|have|would|will|could|felt|did|continued)\\b[^,.;]{0,25}$",
          Pattern.CASE_INSENSITIVE);

  /** How a paragraph ends behind which somebody's words stand in the next. */
  private static final Pattern INTRODUCTION_END =
      Pattern.compile("(?::|\\b(?:said|says|added|commented|continued)[,:]?)\\s*$");

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}[.!?])\\s");

  private final Article article;
  private final SpeakerMentions voices;
  private final String ownText;
  private Optional<Speaker> lastSpeaker = Optional.empty();
  private int lastBlock;

  /** Words with the one who said them. */
  record AttributedQuotation(Quotation quotation, Speaker speaker) {}

  private Attribution(Article article) {
    this.article = article;
    this.voices = SpeakerMentions.of(article, ArticlePeople.of(article));
    this.ownText = voices.ownText();
  }

  /** The quotations of an article whose speaker is told. */
  static List<AttributedQuotation> of(Article article, List<Quotation> quotations) {
    Attribution attribution = new Attribution(article);
    List<AttributedQuotation> attributed = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Optional<Quotation> before = i == 0 ? Optional.empty() : Optional.of(quotations.get(i - 1));
      Quotation quotation = quotations.get(i);
      attribution
          .speaker(quotation, before)
          .ifPresent(speaker -> attributed.add(new AttributedQuotation(quotation, speaker)));
    }
    return attributed;
  }

  private Optional<Speaker> speaker(Quotation quotation, Optional<Quotation> before) {
    Sentence sentence = sentence(quotation);
    Optional<Speaker> speaker = continuedSpeaker(quotation, sentence, before);
    if (speaker.isEmpty()) {
      speaker =
          speakerBefore(quotation, sentence)
              .or(() -> speakerAfter(quotation))
              .or(() -> introducedSpeaker(quotation));
    }
    if (speaker.isEmpty() && !sentence.heading()) {
      boolean speech = isContinued(quotation, before);
      speaker = speech ? lastSpeaker : inspectorsAsSpeaker(quotation, sentence);
    }
    if (speaker.isPresent()) {
      lastSpeaker = speaker;
      lastBlock = quotation.block();
    }
    return speaker;
  }

  /** Who speaks on in the same sentence, unless somebody else is named on the way. */
  private Optional<Speaker> continuedSpeaker(
      Quotation quotation, Sentence sentence, Optional<Quotation> before) {
    if (before.isEmpty()
        || !sentence.span().contains(before.get().span())
        || lastSpeaker.isEmpty()) {
      return Optional.empty();
    }
    Span between = between(before.get(), quotation);
    boolean other = lastSpeaking(between).filter(v -> !v.isPronoun()).isPresent();
    return other ? Optional.empty() : lastSpeaker;
  }

  /** Who is said before a quotation to speak. */
  private Optional<Speaker> speakerBefore(Quotation quotation, Sentence sentence) {
    Span words = new Span(sentence.span().start(), quotation.span().start());
    String ahead = ownText.substring(words.start(), words.end() - 1);
    if (PRONOUN_LAST.matcher(ahead).find()) {
      Optional<Speaker> first =
          voices.in(words).stream()
              .filter(v -> v.speaker().isPresent())
              .findFirst()
              .flatMap(SpeakerMention::speaker);
      if (first.isPresent()) {
        return first;
      }
    }
    Optional<SpeakerMention> saying = lastSpeaking(words);
    if (saying.isEmpty() && ahead.stripTrailing().endsWith(":")) {
      List<SpeakerMention> named = voices.in(words);
      saying = named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
    }
    return saying.flatMap(this::resolveSpeaker);
  }

  /** Who is told, in a paragraph of their own with a colon, to speak in this one. */
  private Optional<Speaker> introducedSpeaker(Quotation quotation) {
    if (!opensBlock(quotation)) {
      return Optional.empty();
    }
    return article.sentences().stream()
        .filter(s -> s.block() == quotation.block() - 1)
        .reduce((a, b) -> b)
        .map(Sentence::span)
        .filter(s -> INTRODUCTION_END.matcher(ownText.substring(s.start(), s.end())).find())
        .flatMap(this::lastSpeaking)
        .flatMap(this::resolveSpeaker);
  }

  /** The last voice in a stretch of words behind which it is told that it speaks. */
  private Optional<SpeakerMention> lastSpeaking(Span words) {
    List<SpeakerMention> named = voices.in(words);
    for (int i = named.size() - 1; i >= 0; i--) {
      int end = i + 1 < named.size() ? named.get(i + 1).span().start() : words.end();
      if (hasSpeechVerb(new Span(named.get(i).span().end(), end))) {
        return Optional.of(named.get(i));
      }
    }
    return named.stream().findFirst().filter(v -> isInverted(words, v));
  }

  /** "Said the council's leader": the verb stands first. */
  private boolean isInverted(Span words, SpeakerMention voice) {
    return hasSpeechVerb(new Span(words.start(), voice.span().start()));
  }

  private boolean hasSpeechVerb(Span part) {
    return SpeechVerbs.ANY
        .matcher(ownText)
        .region(part.start(), Math.max(part.start(), part.end()))
        .find();
  }

  /** Who is said behind a quotation to speak. */
  private Optional<Speaker> speakerAfter(Quotation quotation) {
    int start = quotation.span().end() + (quotation.closed() ? 1 : 0);
    int limit =
        Math.min(blockEnd(quotation.block()), quotation.span().end() + MAX_SPEAKER_DISTANCE);
    if (start >= limit) {
      return Optional.empty();
    }
    String words = SENTENCE_END.split(ownText.substring(start, limit), 2)[0];
    Span behind = new Span(start, start + words.length());
    for (SpeakerMention voice : voices.in(behind)) {
      boolean speaks =
          isInverted(behind, voice) || hasSpeechVerb(new Span(voice.span().end(), behind.end()));
      if (speaks) {
        return resolveSpeaker(voice);
      }
    }
    return Optional.empty();
  }

  /** Whom a voice means: a pronoun whoever of its kind was named last. */
  private Optional<Speaker> resolveSpeaker(SpeakerMention voice) {
    if (!voice.isPronoun()) {
      return voice.speaker();
    }
    boolean person = voice.kind() == SpeakerMention.SpeakerKind.PERSONAL_PRONOUN;
    Optional<SpeakerMention> beside =
        article.sentences().stream()
            .filter(s -> s.span().contains(voice.span()))
            .flatMap(s -> voices.in(new Span(s.span().start(), voice.span().start())).stream())
            .filter(
                v -> !v.isPronoun() && (v.kind() == SpeakerMention.SpeakerKind.PERSON) == person)
            .reduce((a, b) -> b);
    if (!person && beside.isPresent()) {
      return beside.get().speaker();
    }
    if (!person && lastSpeaker.filter(s -> s.name().isEmpty()).isPresent() && isNear(voice)) {
      return lastSpeaker;
    }
    return voices.in(new Span(0, voice.span().start())).reversed().stream()
        .filter(v -> !v.isPronoun() && (v.kind() == SpeakerMention.SpeakerKind.PERSON) == person)
        .findFirst()
        .flatMap(SpeakerMention::speaker);
  }

  /** Whether who spoke last did so in this paragraph or the one before. */
  private boolean isNear(SpeakerMention voice) {
    return article.sentences().stream()
        .filter(s -> s.span().contains(voice.span()))
        .anyMatch(s -> s.block() - lastBlock <= 1);
  }

  /** Whether a quotation is the next paragraph of a speech, or stands in the same one. */
  private boolean isContinued(Quotation quotation, Optional<Quotation> before) {
    if (before.isEmpty()) {
      return false;
    }
    Quotation one = before.get();
    if (one.block() == quotation.block()) {
      Span between = between(one, quotation);
      return lastSpeaking(between).isEmpty() || opensSentence(quotation);
    }
    return one.block() + 1 == quotation.block()
        && opensBlock(quotation)
        && (!one.closed() || isWholeBlock(quotation));
  }

  private static Span between(Quotation one, Quotation next) {
    int start = one.span().end();
    int end = next.span().start();
    return new Span(start, end);
  }

  /** The inspectors, where a fragment stands among what they are said to have found. */
  private Optional<Speaker> inspectorsAsSpeaker(Quotation quotation, Sentence sentence) {
    if (opensSentence(quotation) || quotation.mark(ownText) != mainQuotationMark()) {
      return Optional.empty();
    }
    int from =
        article.sentences().stream()
            .filter(s -> s.block() >= quotation.block() - MAX_INSPECTOR_BLOCKS && !s.heading())
            .mapToInt(s -> s.span().start())
            .min()
            .orElse(0);
    List<SpeakerMention> named =
        voices.in(new Span(Math.min(from, sentence.span().start()), sentence.span().end())).stream()
            .filter(v -> !v.isPronoun())
            .toList();
    boolean inspectors =
        !named.isEmpty()
            && named.stream().allMatch(v -> v.kind() == SpeakerMention.SpeakerKind.INSPECTORS);
    return inspectors ? Optional.of(Speaker.INSPECTORS) : Optional.empty();
  }

  /** The mark that opens most of the article's longer quotations. */
  private char mainQuotationMark() {
    return article.quotations().stream()
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()))
        .map(q -> q.mark(ownText))
        .orElse('“');
  }

  private Sentence sentence(Quotation quotation) {
    int start = quotation.span().start();
    return article.sentences().stream()
        .filter(s -> s.span().start() <= start && start <= s.span().end())
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private boolean opensSentence(Quotation quotation) {
    return quotation.span().start() - sentence(quotation).span().start() <= 2;
  }

  private boolean opensBlock(Quotation quotation) {
    return opensSentence(quotation) && sentence(quotation).startsBlock();
  }

  private boolean isWholeBlock(Quotation quotation) {
    return blockEnd(quotation.block()) <= quotation.span().end() + 2;
  }

  private int blockEnd(int block) {
    return article.sentences().stream()
        .filter(s -> s.block() == block)
        .mapToInt(s -> s.span().end())
        .max()
        .orElseThrow();
  }
}
