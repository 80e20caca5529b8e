package vn.tdkt.proofreading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Office;
import vn.tdkt.papers.OfficialPapers;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-41 Văn bản mở và lưu lại bằng LibreOffice vẫn đúng thể thức")
@Proves("REQ-41")
class ResavedPapersTest {
  @Test
  void another_program_writes_the_same_layout_in_its_own_way(@TempDir Path folder) {
    Office office = new Office(folder);
    Path[] files =
        OfficialPapers.all().entrySet().stream()
            .map(paper -> office.file(paper.getValue(), paper.getKey().name(), Format.DOCX))
            .toArray(Path[]::new);
    for (Path file : office.resaved(files)) {
      assertThat(proofread(file)).as(file.toString()).isEmpty();
    }
  }

  private static List<Finding> proofread(Path file) {
    return new Reading(VietnamTime.clock()).read("tệp.docx", file)
            instanceof Outcome.Done<ReadDocument>(ReadDocument read)
        ? Proofreading.of(read)
        : List.of(Finding.error("unread", "", "the file was refused"));
  }
}
