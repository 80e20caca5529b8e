package vn.tdkt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import vn.tdkt.bench.filling.Filled;
import vn.tdkt.bench.filling.JasperDesign;
import vn.tdkt.bench.filling.OfficeWriter;
import vn.tdkt.bench.filling.Ours;
import vn.tdkt.bench.filling.Peers;
import vn.tdkt.bench.filling.Task;

/**
 * A thousand score sheets and a thousand certificates from a Word template, ours and others; one
 * after the other, each on one thread, from bytes to bytes.
 */
public final class FillingBenchmark {
  private static final int FILES = 1000;

  /** It opens and saves each file in full. */
  private static final int FILES_OF_OFFICE = 100;

  private final Report report = new Report("Filling");
  private final Path folder = Path.of("target", "bench", "filling").toAbsolutePath();

  public static void main(String[] arguments) throws Exception {
    System.exit(new FillingBenchmark().run(arguments));
  }

  private int run(String... arguments) throws IOException {
    Files.createDirectories(folder);
    Peers peers = new Peers(folder);
    Task certificates = Task.certificates(folder, FILES);
    for (Task task : List.of(Task.forms(folder, FILES), certificates)) {
      row(task, Ours.measure(task));
      peer(task, "poi-tl", () -> peers.poiTl(task));
      peer(task, "docxtemplater", () -> peers.docxtemplater(task));
      peer(task, "LibreOffice", () -> new OfficeWriter(folder).measure(task, FILES_OF_OFFICE));
    }
    Path design = JasperDesign.write(folder);
    peer(certificates, "JasperReports", () -> peers.jasperReports(certificates, design));
    FileSystemUtils.deleteRecursively(folder.resolve("profile"));
    return report.finish(arguments);
  }

  /** A measurement of another program, which may be missing. */
  private interface Run {
    Filled get() throws PeerMissing;
  }

  private void peer(Task task, String name, Run run) throws IOException {
    try {
      row(task, run.get());
    } catch (PeerMissing missing) {
      report.missing(name + ", " + task.name(), missing);
    }
  }

  private void row(Task task, Filled filled) throws IOException {
    report.row("%s, %s".formatted(filled.program(), task.name()), filled.perFile());
    int texts = task.records().getLast().size();
    long found = filled.found(task);
    String said =
        String.format(
            Locale.ROOT,
            "%s, %s: %d of %d texts stand in the last file.",
            filled.program(),
            task.name(),
            found,
            texts);
    if (found == texts) {
      report.note(said);
    } else {
      report.wrong(said);
    }
  }
}
