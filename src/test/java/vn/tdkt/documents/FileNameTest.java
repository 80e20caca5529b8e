package vn.tdkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.inspection.FileType;

@DisplayName("Tên tệp")
class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "báo cáo.pdf, báo cáo.pdf",
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\an\\Báo cáo.pdf, Báo cáo.pdf",
    "báo cáo.pdf.exe, báo cáo.pdf.exe.pdf",
    "BÁO CÁO.PDF, BÁO CÁO.PDF",
    "báo cáo, báo cáo.pdf",
    "con.pdf, _con.pdf",
    "...pdf, pdf.pdf",
    "a<b>:c?.pdf, a_b__c_.pdf"
  })
  void is_made_harmless_and_ends_as_the_content_says(String raw, String clean) {
    assertThat(FileName.cleaned(raw, FileType.PDF)).isEqualTo(clean);
  }

  @Test
  void signs_that_turn_the_direction_of_reading_are_gone() {
    assertThat(FileName.cleaned("anh\u202Efdp.exe", FileType.PDF)).isEqualTo("anhfdp.exe.pdf");
    assertThat(FileName.cleaned(null, FileType.TXT)).isEqualTo("tep-khong-ten.txt");
    assertThat(FileName.cleaned("ba\u0301o.jpeg", FileType.JPG)).isEqualTo("báo.jpeg");
  }

  @Property
  void whatever_is_sent_the_name_is_short_and_plain(@ForAll String raw) {
    String name = FileName.cleaned(raw, FileType.PDF);
    assertThat(name.codePointCount(0, name.length())).isBetween(5, 130);
    assertThat(name).endsWithIgnoringCase(".pdf").doesNotContainPattern("[\\p{Cc}\\p{Cf}/\\\\]");
  }
}
