package vn.tdkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.tdkt.database.DataFolder;

/**
 * With what a data folder began: remembered in it, because a folder with sample logins, whose
 * passwords are printed, must never answer to other machines (decision 62).
 */
enum Origin {
  SAMPLE,
  EMPTY;

  /**
   * What the folder was begun with; at the first start it begins as asked.
   *
   * @throws UsageFault if the address or the flag does not go with that; nothing is written then
   */
  static Origin of(DataFolder folder, boolean empty, InetAddress address) {
    Path file = folder.root().resolve("origin");
    Origin asked = empty ? EMPTY : SAMPLE;
    try {
      Origin origin =
          Files.exists(file)
              ? valueOf(Files.readString(file).strip().toUpperCase(Locale.ROOT))
              : asked;
      if (origin == SAMPLE && empty) {
        throw UsageFault.because("run.not-empty", folder.root());
      }
      if (origin == SAMPLE && !address.isLoopbackAddress()) {
        throw UsageFault.because("run.sample-outside", address.getHostAddress());
      }
      Files.writeString(file, origin.name().toLowerCase(Locale.ROOT));
      return origin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
