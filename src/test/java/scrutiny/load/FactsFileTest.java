package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.fact.Addressed;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Grade;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;

class FactsFileTest {
  @TempDir Path folder;

  private static DocumentFacts letter() {
    DocumentFactsBuilder builder =
        DocumentFactsBuilder.letter(
            "a letter.txt", Kind.ILACS, "To Zoë “Z” Test: Bath was good in May 2022. Fine!");
    return builder
        .reportsInspection("Bath", "E06000022")
        .dated("May 2022", "this", "2022-05", "")
        .judged("good", "this", Area.IN_CARE, Grade.GOOD)
        .published("2022", LocalDate.of(2022, 6, 1))
        .with(
            new Addressed(
                builder.quote("Zoë “Z” Test"),
                "Zoë Test",
                Role.CHIEF_EXECUTIVE,
                "",
                new Body.Council(new Gss("E06000022")),
                false))
        .with(
            new StatementMade(builder.quote("Fine!"), Optional.empty(), new Body.Other("Somebody")))
        .build();
  }

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    DocumentFacts letter = letter();
    FactsFile.write(file, List.of(letter));
    DocumentFacts read = FactsFile.read(file).getFirst();
    assertThat(read.facts()).isEqualTo(letter.facts());
    assertThat(read.text().characters()).isEqualTo(letter.text().characters());
    assertThat(FactsFile.toLine(read)).isEqualTo(FactsFile.toLine(letter));
    assertThat(Files.readString(file)).contains("\"type\":\"JudgementStated\"", "\"in-care\"");
  }

  @Test
  void rejectsQuotesThatDifferFromTheText() throws IOException {
    Path file = folder.resolve("facts.jsonl");
    String line = FactsFile.toLine(letter());
    String changed = line.replace("\"words\":\"good\"", "\"words\":\"poor\"");
    assertThat(changed).isNotEqualTo(line);
    Files.writeString(file, line + "\n" + changed + "\n");
    assertThatThrownBy(() -> FactsFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("poor");
  }

  @Test
  void isSortedByHash() throws IOException {
    DocumentFacts other = DocumentFactsBuilder.article("other.txt", "Nothing of note.").build();
    Path one = folder.resolve("one.jsonl");
    Path two = folder.resolve("two.jsonl");
    FactsFile.write(one, List.of(letter(), other));
    FactsFile.write(two, List.of(other, letter()));
    assertThat(one).hasSameTextualContentAs(two);
  }
}
