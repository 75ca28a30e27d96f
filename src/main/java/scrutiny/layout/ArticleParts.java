package scrutiny.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;

/**
 * Separates an article from what a page prints below and amid it: links to other articles, offers
 * of newsletters, comments of readers. A line of such links or offers in the second half of a page
 * ends the article unless a paragraph of it follows.
 */
final class ArticleParts {
  /** Lines after which, in the second half of a page, nothing belongs to the article. */
  private static final Pattern END =
      Pattern.compile(
          "(more (from|on|stories|news)|related|you may also|recommended"
              + "|comments?( are closed| powered)?$|\\d+ comments?|.{1,40}\\b(\\d+|an?)"
              + " ?(sec(ond)?|min(ute)?|hour|hr|day|week|month|year)s? ago\\W*$|leave a"
              + " (reply|comment)|latest (jobs|news|articles)|jobs\\b|job of the week|keep up to"
              + " date|what do you think\\?|.{0,40}\\b(digital membership|membership options)"
              + "|tags?:|filed under|topics?:|© |copyright|all rights reserved|cookie|privacy"
              + " policy|contact us|back to top)",
          Pattern.CASE_INSENSITIVE);

  /** Links to other articles, whose titles follow. */
  private static final Pattern LIST =
      Pattern.compile("(most (read|popular)|read (more|next|also))", Pattern.CASE_INSENSITIVE);

  /** A link to another article that gives its title. */
  private static final Pattern LINK =
      Pattern.compile(
          "read (more|next|also)\\s*[:–|-]?\\s*(\\S+\\s+){2,}\\S+", Pattern.CASE_INSENSITIVE);

  /** Offers of the publisher. */
  private static final Pattern OFFER =
      Pattern.compile(
          "(sign up|subscri|newsletter|advertisement|sponsored|share (this|on)|register (now|for)"
              + "|log ?in|follow us)",
          Pattern.CASE_INSENSITIVE);

  /** A truncated summary, as in a list of other articles. */
  private static final Pattern TEASER = Pattern.compile("\\[(\\.{3}|…)\\]|(?<=\\w)…\\s*$");

  /** The end of running text, but not of a title. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’']?\\s*$");

  /** Words of somebody quoted, which are part of an article. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(?:said|says|added|told|wrote|commented)\\b[^.]{0,60}:?\\s*[“\"‘']"
              + "|[”\"’'],? (?:he|she) (?:said|says|added|wrote)\\b");

  /** The minimum length of a paragraph that shows that an article goes on, in characters. */
  private static final int MIN_PARAGRAPH_LENGTH = 80;

  /** The maximum length of a line of links or offers, in characters. */
  private static final int MAX_LINE_LENGTH = 125;

  private final Document document;
  private final List<Block> blocks;

  private ArticleParts(Document document) {
    this.document = document;
    this.blocks = document.blocks();
  }

  /** Returns the sections of a page from a block on: the article's, and what is none of it. */
  static List<Section> of(Document document, int from) {
    return new ArticleParts(document).sections(from);
  }

  private List<Section> sections(int from) {
    List<Section> sections = new ArrayList<>();
    int half = document.text().length() / 2;
    int start = from;
    for (int i = Math.max(from, 1); i < blocks.size(); i++) {
      if (blocks.get(i).span().start() < half || !(isTeaser(i) || isOther(text(i)))) {
        continue;
      }
      OptionalInt next = continuation(i);
      int end = hasTitleAbove(i) ? i - 1 : i;
      addSection(sections, SectionKind.BODY, start, end);
      start = next.orElse(blocks.size());
      addSection(sections, SectionKind.BOILERPLATE, end, start);
      i = start - 1;
    }
    addSection(sections, SectionKind.BODY, start, blocks.size());
    return sections;
  }

  private void addSection(List<Section> sections, SectionKind kind, int start, int end) {
    if (start < end) {
      sections.add(new Section(kind, blocks.subList(start, end)));
    }
  }

  /** Returns the index of the block at which the article goes on after a line of other content. */
  private OptionalInt continuation(int index) {
    String line = text(index);
    if (isTeaser(index) || END.matcher(line).lookingAt()) {
      return OptionalInt.empty();
    }
    boolean link = LINK.matcher(line).lookingAt();
    boolean offer = OFFER.matcher(line).lookingAt();
    for (int i = index + 1; i < blocks.size() && !END.matcher(text(i)).lookingAt(); i++) {
      boolean goesOn = link || SPEECH.matcher(text(i)).find() || (offer && areParagraphs(i, i + 1));
      if (isParagraph(i) && goesOn) {
        return OptionalInt.of(LIST.matcher(line).lookingAt() && !link ? i : index + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether two blocks are paragraphs; between summaries of other articles are titles. */
  private boolean areParagraphs(int first, int second) {
    return second < blocks.size() && isParagraph(first) && isParagraph(second);
  }

  private boolean isParagraph(int index) {
    String text = text(index);
    return text.length() >= MIN_PARAGRAPH_LENGTH
        && SENTENCE_END.matcher(text).find()
        && !isTeaser(index)
        && !isOther(text);
  }

  /** Returns whether a teaser has its title on the line above. */
  private boolean hasTitleAbove(int index) {
    return isTeaser(index)
        && index > 1
        && text(index - 1).length() < MAX_LINE_LENGTH
        && !SENTENCE_END.matcher(text(index - 1)).find();
  }

  private boolean isTeaser(int index) {
    return TEASER.matcher(text(index)).find();
  }

  private static boolean isOther(String text) {
    return text.length() < MAX_LINE_LENGTH
        && (END.matcher(text).lookingAt()
            || LIST.matcher(text).lookingAt()
            || OFFER.matcher(text).lookingAt());
  }

  private String text(int index) {
    return document.textOf(blocks.get(index));
  }
}
