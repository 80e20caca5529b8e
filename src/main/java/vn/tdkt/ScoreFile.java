package vn.tdkt;

import java.nio.file.Path;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonJson;
import vn.tdkt.season.SeasonReading;
import vn.tdkt.season.SeasonResult;

/** The command {@code score}: a season file in, JSON on standard output; starts nothing else. */
final class ScoreFile {
  private final Options options;

  ScoreFile(Options options) {
    this.options = options;
  }

  ExitCode score() {
    Path file = Path.of(options.word().orElseThrow(() -> UsageFault.because("score.which")));
    return switch (SeasonFile.read(file)) {
      case SeasonReading.Understood understood -> {
        SeasonResult result = SeasonResult.of(understood.season());
        System.out.print(SeasonJson.write(result));
        yield result.clean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
      }
      case SeasonReading.Unreadable unreadable -> {
        unreadable
            .misreads()
            .forEach(
                at -> System.err.printf("%s:%d:%d: %s%n", file, at.line(), at.column(), at.text()));
        yield ExitCode.UNREADABLE;
      }
    };
  }
}
