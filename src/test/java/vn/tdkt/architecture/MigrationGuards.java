package vn.tdkt.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One history of migrations, a folder and a schema per module, foreign keys only downward. */
final class MigrationGuards {
  private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z0-9_]+\\.sql");

  /** What the migration tool runs around the migrations, such as granting rights afterwards. */
  private static final Pattern CALLBACK = Pattern.compile("(?:before|after)[A-Z]\\w*\\.sql");

  private static final Pattern REFERS = Pattern.compile("(?i)\\breferences\\s+(\\w+)\\.\\w+");
  private static final Pattern CREATES =
      Pattern.compile(
          "(?i)\\b(?:create\\s+(?:unlogged\\s+)?table|alter\\s+table)\\s+"
              + "(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?(?:(\\w+)\\.)?\\w+");

  private MigrationGuards() {}

  /** Names sort by time, no two are alike, and every folder is a module's. */
  static List<String> names(Path migrations, Set<String> modules) {
    List<String> faults = new ArrayList<>();
    Set<String> versions = new HashSet<>();
    for (Path file : SourceTree.files(migrations, "")) {
      Path place = migrations.relativize(file);
      String fileName = String.valueOf(file.getFileName());
      Matcher name = NAME.matcher(fileName);
      if (!name.matches() && !CALLBACK.matcher(fileName).matches()) {
        faults.add(place + " is not named V<yyyyMMddHHmm>__words.sql");
      } else if (name.matches() && !versions.add(name.group(1))) {
        faults.add(place + " has the version of another migration");
      }
      if (place.getNameCount() != 2 || !modules.contains(place.getName(0).toString())) {
        faults.add(place + " is not in the folder of a module");
      }
    }
    return faults;
  }

  /** A migration touches the tables of its own schema only. */
  static List<String> foreignTables(Path migrations) {
    List<String> faults = new ArrayList<>();
    for (Path file : SourceTree.files(migrations, ".sql")) {
      String module = SourceTree.module(migrations, file);
      Matcher table = CREATES.matcher(withoutComments(file));
      while (table.find()) {
        if (!module.equals(table.group(1))) {
          faults.add(migrations.relativize(file) + ": " + table.group() + " is not of its schema");
        }
      }
    }
    return faults;
  }

  /** The schemas that foreign keys below a folder point to. */
  static NavigableSet<String> schemasReferred(Path folder) {
    NavigableSet<String> schemas = new TreeSet<>();
    for (Path file : SourceTree.files(folder, ".sql")) {
      Matcher refers = REFERS.matcher(withoutComments(file));
      while (refers.find()) {
        schemas.add(refers.group(1));
      }
    }
    return schemas;
  }

  private static String withoutComments(Path file) {
    return SourceTree.read(file).replaceAll("--[^\\n]*", "");
  }
}
