package vn.tdkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.proofreading.FindingsText;
import vn.tdkt.proofreading.Proofreading;
import vn.tdkt.reading.LoosePages;
import vn.tdkt.reading.LoosePages.LoosePage;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;

/** The command {@code check}: a paper in, what is wrong in it on standard output. */
final class CheckFile {
  private final Options options;

  CheckFile(Options options) {
    this.options = options;
  }

  ExitCode check() {
    List<Path> files = options.words().stream().map(Path::of).toList();
    if (files.isEmpty()) {
      throw UsageFault.because("check.which");
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw UsageFault.because("check.no-file", file);
      }
    }
    return switch (read(files)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> tell(Proofreading.of(document));
      case Outcome.Refused<ReadDocument> refused -> {
        System.err.println(refused.refusal().text());
        yield ExitCode.UNREADABLE;
      }
    };
  }

  /** Several pictures are the pages of one paper. */
  private static Outcome<ReadDocument> read(List<Path> files) {
    if (files.size() == 1) {
      return new Reading(VietnamTime.clock()).read(name(files.getFirst()), files.getFirst());
    }
    try {
      return new LoosePages(VietnamTime.clock())
          .read(
              files.stream()
                  .map(file -> new LoosePage(name(file), () -> Files.newInputStream(file)))
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private ExitCode tell(List<Finding> findings) {
    System.out.print(options.json() ? FindingsText.json(findings) : FindingsText.plain(findings));
    return findings.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }
}
