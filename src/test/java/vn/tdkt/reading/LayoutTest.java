package vn.tdkt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Cách trình bày của tệp Word: đọc từ kiểu, đoạn, chữ, trang")
@Proves("REQ-41")
class LayoutTest {
  private static final String STYLES =
      """
      <w:docDefaults>
        <w:rPrDefault><w:rPr>
          <w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="26"/>
        </w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259"/></w:pPr></w:pPrDefault>
      </w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>
      <w:style w:type="paragraph" w:styleId="Dam"><w:basedOn w:val="Normal"/>
        <w:pPr><w:spacing w:before="120"/><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:b/><w:caps/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dam"/>
        <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:style>
      <w:style w:type="character" w:styleId="Nghieng"><w:rPr><w:i/><w:sz w:val="28"/></w:rPr></w:style>
      """;

  private static final String SECTION =
      """
      <w:sectPr><w:headerReference w:type="default" r:id="rId7"/>
        <w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="851" w:gutter="0"/>
        <w:titlePg/></w:sectPr>
      """;

  @TempDir Path folder;

  private Layout layout(WordParts word) {
    try {
      Path file = Files.write(folder.resolve("tệp.docx"), word.bytes());
      return new Reading(VietnamTime.clock()).read("tệp.docx", file)
              instanceof Outcome.Done<ReadDocument>(ReadDocument read)
          ? Objects.requireNonNull(read.layout())
          : new Layout(List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SetParagraph only(String paragraph) {
    return layout(WordParts.body(paragraph).styles(STYLES).theme("Cambria", "Calibri"))
        .paragraphs()
        .getFirst();
  }

  @Test
  void a_face_comes_from_the_nearest_place_that_sets_it() {
    SetParagraph styled =
        only("<w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>");
    assertThat(styled.text()).isEqualTo("CHỮ");
    assertThat(styled.isBold()).isTrue();
    assertThat(styled.halfPoints()).isEqualTo(26);
    assertThat(styled.runs().getFirst().font()).isEqualTo("Calibri");

    SetParagraph own =
        only(
            "<w:p><w:pPr><w:pStyle w:val='Dam'/></w:pPr><w:r><w:rPr><w:rStyle w:val='Nghieng'/>"
                + "<w:rFonts w:ascii='Arial'/><w:b w:val='0'/><w:color w:val='FF0000'/></w:rPr>"
                + "<w:t>chữ</w:t></w:r></w:p>");
    assertThat(own.isBold()).isFalse();
    assertThat(own.isItalic()).isTrue();
    assertThat(own.halfPoints()).isEqualTo(28);
    assertThat(own.runs().getFirst().font()).isEqualTo("Arial");
    assertThat(own.runs().getFirst().black()).isFalse();
  }

  @Test
  void a_setting_is_inherited_attribute_by_attribute() {
    Setting setting =
        only("<w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr><w:r><w:t>Chữ</w:t></w:r></w:p>")
            .setting();
    assertThat(setting.align()).isEqualTo(Alignment.CENTRE);
    assertThat(setting.before()).isEqualTo(Length.ofPoints(6));
    assertThat(setting.after()).isEqualTo(Length.ofPoints(8));
    assertThat(setting.lines().multiple()).isEqualTo(259);
    assertThat(setting.firstLine().twips()).isEqualTo(-360);

    Setting own =
        only("<w:p><w:pPr><w:pStyle w:val='Con'/><w:ind w:firstLine='567'/>"
                + "<w:spacing w:line='360' w:lineRule='exact'/></w:pPr>"
                + "<w:r><w:t>Chữ</w:t></w:r></w:p>")
            .setting();
    assertThat(own.firstLine().words()).isEqualTo("10 mm");
    assertThat(own.left().words()).isEqualTo("12,7 mm");
    assertThat(own.lines().height()).isEqualTo(Length.ofPoints(18));
  }

  @Test
  @DisplayName("đường kẻ: hình vẽ, hình kiểu cũ, viền đoạn; hình cao không phải đường kẻ")
  void lines_are_found_in_each_way_of_drawing_them() {
    assertThat(rule(drawing(1_800_000, 0))).isEqualTo(new Rule(Rule.Kind.DRAWN, twips(2834)));
    assertThat(rule(drawing(1_800_000, 900_000))).isNull();
    assertThat(rule("<w:pict><v:line from='10pt,2pt' to='110pt,2pt'/></w:pict>"))
        .isEqualTo(new Rule(Rule.Kind.DRAWN, Length.ofPoints(100)));
    assertThat(
            rule(
                "<w:pict><v:shape xmlns:o='urn:schemas-microsoft-com:office:office'"
                    + " o:connectortype='straight' style='position:absolute;width:72pt;height:0'/>"
                    + "</w:pict>"))
        .isEqualTo(new Rule(Rule.Kind.DRAWN, Length.ofPoints(72)));
    SetParagraph bordered =
        only(
            "<w:p><w:pPr><w:pBdr><w:bottom w:val='single'/></w:pBdr>"
                + "<w:ind w:left='1000' w:right='500'/></w:pPr></w:p>"
                + SECTION);
    assertThat(bordered.rule())
        .isEqualTo(new Rule(Rule.Kind.DRAWN, twips(11_906 - 1701 - 851 - 1500)));
  }

  private static Length twips(int twips) {
    return new Length(twips);
  }

  private @Nullable Rule rule(String drawn) {
    return only("<w:p><w:r><w:t>Chữ</w:t></w:r><w:r>" + drawn + "</w:r></w:p>").rule();
  }

  private static String drawing(int width, int height) {
    return "<w:drawing><wp:anchor><wp:extent cx='%d' cy='%d'/></wp:anchor></w:drawing>"
        .formatted(width, height);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          giữa bằng căn giữa | <w:pPr><w:jc w:val='center'/></w:pPr> | CENTRE
          giữa bằng khung    | <w:pPr><w:framePr w:xAlign='center'/></w:pPr> | CENTRE
          giữa bằng một tab  | <w:r><w:tab/></w:r> | CENTRE
          bên phải           | <w:pPr><w:jc w:val='right'/></w:pPr> | RIGHT
          """)
  void the_page_number_is_found_wherever_it_stands(String what, String before, Alignment align) {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:rPr><w:sz w:val='28'/></w:rPr>"
            + "<w:instrText> PAGE  \\* MERGEFORMAT </w:instrText></w:r>";
    Sheet sheet =
        layout(
                WordParts.body("<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>" + SECTION)
                    .header(
                        "<w:sdt><w:sdtContent><w:p>"
                            + before
                            + field
                            + "</w:p></w:sdtContent></w:sdt>"))
            .sheets()
            .getFirst();
    assertThat(sheet.number())
        .satisfies(n -> assertThat(n.align()).isEqualTo(align))
        .satisfies(n -> assertThat(n.above()).isTrue())
        .satisfies(n -> assertThat(n.onFirst()).isFalse());
  }

  @Test
  void sheets_and_places_are_those_of_the_document() {
    Layout layout =
        layout(
            WordParts.body(
                "<w:p><w:r><w:t>Một</w:t></w:r></w:p><w:p><w:pPr>"
                    + SECTION
                    + "</w:pPr></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ô</w:t></w:r></w:p></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>Hai</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:t>Ba</w:t></w:r></w:p>"
                    + "<w:sectPr><w:pgSz w:w='16838' w:h='11906'/></w:sectPr>"));
    assertThat(layout.sheets()).extracting(Sheet::isUpright).containsExactly(true, false);
    assertThat(layout.sheets().getFirst().margins().left().words()).isEqualTo("30 mm");
    assertThat(layout.paragraphs()).extracting(SetParagraph::sheet).containsExactly(0, 0, 1, 1, 1);
    assertThat(layout.paragraphs().get(3).place()).isEqualTo(Place.ofTable(1).inRow(1).inColumn(2));
    assertThat(layout.paragraphs().getLast().place()).isEqualTo(Place.ofParagraph(2));
  }

  @Test
  @DisplayName("tệp không khai trang thì như Word: khổ Letter")
  void a_file_without_sections_lies_on_words_own_sheet() {
    Layout layout = layout(WordParts.body("<w:p><w:r><w:t>Một</w:t></w:r></w:p>"));
    assertThat(layout.sheets()).hasSize(1);
    assertThat(layout.sheets().getFirst().width().words()).isEqualTo("215,9 mm");
  }

  @Test
  void lines_and_tabs_part_a_paragraph() {
    SetParagraph paragraph =
        only("<w:p><w:r><w:t>Một</w:t><w:tab/><w:t>Hai</w:t><w:br/><w:t>Ba</w:t></w:r></w:p>");
    assertThat(paragraph.lines()).extracting(SetParagraph::text).containsExactly("Một Hai", "Ba");
    assertThat(paragraph.lines().getFirst().beside())
        .extracting(SetParagraph::text)
        .containsExactly("Một", "Hai");
  }
}
