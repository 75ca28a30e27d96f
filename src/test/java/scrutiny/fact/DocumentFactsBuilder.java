package scrutiny.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;

/** Builds a document's facts by hand for a test; each fact quotes the builder's text. */
public final class DocumentFactsBuilder {
  private final String path;
  private final String form;
  private final Kind kind;
  private final SourceText text;
  private final List<Fact> facts = new ArrayList<>();

  private DocumentFactsBuilder(String path, String form, Kind kind, String text) {
    this.path = path;
    this.form = form;
    this.kind = kind;
    this.text = SourceText.unpaged(text);
  }

  public static DocumentFactsBuilder report(String path, Kind kind, String text) {
    return new DocumentFactsBuilder(path, "report", kind, text);
  }

  public static DocumentFactsBuilder letter(String path, Kind kind, String text) {
    return new DocumentFactsBuilder(path, "letter", kind, text);
  }

  public static DocumentFactsBuilder article(String path, String text) {
    return new DocumentFactsBuilder(path, DocumentFacts.ARTICLE, Kind.OTHER, text);
  }

  /** Returns the quote of the first occurrence of words in the text. */
  public Quote quote(String words) {
    int start = text.characters().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not contain: " + words);
    }
    return text.quote(start, start + words.length());
  }

  public DocumentFactsBuilder with(Fact fact) {
    facts.add(fact);
    return this;
  }

  public DocumentFactsBuilder published(String words, LocalDate day) {
    return with(new Published(quote(words), PartialDate.of(day)));
  }

  /** Adds the review of the board that the document reports together with its inspection. */
  public DocumentFactsBuilder combinedWithBoardReview(String words, String gss) {
    with(
        new InspectionMentioned(
            quote(words), InspectionMentioned.BOARD, Kind.LSCB_REVIEW, new Gss(gss), false));
    return with(
        new InspectionsCombined(quote(words), InspectionMentioned.THIS, InspectionMentioned.BOARD));
  }

  /** Adds the inspection that the document reports. */
  public DocumentFactsBuilder reportsInspection(String words, String gss) {
    return with(
        new InspectionMentioned(quote(words), InspectionMentioned.THIS, kind, new Gss(gss), true));
  }

  /** Adds an inspection that the document only mentions. */
  public DocumentFactsBuilder mentionsInspection(
      String words, String id, Kind kindMentioned, String gss) {
    return with(new InspectionMentioned(quote(words), id, kindMentioned, new Gss(gss), false));
  }

  public DocumentFactsBuilder dated(String words, String id, String start, String end) {
    return with(
        new FieldworkDated(
            quote(words),
            id,
            new PartialDate(start),
            Optional.of(end).filter(e -> !e.isEmpty()).map(PartialDate::new)));
  }

  public DocumentFactsBuilder judged(String words, String id, Area area, Grade grade) {
    return with(new JudgementStated(quote(words), id, area, grade, Status.CURRENT));
  }

  public DocumentFactsBuilder judgedPreviously(String words, String id, Area area, Grade grade) {
    return with(new JudgementStated(quote(words), id, area, grade, Status.PREVIOUS));
  }

  /** Returns the facts, with the hash of the text, as a file with this text would have. */
  public DocumentFacts build() {
    return new DocumentFacts(
        List.of(path), hash(), "text/plain", form, kind, text, facts, List.of());
  }

  private String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.characters().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
