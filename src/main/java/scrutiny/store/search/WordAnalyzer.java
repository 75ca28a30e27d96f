package scrutiny.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits text into words in lower case, without accents and apostrophes: “Children’s” and
 * "childrens" are the same word.
 */
public final class WordAnalyzer extends Analyzer {
  /** Keeps every word as it is. */
  public static final WordAnalyzer EXACT = new WordAnalyzer(false);

  /** Reduces plurals to the singular: "plans" and "plan" are the same word. */
  public static final WordAnalyzer SINGULAR = new WordAnalyzer(true);

  /** More than a phrase's length, so that no phrase continues in the next value. */
  private static final int GAP = 1000;

  private final boolean singular;

  private WordAnalyzer(boolean singular) {
    this.singular = singular;
  }

  /**
   * A word of a text.
   *
   * @param text the word as it is compared
   * @param start the offset of its first character in the text
   * @param end the offset after its last character
   */
  public record Word(String text, int start, int end) {}

  /** Returns the words of a text. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
    return words;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new StandardTokenizer();
    TokenStream folded =
        new ApostropheFilter(new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
    return new TokenStreamComponents(
        tokenizer, singular ? new EnglishMinimalStemFilter(folded) : folded);
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** Removes apostrophes, which folding has made straight. */
  private static final class ApostropheFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ApostropheFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      int length = 0;
      for (int i = 0; i < term.length(); i++) {
        if (term.charAt(i) != '\'') {
          term.buffer()[length++] = term.charAt(i);
        }
      }
      term.setLength(length);
      return true;
    }
  }
}
