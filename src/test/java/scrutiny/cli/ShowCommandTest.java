package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;

/** Tests the output and exit codes of {@code show}. */
class ShowCommandTest {
  private static final String GRAPH = Fixture.FILE.toString();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sif/bath-2017.pdf",
        "bath-2017.pdf",
        "./sif/bath-2017.pdf",
        "copies/bath-2017-again.pdf",
        "cf30a7db215855f4",
        "document/cf30a7db215855f4",
        "https://w3id.org/scrutiny/id/document/cf30a7db215855f4"
      })
  void findsADocumentByPathOrIri(String name) {
    CommandRun result = CommandRun.of("show", name, "--graph", GRAPH);
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(Jsoup.parse(result.out()).select("mark[id=p0-57]").text())
        .isEqualTo("Bath and North East Somerset: single inspection framework");
  }

  @Test
  void writesASelfContainedPage() {
    Document page = Jsoup.parse(CommandRun.of("show", "bath-2017.pdf", "--graph", GRAPH).out());
    assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [style]"))
        .isEmpty();
    assertThat(page.select("[href]").eachAttr("href"))
        .hasSizeGreaterThan(10)
        .allSatisfy(link -> {
          assertThat(link).startsWith("#");
          assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
        });
    assertThat(page.select("style").html())
        .contains("mark")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("http");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'");
  }

  @Test
  void convertsAndShowsAFile() throws IOException {
    Path news =
        Files.writeString(
            folder.resolve("news.md"),
            "# Children’s services in Leeds judged outstanding\n\n"
                + "Published 3 May 2022\n\nOfsted inspected Leeds City Council.\n");
    Path page = folder.resolve("page.html");
    CommandRun result = CommandRun.of("show", news.toString(), "-o", page.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(Jsoup.parse(Files.readString(page)).select("mark").eachText())
        .anySatisfy(text -> assertThat(text).contains("Leeds"));
  }

  @Test
  void reportsARefusedFileAndShowsNothing() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    CommandRun result = CommandRun.of("show", empty.toString());
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().startsWith(empty.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show bath-2071.pdf --graph FILE | 2 | sif/bath-2017.pdf",
        "show 0000 --graph FILE | 2 | no document \"0000\"",
        "show --graph FILE | 2 | DOCUMENT",
        "show x --store nowhere | 1 | there is no store nowhere",
        "show x --graph nowhere.nq | 1 | nowhere.nq",
        "show bath-2017.pdf --graph FILE -o nowhere/page.html | 1 | nowhere"
      })
  void reportsErrorsInOneLine(String line, int code, String message) {
    String[] arguments = line.strip().split(" ");
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].equals("FILE") ? GRAPH : arguments[i];
    }
    CommandRun result = CommandRun.of(arguments);
    assertThat(result.err().lines()).singleElement().asString().contains(message);
    assertThat(result.exitCode()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void rejectsAnAmbiguousName() throws IOException {
    Path graph =
        Files.writeString(
            folder.resolve("two.trig"),
            """
            @prefix scr: <https://w3id.org/scrutiny/ontology#> .
            <urn:a> { <urn:a> a scr:Document ; scr:source "kent/report.pdf" ; scr:text "Kent" . }
            <urn:b> { <urn:b> a scr:Document ; scr:source "bury/report.pdf" ; scr:text "Bury" . }
            """);
    CommandRun result = CommandRun.of("show", "report.pdf", "--graph", graph.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err().lines())
        .singleElement()
        .asString()
        .contains("2 documents are named", "bury/report.pdf, kent/report.pdf");
    assertThat(CommandRun.of("show", "kent/report.pdf", "--graph", graph.toString()).out())
        .contains("Kent");
  }

  @Test
  void explainsHowAFileWasRead() throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(
        article, "Ofsted reports on Bury\n\nOfsted rated Bury Council's services inadequate.\n");
    CommandRun result = CommandRun.of("show", article.toString(), "--explain");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("  grade “inadequate”: verb, of the council");
  }

  @Test
  void explainsFilesOnly() {
    CommandRun result = CommandRun.of("show", "bath-2017.pdf", "--graph", GRAPH, "--explain");
    assertThat(result.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("--explain reads a file");
  }
}
