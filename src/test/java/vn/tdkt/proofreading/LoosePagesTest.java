package vn.tdkt.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reading.LoosePages;
import vn.tdkt.reading.LoosePages.LoosePage;
import vn.tdkt.reading.PrintedSheet;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.reading.ScannedSheet;
import vn.tdkt.reading.SheetFiles;
import vn.tdkt.testing.Proves;

@DisplayName("Ảnh từng trang của một văn bản, gửi cùng một lúc")
@Proves({"REQ-43", "REQ-152"})
class LoosePagesTest {
  @TempDir Path folder;

  private static Outcome<ReadDocument> read(List<LoosePage> pages) throws IOException {
    return new LoosePages(VietnamTime.clock()).read(pages);
  }

  private static LoosePage page(String name, byte[] bytes) {
    return new LoosePage(name, () -> new ByteArrayInputStream(bytes));
  }

  @Test
  void what_shows_only_across_pages_is_found() throws IOException {
    ScannedPages scan = ScannedSheet.BAC_GIANG.pages(folder);
    List<LoosePage> pages = new ArrayList<>();
    for (int page = 1; page <= scan.pages().size(); page++) {
      pages.add(page("trang " + page + ".png", scan.page(page, "png")));
    }
    ReadDocument paper = ((Outcome.Done<ReadDocument>) read(pages)).value();
    assertThat(paper.fileName()).isEqualTo("trang 1.png và 3 trang nữa");
    List<Finding> findings = Proofreading.of(paper);
    assertThat(ListedFault.BAC_GIANG)
        .allMatch(fault -> findings.stream().anyMatch(fault::isToldBy));
  }

  @Test
  void among_several_files_only_pictures_are_taken() throws IOException {
    byte[] word = SheetFiles.docx(PrintedSheet.thaiNguyen());
    Outcome<ReadDocument> outcome = read(List.of(page("a.docx", word), page("b.docx", word)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.refusal().text()).contains("a.docx", "riêng từng tệp"));
  }
}
