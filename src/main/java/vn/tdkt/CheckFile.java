package vn.tdkt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.proofreading.FindingsText;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;

/** The command {@code check}: a paper in, what is wrong in it on standard output. */
final class CheckFile {
  private final Options options;

  CheckFile(Options options) {
    this.options = options;
  }

  ExitCode check() {
    Path file = Path.of(options.word().orElseThrow(() -> UsageFault.because("check.which")));
    if (!Files.isRegularFile(file)) {
      throw UsageFault.because("check.no-file", file);
    }
    return switch (new Reading(VietnamTime.clock())
        .read(String.valueOf(file.getFileName()), file)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> tell(Proofreading.of(document));
      case Outcome.Refused<ReadDocument> refused -> {
        System.err.println(refused.refusal().text());
        yield ExitCode.UNREADABLE;
      }
    };
  }

  private ExitCode tell(List<Finding> findings) {
    System.out.print(options.json() ? FindingsText.json(findings) : FindingsText.plain(findings));
    return findings.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
