package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.document.DocumentLimits;
import scrutiny.document.SourceFile;
import scrutiny.sample.BadInputFiles;
import scrutiny.text.Issue;

class ConvertRunTest {
  @TempDir Path folder;

  private static String convert(Inputs inputs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ConvertRun.run(inputs, Optional.empty(), Output.to(out), Progress.NONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheSameBytesForAnyInputOrder() throws IOException {
    Inputs sample = Sample.inputs();
    List<Input> reversed = new ArrayList<>(sample.files());
    Collections.reverse(reversed);
    String graph = convert(sample);
    assertThat(convert(new Inputs(reversed, List.of()))).isEqualTo(graph);
    assertThat(graph).contains("<https://w3id.org/scrutiny/id/document/");
  }

  @Test
  void refusesInvalidFilesAndConvertsTheRest() throws Exception {
    for (BadInputFiles bad : BadInputFiles.values()) {
      bad.writeTo(folder);
    }
    Input good = Sample.inputs().files().getFirst();
    Files.write(folder.resolve("good.pdf"), good.content().bytes(DocumentLimits.DEFAULT));
    Path graph = folder.resolve("graph.nq");
    RunSummary summary =
        ConvertRun.run(
            List.of(folder, Path.of("nowhere")), Optional.empty(), Output.to(graph), Progress.NONE);
    assertThat(summary.documents()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(BadInputFiles.values().length + 1);
    assertThat(summary.refusals())
        .allSatisfy(issue -> assertThat(issue.remedy()).isNotBlank())
        .noneMatch(issue -> issue.message().contains("Exception"))
        .extracting(Issue::document)
        .contains("nowhere", folder.resolve("truncated.pdf").toString());
    assertThat(graph).content().contains("good.pdf").doesNotContain("recipe.txt");
  }

  @Test
  void mergesIdenticalFilesIntoOneDocument() throws Exception {
    byte[] bytes = Sample.inputs().files().getFirst().content().bytes(DocumentLimits.DEFAULT);
    List<Input> twice =
        List.of(new Input("b.pdf", limits -> bytes), new Input("a.pdf", limits -> bytes));
    RunSummary summary =
        ConvertRun.run(
            new Inputs(twice, List.of()),
            Optional.empty(),
            Output.to(folder.resolve("graph.nq")),
            Progress.NONE);
    assertThat(summary.documents()).isEqualTo(1);
    assertThat(summary.newlyRead()).isEqualTo(1);
    assertThat(folder.resolve("graph.nq")).content().contains("\"a.pdf\"", "\"b.pdf\"");
  }

  @Test
  void countsOnlyDocumentsThatWereConverted() throws Exception {
    byte[] bytes = Sample.inputs().files().getFirst().content().bytes(DocumentLimits.DEFAULT);
    byte[] broken = "%PDF-1.4 and no more".getBytes(StandardCharsets.UTF_8);
    RunSummary summary =
        ConvertRun.run(
            new Inputs(
                List.of(
                    new Input("good.pdf", limits -> bytes), new Input("bad.pdf", limits -> broken)),
                List.of()),
            Optional.empty(),
            Output.to(folder.resolve("graph.nq")),
            Progress.NONE);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.newlyRead()).isEqualTo(1);
  }

  @Test
  void reportsAnInternalErrorAsAnIssue() {
    FactExtractor broken =
        new FactExtractor(
            List.of(),
            document -> {
              throw new IllegalStateException("never called");
            },
            DocumentLimits.DEFAULT);
    SourceFile file = new SourceFile("a.txt", "Some words.".getBytes(StandardCharsets.UTF_8));
    assertThat(broken.extract(file).issue().orElseThrow().message())
        .contains("IllegalStateException", "FactExtractor");
  }

  @Test
  void keepsTheOldFileIfWritingFails() throws IOException {
    Path graph = Files.writeString(folder.resolve("graph.nq"), "old");
    assertThatThrownBy(() ->
            AtomicFile.write(
                graph,
                out -> {
                  out.write(1);
                  throw new IOException("the disk is full");
                }))
        .hasMessage("the disk is full");
    assertThat(graph).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(graph);
    }
  }

  @Test
  void rejectsUnknownOutputFormats() {
    assertThatThrownBy(() -> Output.to(folder.resolve("graph.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".nq, .trig or .ttl");
  }

  @Test
  void skipsHiddenFilesAndFindsNestedOnes() throws IOException {
    Files.createDirectories(folder.resolve("one/two/.git"));
    Files.writeString(folder.resolve("one/two/three.txt"), "deep");
    Files.writeString(folder.resolve("one/two/.git/config.txt"), "hidden");
    Files.writeString(folder.resolve("one/.note.txt"), "hidden");
    assertThat(Inputs.fromPaths(List.of(folder)).files())
        .extracting(Input::path)
        .containsExactly("one/two/three.txt");
  }
}
