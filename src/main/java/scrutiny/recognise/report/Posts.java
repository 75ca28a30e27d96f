package scrutiny.recognise.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.text.Span;

/** The posts of councils and safeguarding boards, as {@code posts.tsv} lists them. */
final class Posts {
  private static final String FILE = "/recognise/posts.tsv";
  private static final String GAP = "…";

  private static final int PREFIX_LENGTH = 3;
  private static final int ALPHABET_SIZE = 26;

  private static final List<Post> ALL = read();
  private static final Posts COUNCIL_POSTS =
      new Posts(ALL.stream().filter(post -> post.owner() != PostOwner.BOARD_PART).toList());
  private static final Posts BOARD_POSTS = new Posts(ALL);

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

  /** Whose a post is. */
  enum PostOwner {
    AUTHORITY,
    BOARD,
    BOARD_PART,
    OTHER_BODY
  }

  /**
   * A post.
   *
   * @param regex as a regular expression
   */
  record Post(String code, String name, Optional<Role> role, PostOwner owner, String regex) {
    boolean belongsToBoard() {
      return owner == PostOwner.BOARD || owner == PostOwner.BOARD_PART;
    }
  }

  /**
   * A post named in a text.
   *
   * @param span all that names it
   * @param title what it is called there
   */
  record PostMention(Post post, Span span, Span title) {}

  /** The posts that a part of a text names, in order. */
  static List<PostMention> in(String text, Span part, boolean onBoard) {
    return (onBoard ? BOARD_POSTS : COUNCIL_POSTS).in(text, part);
  }

  private List<PostMention> in(String text, Span part) {
    List<PostMention> found = new ArrayList<>();
    Matcher named = pattern.matcher(text);
    int at = part.start();
    while (at < part.end()) {
      if (mayBegin(text, at, part) && named.region(at, part.end()).lookingAt()) {
        Post post = post(named);
        if (post.owner() != PostOwner.OTHER_BODY) {
          int gap = gapEnd(named);
          Span title = new Span(gap < 0 ? at : gap, named.end());
          found.add(new PostMention(post, new Span(at, named.end()), title));
        }
        at = named.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** Whether a word that may be a post's first begins at a place; most words are none. */
  private boolean mayBegin(String text, int at, Span part) {
    if (at + PREFIX_LENGTH > part.end()
        || (at > part.start() && Character.isLetter(text.charAt(at - 1)))) {
      return false;
    }
    int first = 0;
    for (int i = at; i < at + PREFIX_LENGTH; i++) {
      char letter = text.charAt(i);
      if (i > at && letter >= 'A' && letter <= 'Z') {
        return true;
      }
      int place = (letter | 0x20) - 'a';
      if (letter > 'z' || place < 0 || place >= ALPHABET_SIZE) {
        return false;
      }
      first = first * ALPHABET_SIZE + place;
    }
    return prefixes.get(first);
  }

  /** The beginnings of words, of so many letters, that leave the pattern waiting for more. */
  private BitSet prefixes() {
    BitSet all = new BitSet();
    addPrefixes("", 0, all);
    return all;
  }

  @SuppressWarnings("JdkObsolete") // Whether more letters could match is just what is asked.
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

  private Post post(Matcher named) {
    for (int i = 0; i < posts.size(); i++) {
      if (named.start("p" + i) >= 0) {
        return posts.get(i);
      }
    }
    throw new IllegalStateException("no row of " + FILE + " names " + named.group());
  }

  /** Where the words before what the post is called end; -1 where there are none. */
  private int gapEnd(Matcher named) {
    return pattern.namedGroups().entrySet().stream()
        .filter(group -> group.getKey().startsWith("gap"))
        .mapToInt(group -> named.end(group.getValue()))
        .max()
        .orElse(-1);
  }

  private static List<Post> read() {
    try (InputStream stream = Posts.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
      List<Post> posts = new ArrayList<>();
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        posts.add(parseRow(line, posts.size()));
      }
      return List.copyOf(posts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Post parseRow(String line, int row) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException(FILE + " has a row that is not of six cells: " + line);
    }
    return new Post(
        cells[0],
        cells[1],
        cells[2].isEmpty() ? Optional.empty() : Optional.of(Role.parse(cells[2]).orElseThrow()),
        switch (cells[3]) {
          case "authority" -> PostOwner.AUTHORITY;
          case "board" -> PostOwner.BOARD;
          case "board-part" -> PostOwner.BOARD_PART;
          case "elsewhere" -> PostOwner.OTHER_BODY;
          default -> throw new IllegalStateException(FILE + " knows no such owner: " + line);
        },
        cells[4]
            .replace(" " + GAP + " ", "(?<gap" + row + ">\\b[^.:;]{1,70}? )")
            .replace(" ", "\\s+")
            .replace("'", "[’']"));
  }
}
