package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.format.PastedTable;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.ExcelFiles;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.Proves;

@DisplayName("Bảng tiêu chí từ tệp của Khối: đủ cây, đủ điểm tối đa")
@Proves("REQ-96")
class SetFromAFileTest {
  private static final CriteriaSet EMPTY = CriteriaSet.of("Mẫu", "2024", List.of(), Terms.DEFAULT);

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource({
    "bac-giang-2024, docx",
    "bac-giang-2024, xlsx",
    "thai-nguyen-2022, docx",
    "thai-nguyen-2022, xlsx"
  })
  void every_row_comes_with_its_number_and_maximum(String sample, String kind) throws IOException {
    Map<String, String> shipped = maxima(Samples.read(sample).criteria());

    Map<String, String> read = maxima(PastedTable.of(EMPTY, text(sample, kind)).set());

    assertThat(read).containsAllEntriesOf(known(shipped, read));
    assertThat(read.keySet()).containsExactlyElementsOf(shipped.keySet());
  }

  /** Where the paper prints no maximum, the sample says what it must be. */
  private static Map<String, String> known(Map<String, String> shipped, Map<String, String> read) {
    Map<String, String> known = new LinkedHashMap<>(shipped);
    known.keySet().removeIf(ref -> "null".equals(read.get(ref)));
    return known;
  }

  private static Map<String, String> maxima(CriteriaSet set) {
    Map<String, String> maxima = new LinkedHashMap<>();
    set.rows().forEach(row -> maxima.put(row.ref(), String.valueOf(row.max())));
    return maxima;
  }

  private static String text(String sample, String kind) throws IOException {
    PrintedSheet sheet =
        sample.startsWith("bac-giang") ? PrintedSheet.bacGiang() : PrintedSheet.thaiNguyen();
    byte[] file = kind.equals("docx") ? SheetFiles.docx(sheet) : ExcelFiles.xlsx(sheet);
    Outcome<String> text =
        new Reading(VietnamTime.clock()).text("bang." + kind, new ByteArrayInputStream(file));
    assertThat(text).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<String>) text).value();
  }
}
