package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;

/** Tests that a page is kept for one version of the data and one build of the program only. */
class KeptPageTest {
  private static final DatasetVersion VERSION = new DatasetVersion("a1", "a1-b2", "1.0", 7, 1);
  private static final DatasetVersion OTHER_DATA = new DatasetVersion("c3", "c3-b2", "1.0", 7, 1);
  @TempDir Path folder;
  private Path file;
  private KeptPage page;

  @BeforeEach
  void keepAPage() {
    file = folder.resolve("pages").resolve("home.html");
    page = new KeptPage(file, "build 1");
    assertThat(page.get(VERSION, () -> "<p>Good\nand kept</p>")).isEqualTo("<p>Good\nand kept</p>");
  }

  @Test
  void returnsWhatIsKeptWithoutRendering() throws Exception {
    assertThat(page.get(VERSION, KeptPageTest::rendersAgain)).isEqualTo("<p>Good\nand kept</p>");
    assertThat(new KeptPage(file, "build 1").get(VERSION, KeptPageTest::rendersAgain))
        .isEqualTo("<p>Good\nand kept</p>");
    try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void rendersThePageOfOtherData() {
    assertThat(page.get(OTHER_DATA, () -> "<p>Inadequate</p>")).isEqualTo("<p>Inadequate</p>");
    assertThat(page.get(OTHER_DATA, KeptPageTest::rendersAgain)).isEqualTo("<p>Inadequate</p>");
  }

  @Test
  void rendersThePageOfAnotherBuild() {
    KeptPage newer = new KeptPage(file, "build 2");
    assertThat(newer.get(VERSION, () -> "<p>new</p>")).isEqualTo("<p>new</p>");
    assertThat(newer.get(VERSION, KeptPageTest::rendersAgain)).isEqualTo("<p>new</p>");
  }

  @Test
  void rendersADamagedPageAgain() throws Exception {
    String content = Files.readString(file);
    for (String damaged :
        new String[] {"", "\n", content.replace("Good", "Poor"), content.substring(0, 40)}) {
      Files.writeString(file, damaged);
      assertThat(page.get(VERSION, () -> "<p>Good</p>")).isEqualTo("<p>Good</p>");
      assertThat(page.get(VERSION, KeptPageTest::rendersAgain)).isEqualTo("<p>Good</p>");
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(page.get(VERSION, () -> "<p>Good</p>")).isEqualTo("<p>Good</p>");
  }

  @Test
  void returnsThePageIfItCannotBeKept() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "no folder").resolve("home.html");
    KeptPage unwritable = new KeptPage(blocked, "build 1");
    assertThat(unwritable.get(VERSION, () -> "<p>Good</p>")).isEqualTo("<p>Good</p>");
  }

  @Test
  void preparesThePageUnlessItsQueriesFail() {
    page.prepare(
        OTHER_DATA,
        () -> {
          throw new QueryLimitException(QueryLimitException.Limit.MEMORY, "too little memory");
        });
    page.prepare(OTHER_DATA, () -> "<p>Good</p>");
    assertThat(page.get(OTHER_DATA, KeptPageTest::rendersAgain)).isEqualTo("<p>Good</p>");
  }

  @Test
  void keepsNoPageOfATemporaryStoreOrOfClassesOutsideAJar() throws Exception {
    try (Store store = Store.temporary()) {
      assertThat(KeptPage.home(store)).isEmpty();
    }
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      assertThat(KeptPage.home(store)).isEmpty();
    }
  }

  private static String rendersAgain() {
    throw new AssertionError("the page was rendered again");
  }
}
