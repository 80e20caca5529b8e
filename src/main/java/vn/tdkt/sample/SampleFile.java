package vn.tdkt.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Sample data as it stands in the files that ship with the program. */
final class SampleFile {
  private SampleFile() {}

  static <T> T read(String file, Class<T> type) {
    try (InputStream in = SampleFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + file);
      }
      return JsonMapper.shared().readValue(in.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
