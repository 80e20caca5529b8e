package vn.tdkt.bench.filling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.bench.Figure;
import vn.tdkt.bench.PeerMissing;

/** Libraries that fill templates, each in a process of its own, fetched when the benchmark runs. */
public final class Peers {
  private static final String DOCXTEMPLATER = "3.71.0";
  private static final Path FOLDER = Path.of("bench", "peers");
  private static final Pattern VERSION =
      Pattern.compile("<(poi-tl|jasperreports)\\.version>([^<]+)<");
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  /**
   * @param folder for what is fetched and written
   */
  public Peers(Path folder) {
    this.folder = folder;
  }

  /** What a peer prints. */
  private record Answer(String version, List<Long> nanos) {}

  public Filled docxtemplater(Task task) throws PeerMissing {
    if (Files.notExists(folder.resolve("node_modules").resolve("docxtemplater"))) {
      run(
          "npm",
          "install",
          "--prefix",
          folder.toString(),
          "--no-save",
          "--no-audit",
          "--no-fund",
          "docxtemplater@" + DOCXTEMPLATER,
          "pizzip");
    }
    return measured(
        "docxtemplater",
        task.template(),
        task,
        "node",
        Path.of("bench", "docxtemplater.mjs").toString(),
        folder.toString());
  }

  public Filled poiTl(Task task) throws PeerMissing {
    return java("poi-tl", task.template(), task);
  }

  /**
   * @param design in place of the Word template
   */
  public Filled jasperReports(Task task, Path design) throws PeerMissing {
    return java("jasperreports", design, task);
  }

  private Filled java(String name, Path template, Task task) throws PeerMissing {
    Path classes = folder.resolve("classes");
    String path = classpath() + ":" + classes;
    run(
        "javac",
        "-cp",
        path,
        "-d",
        classes.toString(),
        source("Fill"),
        source("PoiTl"),
        source("Jasper"));
    return measured(name, template, task, "java", "-cp", path, "Fill", name, version(name));
  }

  private static String source(String name) {
    return FOLDER.resolve(name + ".java").toString();
  }

  private static String version(String name) throws PeerMissing {
    try {
      Matcher version = VERSION.matcher(Files.readString(FOLDER.resolve("pom.xml")));
      return version
          .results()
          .filter(found -> found.group(1).equals(name))
          .map(found -> found.group(2))
          .findFirst()
          .orElseThrow(() -> new PeerMissing(name));
    } catch (IOException e) {
      throw new PeerMissing(name, e);
    }
  }

  private String classpath() throws PeerMissing {
    Path file = folder.resolve("peers.classpath");
    try {
      if (Files.notExists(file)) {
        run(
            "mvn",
            "-q",
            "-B",
            "-f",
            FOLDER.resolve("pom.xml").toString(),
            "dependency:build-classpath",
            "-Dmdep.outputFile=" + file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new PeerMissing("mvn", e);
    }
  }

  private Filled measured(String name, Path template, Task task, String... command)
      throws PeerMissing {
    try {
      Path values = Files.writeString(folder.resolve("values.tsv"), values(task));
      Path output = folder.resolve(name + ".docx");
      List<String> whole =
          Stream.concat(Stream.of(command), Stream.of(template, values, output).map(Path::toString))
              .toList();
      Answer answer = JSON.readValue(run(whole.toArray(String[]::new)), Answer.class);
      return new Filled(name + " " + answer.version(), Figure.of(answer.nanos()), output);
    } catch (IOException e) {
      throw new PeerMissing(name, e);
    }
  }

  private static String values(Task task) {
    return task.records().stream()
        .map(texts -> String.join("\t", texts))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String run(String... command) throws PeerMissing {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new PeerMissing(command[0] + " ended with " + process.exitValue());
      }
      return said;
    } catch (IOException e) {
      throw new PeerMissing(command[0], e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PeerMissing(command[0], e);
    }
  }
}
