package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.resource.BundledFile;
import scrutiny.text.Span;

/** Finds the posts of councils and safeguarding boards that {@code posts.tsv} lists. */
final class Posts {
  private static final String FILE = "/recognise/posts.tsv";
  private static final String GAP = "…";

  private static final int PREFIX_LENGTH = 3;
  private static final int ALPHABET_SIZE = 26;

  private static final List<Post> ALL = read();
  private static final Posts COUNCIL_POSTS =
      new Posts(ALL.stream().filter(post -> post.owner() != PostOwner.BOARD_SECTION).toList());
  private static final Posts BOARD_POSTS = new Posts(ALL);
  private static final Posts COUNCIL_ONLY_POSTS =
      new Posts(
          ALL.stream()
              .filter(
                  post -> post.owner() == PostOwner.COUNCIL || post.owner() == PostOwner.OTHER_BODY)
              .toList());

  private final List<Post> posts;
  private final Pattern pattern;
  private final BitSet prefixes;

  private Posts(List<Post> posts) {
    this.posts = posts;
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      rows.add("(?<p" + i + ">" + posts.get(i).regex() + ")");
    }
    this.pattern =
        Pattern.compile("(?:" + String.join("|", rows) + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    this.prefixes = prefixes();
  }

  /** The body that a post belongs to. */
  enum PostOwner {
    AUTHORITY,
    /** The authority, since no other body has such a post. */
    COUNCIL,
    BOARD,
    /** The board, if the mention is in a report's section on the board. */
    BOARD_SECTION,
    OTHER_BODY
  }

  /**
   * A post.
   *
   * @param regex the phrases that name it, as a regular expression
   */
  record Post(String code, String name, Optional<Role> role, PostOwner owner, String regex) {
    boolean belongsToBoard() {
      return owner == PostOwner.BOARD || owner == PostOwner.BOARD_SECTION;
    }
  }

  /**
   * A post named in a text.
   *
   * @param span all words that name it
   * @param title its title, without the words before it
   */
  record PostMention(Post post, Span span, Span title) {}

  /**
   * Returns the posts named within a span of a text, in text order.
   *
   * @param inBoardSection whether the span is in a report's section on the board
   */
  static List<PostMention> in(String text, Span within, boolean inBoardSection) {
    return (inBoardSection ? BOARD_POSTS : COUNCIL_POSTS).in(text, within);
  }

  /** Returns the posts named within a span of a text that no other body than a council has. */
  static List<PostMention> ofCouncilsAlone(String text, Span within) {
    return COUNCIL_ONLY_POSTS.in(text, within);
  }

  private List<PostMention> in(String text, Span within) {
    List<PostMention> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int at = within.start();
    while (at < within.end()) {
      if (mayBegin(text, at, within) && matcher.region(at, within.end()).lookingAt()) {
        Post post = post(matcher);
        if (post.owner() != PostOwner.OTHER_BODY) {
          int gap = gapEnd(matcher);
          Span title = new Span(gap < 0 ? at : gap, matcher.end());
          found.add(new PostMention(post, new Span(at, matcher.end()), title));
        }
        at = matcher.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** Returns whether a post may be named at an offset; most words rule it out. */
  private boolean mayBegin(String text, int at, Span within) {
    if (at + PREFIX_LENGTH > within.end()
        || (at > within.start() && Character.isLetter(text.charAt(at - 1)))) {
      return false;
    }
    int prefix = 0;
    for (int i = at; i < at + PREFIX_LENGTH; i++) {
      char letter = text.charAt(i);
      if (i > at && letter >= 'A' && letter <= 'Z') {
        return true;
      }
      int index = (letter | 0x20) - 'a';
      if (letter > 'z' || index < 0 || index >= ALPHABET_SIZE) {
        return false;
      }
      prefix = prefix * ALPHABET_SIZE + index;
    }
    return prefixes.get(prefix);
  }

  /** Returns the first letters of words, {@code PREFIX_LENGTH} each, that may begin a match. */
  private BitSet prefixes() {
    BitSet all = new BitSet();
    addPrefixes("", 0, all);
    return all;
  }

  @SuppressWarnings("JdkObsolete") // hitEnd() says exactly whether more letters could match.
  private void addPrefixes(String word, int number, BitSet all) {
    Matcher matcher = pattern.matcher(word);
    if (!matcher.lookingAt() && !matcher.hitEnd()) {
      return;
    }
    if (word.length() == PREFIX_LENGTH) {
      all.set(number);
      return;
    }
    for (int i = 0; i < ALPHABET_SIZE; i++) {
      addPrefixes(word + (char) ('a' + i), number * ALPHABET_SIZE + i, all);
    }
  }

  private Post post(Matcher matcher) {
    for (int i = 0; i < posts.size(); i++) {
      if (matcher.start("p" + i) >= 0) {
        return posts.get(i);
      }
    }
    throw new IllegalStateException("no row of " + FILE + " matches: " + matcher.group());
  }

  /** Returns where the words before the post's title end, or -1 if there are none. */
  private int gapEnd(Matcher matcher) {
    return pattern.namedGroups().entrySet().stream()
        .filter(group -> group.getKey().startsWith("gap"))
        .mapToInt(group -> matcher.end(group.getValue()))
        .max()
        .orElse(-1);
  }

  private static List<Post> read() {
    List<Post> posts = new ArrayList<>();
    for (List<String> cells : BundledFile.rows(FILE, 6)) {
      posts.add(parseRow(cells, posts.size()));
    }
    return List.copyOf(posts);
  }

  private static Post parseRow(List<String> cells, int row) {
    return new Post(
        cells.getFirst(),
        cells.get(1),
        cells.get(2).isEmpty()
            ? Optional.empty()
            : Optional.of(Role.parse(cells.get(2)).orElseThrow()),
        switch (cells.get(3)) {
          case "authority" -> PostOwner.AUTHORITY;
          case "council" -> PostOwner.COUNCIL;
          case "board" -> PostOwner.BOARD;
          case "board-part" -> PostOwner.BOARD_SECTION;
          case "elsewhere" -> PostOwner.OTHER_BODY;
          default -> throw new IllegalStateException(FILE + ": unknown owner: " + cells.get(3));
        },
        cells
            .get(4)
            .replace(" " + GAP + " ", "(?<gap" + row + ">\\b[^.:;]{1,70}? )")
            .replace(" ", "\\s+")
            .replace("'", "[’']"));
  }
}
