package vn.tdkt.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;

/** Reads files as they come from outside. */
public final class ReadFiles {
  private final Path folder;

  public ReadFiles(Path folder) {
    this.folder = folder;
  }

  public Outcome<ReadDocument> outcome(String name, byte[] bytes) throws IOException {
    return new Reading(VietnamTime.clock()).read(name, Files.write(folder.resolve(name), bytes));
  }

  public ReadDocument read(String name, byte[] bytes) throws IOException {
    return switch (outcome(name, bytes)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> document;
      case Outcome.Refused<ReadDocument>(Refusal refusal) ->
          throw new AssertionError("refused: " + refusal.text());
    };
  }

  /** The sentence with which a file is refused; empty where it is read. */
  public String refusal(String name, byte[] bytes) throws IOException {
    return outcome(name, bytes) instanceof Outcome.Refused<ReadDocument>(Refusal refusal)
        ? refusal.text()
        : "";
  }
}
