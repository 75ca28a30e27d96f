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
  private static final String SOME_WORDS = "…";

  private static final int FIRST_LETTERS = 3;
  private static final int LETTERS = 26;

  private static final List<Post> ALL = read();
  private static final Posts OF_COUNCILS =
      new Posts(ALL.stream().filter(post -> post.whose() != Whose.BOARD_PART).toList());
  private static final Posts OF_BOARDS = new Posts(ALL);

  private final List<Post> posts;
  private final Pattern pattern;
  private final BitSet firsts;

  private Posts(List<Post> posts) {
    this.posts = posts;
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      rows.add("(?<p" + i + ">" + posts.get(i).words() + ")");
    }
    this.pattern =
        Pattern.compile("(?:" + String.join("|", rows) + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    this.firsts = firsts();
  }

  /** Whose a post is. */
  enum Whose {
    AUTHORITY,
    BOARD,
    BOARD_PART,
    ELSEWHERE
  }

  /**
   * A post.
   *
   * @param words as a regular expression
   */
  record Post(String code, String name, Optional<Role> role, Whose whose, String words) {
    boolean ofBoard() {
      return whose == Whose.BOARD || whose == Whose.BOARD_PART;
    }
  }

  /**
   * A post named in a text.
   *
   * @param span all that names it
   * @param title what it is called there
   */
  record Found(Post post, Span span, Span title) {}

  /** The posts that a part of a text names, in order. */
  static List<Found> in(String text, Span part, boolean onBoard) {
    return (onBoard ? OF_BOARDS : OF_COUNCILS).in(text, part);
  }

  private List<Found> in(String text, Span part) {
    List<Found> found = new ArrayList<>();
    Matcher named = pattern.matcher(text);
    int at = part.start();
    while (at < part.end()) {
      if (mayBegin(text, at, part) && named.region(at, part.end()).lookingAt()) {
        Post post = post(named);
        if (post.whose() != Whose.ELSEWHERE) {
          int gap = gap(named);
          Span title = new Span(gap < 0 ? at : gap, named.end());
          found.add(new Found(post, new Span(at, named.end()), title));
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
    if (at + FIRST_LETTERS > part.end()
        || (at > part.start() && Character.isLetter(text.charAt(at - 1)))) {
      return false;
    }
    int first = 0;
    for (int i = at; i < at + FIRST_LETTERS; i++) {
      char letter = text.charAt(i);
      if (i > at && letter >= 'A' && letter <= 'Z') {
        return true;
      }
      int place = (letter | 0x20) - 'a';
      if (letter > 'z' || place < 0 || place >= LETTERS) {
        return false;
      }
      first = first * LETTERS + place;
    }
    return firsts.get(first);
  }

  /** The beginnings of words, of so many letters, that leave the pattern waiting for more. */
  private BitSet firsts() {
    BitSet all = new BitSet();
    addFirsts("", 0, all);
    return all;
  }

  @SuppressWarnings("JdkObsolete") // Whether more letters could match is just what is asked.
  private void addFirsts(String word, int number, BitSet all) {
    Matcher matcher = pattern.matcher(word);
    if (!matcher.lookingAt() && !matcher.hitEnd()) {
      return;
    }
    if (word.length() == FIRST_LETTERS) {
      all.set(number);
      return;
    }
    for (int i = 0; i < LETTERS; i++) {
      addFirsts(word + (char) ('a' + i), number * LETTERS + i, all);
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
  private int gap(Matcher named) {
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
        posts.add(row(line, posts.size()));
      }
      return List.copyOf(posts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Post row(String line, int row) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalStateException(FILE + " has a row that is not of six cells: " + line);
    }
    return new Post(
        cells[0],
        cells[1],
        cells[2].isEmpty() ? Optional.empty() : Optional.of(Role.parse(cells[2]).orElseThrow()),
        switch (cells[3]) {
          case "authority" -> Whose.AUTHORITY;
          case "board" -> Whose.BOARD;
          case "board-part" -> Whose.BOARD_PART;
          case "elsewhere" -> Whose.ELSEWHERE;
          default -> throw new IllegalStateException(FILE + " knows no such owner: " + line);
        },
        cells[4]
            .replace(" " + SOME_WORDS + " ", "(?<gap" + row + ">\\b[^.:;]{1,70}? )")
            .replace(" ", "\\s+")
            .replace("'", "[’']"));
  }
}
