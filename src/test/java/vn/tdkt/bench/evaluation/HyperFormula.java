package vn.tdkt.bench.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.bench.Figure;
import vn.tdkt.bench.PeerMissing;

/**
 * HyperFormula in Node. It is under the GPL: fetched by npm when the benchmark runs, never shipped.
 */
public final class HyperFormula {
  private static final String VERSION = "3.5.0";
  private static final Path SCRIPT = Path.of("bench", "hyperformula.mjs");
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  /**
   * @param folder where npm may install it
   */
  public HyperFormula(Path folder) {
    this.folder = folder;
  }

  /** What the script prints. */
  private record Answer(
      String version,
      Map<String, List<Long>> nanos,
      List<BigDecimal> totals,
      List<Integer> ranks) {}

  public PeerRun measure(FictionalBlock block, boolean reasons) throws PeerMissing {
    try {
      install();
      Path input = folder.resolve("block.json");
      Files.writeString(input, JSON.writeValueAsString(Spreadsheet.of(block, reasons).sheets()));
      String answer = run("node", SCRIPT.toString(), folder.toString(), input.toString());
      return read(JSON.readValue(answer, Answer.class));
    } catch (IOException e) {
      throw new PeerMissing("HyperFormula", e);
    }
  }

  private static PeerRun read(Answer answer) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    answer.nanos().forEach((what, nanos) -> figures.put(what, Figure.of(nanos)));
    return new PeerRun(
        "HyperFormula " + answer.version(),
        figures,
        new Standings(answer.totals(), answer.ranks()));
  }

  private void install() throws IOException, PeerMissing {
    if (Files.notExists(folder.resolve("node_modules").resolve("hyperformula"))) {
      run(
          "npm",
          "install",
          "--prefix",
          folder.toString(),
          "--no-save",
          "--no-audit",
          "--no-fund",
          "hyperformula@" + VERSION);
    }
  }

  private static String run(String... command) throws IOException, PeerMissing {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new PeerMissing(String.join(" ", command) + " ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PeerMissing(command[0], e);
    }
    return said;
  }
}
