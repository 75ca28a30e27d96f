package scrutiny.evaluate;

import scrutiny.text.Quote;

/** A value of a document that differs from its label. */
record Mismatch(String document, String field, ComparedValue value) {
  /** The columns of {@link #line}. */
  static final String HEADER = "document\tfield\tresult\texpected\tfound\tpage\tquote";

  /** Returns the mismatch as tab-separated values. */
  String line() {
    String page = value.quote().map(quote -> String.valueOf(quote.page())).orElse("");
    String words = value.quote().map(Quote::text).orElse("");
    return String.join(
        "\t",
        document,
        field,
        value.result().code(),
        value.expected(),
        value.found(),
        page,
        words.replaceAll("\\s+", " "));
  }
}
