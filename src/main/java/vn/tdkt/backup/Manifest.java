package vn.tdkt.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last entry of a backup: what is in it, in plain lines that a person can read.
 *
 * @param schema the newest migration that the data had
 * @param tables in no order that matters
 * @param sequences the last value of each sequence
 * @param checksums SHA-256 in hex of every other entry, by its name
 */
record Manifest(
    Instant made,
    String schema,
    List<Table> tables,
    Map<String, Long> sequences,
    Map<String, String> checksums) {
  static final String NAME = "manifest.txt";

  private static final String FORMAT = "tdkt-backup/1";

  /**
   * One table and those of its columns that are stored, not computed.
   *
   * @param name quoted where need be, with its schema
   */
  record Table(String name, String columns) {
    String entry() {
      return "tables/" + name.replace("\"", "").replace('/', '_') + ".copy.gz";
    }
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(FORMAT, "made " + made, "schema " + schema));
    tables.forEach(table -> lines.add("table " + table.name() + " " + table.columns()));
    sequences.forEach((name, value) -> lines.add("sequence " + name + " " + value));
    checksums.forEach((entry, sum) -> lines.add("sha256 " + sum + " " + entry));
    return String.join("\n", lines) + "\n";
  }

  static Manifest of(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.getFirst().equals(FORMAT)) {
      throw BackupFault.because("fault.format");
    }
    var read =
        new Manifest(
            Instant.parse(lines.get(1).substring("made ".length())),
            lines.get(2).substring("schema ".length()),
            new ArrayList<>(),
            new TreeMap<>(),
            new TreeMap<>());
    lines.stream().skip(3).forEach(read::add);
    return read;
  }

  private void add(String line) {
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case "table" -> tables.add(new Table(words[1], words[2]));
      case "sequence" -> sequences.put(words[1], Long.valueOf(words[2]));
      case "sha256" -> checksums.put(words[2], words[1]);
      default -> throw BackupFault.because("fault.format");
    }
  }
}
