package vn.tdkt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes into its data folder about itself. After {@code kill -9} or a restart of the
 * machine it lies: its number may be nobody's, a zombie's or another program's.
 */
record PidFile(Path data, long pid, int port) {
  static final String NAME = "postmaster.pid";

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  static Optional<PidFile> of(Path data) throws IOException {
    Path file = data.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return Optional.of(new PidFile(data, number(lines, PID_LINE), (int) number(lines, PORT_LINE)));
  }

  /** A living server works inside its data folder; a zombie and a stranger do not. */
  boolean isAlive() {
    try {
      return pid > 0 && Files.isSameFile(Path.of("/proc", String.valueOf(pid), "cwd"), data);
    } catch (IOException notThere) {
      return false;
    }
  }

  private static long number(List<String> lines, int line) {
    try {
      return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : 0;
    } catch (NumberFormatException halfWritten) {
      return 0;
    }
  }
}
