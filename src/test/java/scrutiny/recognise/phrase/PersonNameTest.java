package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.text.Span;

class PersonNameTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Ellis                               | Ann Ellis
          Ann Ellis HMI                           | Ann Ellis
          Ann Ellis, His Majesty's Inspector      | Ann Ellis
          Ann Ellis (contracted inspector)        | Ann Ellis
          HMI Ann Ellis                           | Ann Ellis
          Ann Ellis HMIs                          | Ann Ellis
          with Ann Ellis HMI                      | Ann Ellis
          Ms J. A. Ellis                          | J. A. Ellis
          John-Paul St. Clair                     | John-Paul St. Clair
          Senior HMI: Ann Ellis                   | Ann Ellis
          Mrs Ann Ellis                           | Ann Ellis
          Dr. Ann Ellis OBE                       | Ann Ellis OBE
          Sir Tom Okafor                          | Tom Okafor
          Cllr Tom Okafor                         | Tom Okafor
          Ann-Marie Ellis                         | Ann-Marie Ellis
          Tom O'Connor                            | Tom O'Connor
          Tom O’Connor                            | Tom O’Connor
          Marie d'Artagnan                        | Marie d'Artagnan
          Jan van der Berg                        | Jan van der Berg
          Tom J. Okafor                           | Tom J. Okafor
          Zoë Müller                              | Zoë Müller
          Siân Nic Eoin-Brontë                    | Siân Nic Eoin-Brontë
          Ann Sayer Jones                         | Ann Sayer Jones
          Ann de la Tour                          | Ann de la Tour
          Ann Sayer- Jones HMI                    | Ann Sayer-Jones
          Ann McAllister                          | Ann McAllister
          Ann Ellis SCRI                          | Ann Ellis
          Ann Ellis OI                            | Ann Ellis
          SCRI Ann Ellis                          | Ann Ellis
          Regulatory Inspection Manager Ann Ellis | Ann Ellis
          Rt Hon Tom Okafor                       | Tom Okafor
          Cllr Dr Tom Okafor                      | Tom Okafor
          Superintendent Tom Okafor               | Tom Okafor
          Detective Chief Superintendent Tom Okafor | Tom Okafor
          Temporary Chief Superintendent Tom Okafor | Tom Okafor
          """)
  void removesTitlesAndDesignations(String text, String name) {
    assertThat(PersonName.find(text, spanOf(text)).map(PersonName::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not applicable",
        "N/A",
        "n/a",
        "N / A",
        "None",
        "TBC",
        "Ann",
        "ann ellis",
        "the lead inspector",
        "Children's Services",
        "Barchester City Council",
        "Social Care",
        "written by Ann Ellis and others",
        ""
      })
  void rejectsOtherCapitalisedWords(String text) {
    assertThat(PersonName.find(text, spanOf(text))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Ellis and Tom Okafor                                   | Ann Ellis/Tom Okafor
          Ann Ellis, Tom Okafor and Mary Lane                        | Ann Ellis/Tom Okafor/Mary Lane
          Ann Ellis, HMI, Tom Okafor, HMI, and Mary Lane, HMI        | Ann Ellis/Tom Okafor/Mary Lane
          Ann Ellis HMI; Tom Okafor Ofsted Inspector; Mary Lane      | Ann Ellis/Tom Okafor/Mary Lane
          Ann Ellis (HMI), Tom Okafor (additional inspector)         | Ann Ellis/Tom Okafor
          Ann Ellis & Tom Okafor                                     | Ann Ellis/Tom Okafor
          Ann Ellis / Tom Okafor                                     | Ann Ellis/Tom Okafor
          Ann Ellis HMI Tom Okafor HMI                               | Ann Ellis/Tom Okafor
          Ann Ellis SCRI Tom Okafor OI                               | Ann Ellis/Tom Okafor
          Ann Ellis (HMI) Tom Okafor (OI)                            | Ann Ellis/Tom Okafor
          Ann Ellis, Senior HMI and Tom Okafor, social care inspector | Ann Ellis/Tom Okafor
          """)
  void findsAllNamesInAList(String text, String names) {
    assertThat(PersonName.findAll(text, spanOf(text)))
        .extracting(PersonName::name)
        .containsExactly(names.split("/", -1));
  }

  @Test
  void keepsTheSpanOfTheName() {
    String text = "Lead inspector: Mrs Ann Ellis, HMI\nTom Okafor HMI";
    List<PersonName> names = PersonName.findAll(text, new Span(15, text.length()));
    assertThat(names)
        .extracting(n -> text.substring(n.span().start(), n.span().end()))
        .containsExactly("Ann Ellis", "Tom Okafor");
    assertThat(names)
        .extracting(PersonName::span)
        .containsExactly(new Span(20, 29), new Span(35, 45));
  }

  @Test
  void joinsANameBrokenAcrossLines() {
    String text = "Ann\nEllis, Tom Sayer-\nJones";
    List<PersonName> names = PersonName.findAll(text, spanOf(text));
    assertThat(names).extracting(PersonName::name).containsExactly("Ann Ellis", "Tom Sayer-Jones");
    assertThat(names)
        .extracting(n -> text.substring(n.span().start(), n.span().end()))
        .containsExactly("Ann\nEllis", "Tom Sayer-\nJones");
  }

  @Test
  void separatesNamesOnLinesOfTheirOwn() {
    String text = "Ann Ellis\nTom Okafor\nMary Sayer-Lane HMI\nZoë Müller";
    assertThat(PersonName.findAll(text, spanOf(text)))
        .extracting(PersonName::name)
        .containsExactly("Ann Ellis", "Tom Okafor", "Mary Sayer-Lane", "Zoë Müller");
  }

  @Test
  void joinsANameBrokenAcrossLinesBeforeADesignation() {
    String text = "Tom Okafor and Ann\nEllis Her Majesty's Inspector";
    assertThat(PersonName.findAll(text, spanOf(text)))
        .extracting(PersonName::name)
        .containsExactly("Tom Okafor", "Ann Ellis");
  }

  @Test
  void skipsListEntriesWithoutAName() {
    String none = "Not applicable";
    String one = "Not applicable, Ann Ellis";
    assertThat(PersonName.findAll(none, spanOf(none))).isEmpty();
    assertThat(PersonName.findAll(one, spanOf(one)))
        .extracting(PersonName::name)
        .containsExactly("Ann Ellis");
  }

  @Test
  void ignoresNamesOutsideTheSpan() {
    String text = "Ann Ellis, Tom Okafor";
    assertThat(PersonName.findAll(text, new Span(11, text.length())))
        .extracting(PersonName::name)
        .containsExactly("Tom Okafor");
    assertThat(PersonName.find(text, new Span(0, 3))).isEmpty();
  }

  private static Span spanOf(String text) {
    return new Span(0, text.length());
  }
}
