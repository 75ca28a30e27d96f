package scrutiny.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Tests pictures as SVG. */
class SvgWriterTest {
  private static final String HOSTILE = "<script>alert('\"x\"')</script> & Sons";

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Element only(Document document, String name) {
    assertThat(document.getElementsByTagName(name).getLength()).as(name).isOne();
    return (Element) document.getElementsByTagName(name).item(0);
  }

  private static Picture picture(Mark... marks) {
    return new Picture("Title", "Description", 100, 50, List.of(marks));
  }

  private static Mark words(String text) {
    return new Mark.Words(new Point(1, 2), text, Font.of(12, Tone.INK));
  }

  @Test
  void escapesEveryTextOfAPicture() throws Exception {
    Mark link = new Mark.Link("/id/\"><b>", HOSTILE, List.of(words(HOSTILE)));
    Picture hostile = new Picture(HOSTILE, HOSTILE, 100, 50, List.of(link));
    Document document = parse(SvgWriter.file(hostile, "http://localhost"));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(only(document, "text").getTextContent()).isEqualTo(HOSTILE);
    assertThat(only(document, "desc").getTextContent()).isEqualTo(HOSTILE);
    assertThat(only(document, "a").getAttribute("href")).isEqualTo("http://localhost/id/\"><b>");
    assertThat(SvgWriter.inPage(hostile).toString())
        .doesNotContain("<script")
        .doesNotContain("<b>");
  }

  @Test
  void hasATitleADescriptionAndTheirRole() throws Exception {
    Element svg = parse(SvgWriter.file(picture(words("a")), "")).getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 100 50");
    assertThat(svg.getAttribute("aria-labelledby").split(" "))
        .containsExactly("picture-title", "picture-description");
    assertThat(only(svg.getOwnerDocument(), "title").getAttribute("id")).isEqualTo("picture-title");
    assertThat(only(svg.getOwnerDocument(), "desc").getTextContent()).isEqualTo("Description");
  }

  @Test
  void aPictureWithLinksIsAGroupSoThatTheyCanBeReached() throws Exception {
    Mark link = new Mark.Link("/map", "Map", List.of(words("a")));
    Picture nested = picture(new Mark.Group("both", List.of(link)));
    assertThat(parse(SvgWriter.file(nested, "")).getDocumentElement().getAttribute("role"))
        .isEqualTo("group");
  }

  @Test
  void aFileContainsTheStyleSheetThatItsPolicyAllows() throws Exception {
    Document document = parse(SvgWriter.file(picture(words("a")), ""));
    assertThat(only(document, "style").getTextContent()).isEqualTo(Palette.css());
    assertThat(Palette.css())
        .contains("prefers-color-scheme:dark")
        .doesNotContainPattern("[<>&\"']");
    assertThat(Palette.hash()).matches("sha256-[A-Za-z0-9+/]{43}=");
    assertThat(SvgWriter.inPage(picture(words("a"))).toString()).doesNotContain("<style");
  }

  @Test
  void everyColourIsThatOfLightPagesUnlessAStyleSheetChangesIt() throws Exception {
    Mark square = Mark.Rectangle.of(0, 0, 5, 5, Paint.framed(Tone.GOOD, Tone.FRAME));
    Element rect = only(parse(SvgWriter.file(picture(square), "")), "rect");
    assertThat(rect.getAttribute("fill")).isEqualTo(Tone.GOOD.light());
    assertThat(rect.getAttribute("stroke")).isEqualTo(Tone.FRAME.light());
    assertThat(rect.getAttribute("class").split(" ")).contains("f-good", "s-frame");
    assertThat(Palette.css()).contains(".f-good{fill:var(--p-good)}");
  }

  @Test
  void aTextureIsDefinedOnceOverItsColour() throws Exception {
    Mark first = Mark.Rectangle.of(0, 0, 5, 5, Paint.textured(Tone.INADEQUATE));
    Mark second = Mark.Rectangle.of(9, 0, 5, 5, Paint.textured(Tone.INADEQUATE));
    Mark plain = Mark.Rectangle.of(9, 9, 5, 5, Paint.textured(Tone.OUTSTANDING));
    Document document = parse(SvgWriter.file(picture(first, second, plain), ""));
    Element pattern = only(document, "pattern");
    assertThat(pattern.getAttribute("id")).isEqualTo("texture-inadequate");
    Element ground = (Element) pattern.getElementsByTagName("rect").item(0);
    assertThat(ground.getAttribute("fill")).isEqualTo(Tone.INADEQUATE.light());
    NodeList rectangles = document.getElementsByTagName("rect");
    assertThat(rectangles.getLength()).isEqualTo(4);
    Element drawn = (Element) rectangles.item(1);
    assertThat(drawn.getAttribute("fill")).isEqualTo("url(#texture-inadequate)");
    assertThat(drawn.getAttribute("class")).doesNotContain("f-");
  }

  @Test
  void drawsCurvesBetweenPoints() throws Exception {
    Mark.Path outline =
        new Mark.Path(
            new Point(0, 0),
            List.of(
                new Mark.Step.Straight(new Point(5, 0)),
                new Mark.Step.Curved(new Point(6, 1), new Point(7, 2), new Point(8, 3.125))),
            new Paint(Tone.GOOD, false, Optional.empty(), 0.5));
    Element path = only(parse(SvgWriter.file(picture(outline), "")), "path");
    assertThat(path.getAttribute("d")).isEqualTo("M0 0L5 0C6 1 7 2 8 3.13Z");
    assertThat(path.getAttribute("fill-opacity")).isEqualTo("0.5");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1.5,1.5", "0.004,0", "-0.001,0", "2.675,2.68", "1000000,1000000", "100,100"})
  void writesNumbersWithAtMostTwoDecimals(double value, String written) {
    assertThat(SvgWriter.number(value)).isEqualTo(written);
  }
}
