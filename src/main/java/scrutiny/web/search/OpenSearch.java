package scrutiny.web.search;

/** Describes the search for browsers, which can add it to their own search field. */
public final class OpenSearch {
  /** The media type of the description. */
  public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

  /** The media type of suggestions. */
  public static final String SUGGESTIONS_MEDIA_TYPE = "application/x-suggestions+json";

  private OpenSearch() {}

  /**
   * Returns the description in XML.
   *
   * @param origin the start of this server's addresses
   */
  public static String description(String origin) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>Scrutiny</ShortName>
      <Description>Councils, people, documents and findings of inspections</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Language>en-GB</Language>
      <Image height="64" width="64" type="image/svg+xml">%1$s/static/icon.svg</Image>
      <Url type="text/html" template="%1$s/search?q={searchTerms}&amp;page={startPage?}"/>
      <Url type="application/json" template="%1$s/search?q={searchTerms}&amp;page={startPage?}&amp;format=json"/>
      <Url type="%2$s" rel="suggestions" template="%1$s/search/suggest?q={searchTerms}"/>
      <Url type="%3$s" rel="self" template="%1$s/opensearch.xml"/>
    </OpenSearchDescription>
    """
        .formatted(escape(origin), SUGGESTIONS_MEDIA_TYPE, MEDIA_TYPE);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
