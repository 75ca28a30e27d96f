package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.DatePhrases;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/** Reads since when the unnamed holders of posts have held them. */
final class PostTenureRecogniser implements Recogniser {
  /** A sentence whose subject is a post, up to the date or duration. */
  private static final Pattern IN_POST =
      Pattern.compile(
          "(?:^|(?<=[.:]\\s))(?<post>(?:The|An?|She|He|They)\\b[\\p{L}’'(),\\s/-]{0,140}?)\\s+"
              + "(?:has\\s+(?:been\\s+in\\s+(?:the\\s+|this\\s+)?(?:post|role)"
              + "|held\\s+(?:the|this)\\s+(?:post|role)"
              + "|(?:been\\s+responsible|had\\s+responsibility)\\s+for\\s+children[’']s\\s+services)"
              + "(?<capacity>\\s+in\\s+an?\\s+(?:interim|acting)\\s+capacity)?"
              + "\\s+(?:since\\s+(?<since>"
              + DatePhrases.REGEX
              + ")|for\\s+(?:\\w+\\s+){1,4}(?:years?|months?)\\b)"
              + "|(?:took\\s+up\\s+(?:(?:the|this|her|his|their|that)\\s+)?(?:post|role|position|appointment)"
              + "|(?:came|moved|stepped)\\s+into\\s+(?:the\\s+)?(?:post|role)|(?:started|began)\\s+in\\s+(?:the\\s+)?(?:post|role)"
              + "|joined(?:\\s+the\\s+(?:[Cc]ouncil|(?:local\\s+)?authority))?|started|was\\s+appointed"
              + "|(?:has|have)\\s+been\\s+in\\s+(?:post|role)\\s+from|took\\s+responsibility\\s+for\\s+children[’']s\\s+services)"
              + "(?:\\s+(?:in|on))?\\s+(?<from>"
              + DatePhrases.REGEX
              + ")(?!\\s+(?:and\\s+left|until|to)\\b))");

  /** Words about the holder of a post, not about the post. */
  private static final Pattern TRAILING_CLAUSE =
      Pattern.compile(
          "(?:,\\s+(?:who|which|whose)\\b|\\s+also\\b|\\s+(?:has|is|was)\\b).*|,$", Pattern.DOTALL);

  /** An article and words about the holder, before a title. */
  private static final Pattern LEADING_WORDS =
      Pattern.compile(
          "(?:(?:The|An?)\\s+)?(?:"
              + WordSets.expression("before posts, no part of them")
              + ",?\\s+(?:and\\s+)?)*");

  private static final Pattern PRONOUN = Pattern.compile("She|He|They");
  private static final Pattern SUBJECT =
      Pattern.compile("(?:The|An?)\\s+[\\p{L}’'(),\\s/-]{3,140}?(?=\\s+(?:has|is|was|also)\\b)");

  private static final Pattern CHAIR_OF_BOARD =
      Pattern.compile(
          "(?is)(?:(?:independent|interim|acting|current|new|previous)\\s+)*chair\\b.*(?:safeguarding|SCB\\b|\\bthe"
              + " board).*");

  /** The councillor responsible for children's services. */
  private static final Pattern ELECTED_MEMBER = Pattern.compile("(?i).*\\belected member");

  /** A post of a body that is neither the authority nor its board. */
  private static final Pattern OTHER_BODY =
      Pattern.compile("(?i).*\\bchief executive(?: officer)? of (?!.*(?:council|authority)).*");

