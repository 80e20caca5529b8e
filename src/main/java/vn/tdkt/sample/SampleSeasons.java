package vn.tdkt.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonReading;

/** The season files that travel with the program. */
final class SampleSeasons {
  static final String BAC_GIANG = "bac-giang-2024";
  static final String THAI_NGUYEN = "thai-nguyen-2022";
  static final String FICTIONAL = "khoi-gia-dinh-2026";

  private SampleSeasons() {}

  static Season read(String name) {
    String file = "/samples/" + name + ".yaml";
    try (InputStream in = SampleSeasons.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + file);
      }
      return switch (SeasonFile.read(in.readAllBytes())) {
        case SeasonReading.Understood(Season season) -> season;
        case SeasonReading.Unreadable unreadable ->
            throw new IllegalStateException(file + ": " + unreadable.misreads());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
