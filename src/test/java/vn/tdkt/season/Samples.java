package vn.tdkt.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import vn.tdkt.criteria.SheetResult;

/** The seasons that ship with the program. */
final class Samples {
  private Samples() {}

  static Season read(String name) {
    SeasonReading reading = SeasonFile.read(Path.of("samples", name + ".yaml"));
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    return ((SeasonReading.Understood) reading).season();
  }

  /** The result of the only unit of a sample. */
  static SheetResult only(String name) {
    SeasonResult result = SeasonResult.of(read(name));
    assertThat(result.rounds()).hasSize(1);
    return result.rounds().getFirst().result().units().getFirst();
  }
}