  /** A word for the holder, which distinguishes posts from other subjects. */
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?i)\\b(?:member|director|executive|chair|manager|head|officer|lead|leader|mayor"
              + "|worker|DCS|commissioner|councillor)\\b");

  /** A word that stands in no title of a post that somebody holds: a former one, or a clause. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i).*\\b(?:previous|former|last|that|when|said|says)\\b.*");

  /** Says right after the date that the holder is not permanent. */
  private static final Pattern CAPACITY =
      Pattern.compile("\\s+(?:in\\s+an?|on\\s+an)\\s+(?:interim|acting)\\s+(?:capacity|basis)\\b");

  /** An interim spell and a permanent one; one date would stand for both. */
  private static final Pattern TWO_SPELLS =
      Pattern.compile(CAPACITY + ",?\\s+(?:and|then|before)\\b");

  private static final Pattern INTERIM = Pattern.compile("(?i)\\b(?:interim|acting)\\b");

  @Override
  public Reading recognise(StructuredDocument document) {
    List<PostHeld> posts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Item || block instanceof Block.Paragraph) {
        if (!mayMentionPost(document.document().textOf(block))) {
          continue;
        }
        Matcher sentence =
            IN_POST
                .matcher(document.document().text().characters())
                .region(block.span().start(), block.span().end());
        while (sentence.find()) {
          post(document, block, sentence)
              .filter(
                  p -> seen.add(p.role() + " " + (p.role() == Role.OTHER ? p.title() : p.since())))
              .ifPresent(posts::add);
        }
      }
    }
    return Reading.of(posts);
  }

  /** Returns whether a text may mention a post; most do not, and matching takes time. */
  private static boolean mayMentionPost(String text) {
    return text.contains("post")
        || text.contains("role")
        || text.contains("position")
        || text.contains("appoint")
        || text.contains("joined")
        || text.contains("started")
        || text.contains("responsib");
  }

  private static Optional<PostHeld> post(
      StructuredDocument laidOut, Block block, Matcher sentence) {
    Document document = laidOut.document();
    String text = document.text().characters();
    Span subject = new Span(sentence.start("post"), sentence.end("post"));
    if (PRONOUN.matcher(document.text().substring(subject)).matches()) {
      Matcher before = SUBJECT.matcher(text).region(block.span().start(), sentence.start());
      if (!before.lookingAt()) {
        return Optional.empty();
      }
      subject = new Span(before.start(), before.end());
    }
    Span title = title(text, subject);
    String titleText = document.text().substring(title).replaceAll("\\s+", " ");
    if (TWO_SPELLS.matcher(text).region(sentence.end(), block.span().end()).lookingAt()
        || !HOLDER.matcher(titleText).find()
        || NO_TITLE.matcher(titleText).matches()
        || OTHER_BODY.matcher(titleText).matches()) {
      return Optional.empty();
    }
    boolean board = CHAIR_OF_BOARD.matcher(titleText).matches();
    Role role = board ? Role.BOARD_CHAIR : role(text, title);
    Optional<PartialDate> since =
        Optional.ofNullable(sentence.group("since"))
            .or(() -> Optional.ofNullable(sentence.group("from")))
            .flatMap(DatePhrases::parse);
    if (since.isEmpty() && role == Role.OTHER) {
      return Optional.empty();
    }
    boolean interim =
        sentence.group("capacity") != null
            || INTERIM.matcher(titleText).find()
            || CAPACITY.matcher(text).region(sentence.end(), block.span().end()).lookingAt();
    return Optional.of(
        new PostHeld(
            document.text().quote(subject.start(), sentence.end()),
            board ? BoardReviewRecogniser.inspectionId(laidOut) : THIS,
            role,
            titleText,
            board,
            since,
            interim));
  }

  private static Role role(String text, Span title) {
    return ELECTED_MEMBER.matcher(text).region(title.start(), title.end()).matches()
        ? Role.CABINET_MEMBER
        : RolePhrases.first(text, title).map(RolePhrases.RoleMention::role).orElse(Role.OTHER);
  }

  private static Span title(String text, Span subject) {
    Matcher article = LEADING_WORDS.matcher(text).region(subject.start(), subject.end());
    int start = article.lookingAt() ? article.end() : subject.start();
    Matcher trailing = TRAILING_CLAUSE.matcher(text).region(start, subject.end());
    return new Span(start, trailing.find() ? trailing.start() : subject.end());
  }
}
