package scrutiny.load;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import scrutiny.fact.Area;
import scrutiny.fact.AreaOutcome;
import scrutiny.fact.Body;
import scrutiny.fact.Bound;
import scrutiny.fact.Comparison;
import scrutiny.fact.Direction;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.Extent;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MissingReason;
import scrutiny.fact.OrganisationChanged;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Place;
import scrutiny.fact.Polarity;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.Role;
import scrutiny.fact.Status;
import scrutiny.fact.TenureStated;
import scrutiny.fact.Unit;
import scrutiny.fact.When;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The mapping of facts to JSON, separate from the facts themselves. */
final class FactsJson {
  private FactsJson() {}

  /**
   * Returns a mapper that writes and reads facts. To read quotes, the reader needs the {@link
   * SourceText} of the document as an attribute whose key is that class.
   */
  static JsonMapper mapper() {
    var mapper =
        JsonMapper.builder()
            .addModule(
                new SimpleModule()
                    .addSerializer(Quote.class, new QuoteSerialiser())
                    .addDeserializer(Quote.class, new QuoteDeserialiser()))
            .addMixIn(Gss.class, AsGssCode.class)
            .addMixIn(PartialDate.class, AsIsoDate.class);
    for (Class<?> sealed :
        List.of(Fact.class, Body.class, Comparison.class, Place.class, When.class)) {
      mapper.addMixIn(sealed, WithTypeProperty.class);
      for (Class<?> subtype : sealed.getPermittedSubclasses()) {
        mapper.registerSubtypes(new NamedType(subtype, typeName(subtype)));
      }
    }
    for (Class<?> coded :
        List.of(
            Area.class,
            AreaOutcome.class,
            ExpectedValue.class,
            Bound.class,
            Direction.class,
            Extent.class,
            Grade.class,
            Kind.class,
            LegalBasis.Purpose.class,
            MissingReason.class,
            OrganisationChanged.Change.class,
            Polarity.class,
            RecommendationMade.Addressee.class,
            Role.class,
            Status.class,
            TenureStated.TenureStatus.class,
            Unit.class)) {
      mapper.addMixIn(coded, AsNotation.class);
    }
    return mapper.build();
  }

  /** Returns the name of a record in the file; other programs read the name {@code TenureTold}. */
  private static String typeName(Class<?> type) {
    return type == TenureStated.class ? "TenureTold" : type.getSimpleName();
  }

  /** Adds the name of the record as {@code type}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface WithTypeProperty {}

  /** Serialises a constant as its code in the vocabulary. */
  private interface AsNotation {
    @JsonValue
    String notation();
  }

  /** Serialises a GSS code as a string. */
  private abstract static class AsGssCode {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused") // Jackson uses its signature only.
    AsGssCode(String code) {}

    @JsonValue
    abstract String code();
  }

  /** Serialises a date as a string in ISO format. */
  private abstract static class AsIsoDate {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("unused") // Jackson uses its signature only.
    AsIsoDate(String iso) {}

    @JsonValue
    abstract String iso();
  }

  private static final class QuoteSerialiser extends ValueSerializer<Quote> {
    @Override
    public void serialize(Quote quote, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      json.writeNumberProperty("start", quote.span().start());
      json.writeNumberProperty("end", quote.span().end());
      json.writeNumberProperty("page", quote.page());
      json.writeStringProperty("words", quote.text());
      json.writeEndObject();
    }
  }

  private static final class QuoteDeserialiser extends ValueDeserializer<Quote> {
    @Override
    public Quote deserialize(JsonParser json, DeserializationContext context) {
      JsonNode tree = context.readTree(json);
      SourceText text = (SourceText) context.getAttribute(SourceText.class);
      int start = tree.required("start").intValue();
      int end = tree.required("end").intValue();
      String words = tree.required("words").stringValue();
      if (end > text.length()) {
        throw new IllegalArgumentException("the quote ends after the text: " + words);
      }
      Quote quote = text.quote(start, end);
      if (!quote.text().equals(words)) {
        throw new IllegalArgumentException(
            "the quote \"" + words + "\" differs from the text \"" + quote.text() + "\"");
      }
      return quote;
    }
  }
}
