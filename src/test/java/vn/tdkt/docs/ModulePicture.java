package vn.tdkt.docs;

import java.util.List;
import vn.tdkt.architecture.HouseModule;

/** The modules and their arrows as Mermaid text, read from the code. */
final class ModulePicture {
  /** Used by nearly all; their arrows would hide the others. */
  private static final List<String> EVERYWHERE = List.of("kernel", "pages", "audit");

  private ModulePicture() {}

  static String of(List<HouseModule> modules) {
    StringBuilder picture = new StringBuilder("```mermaid\nflowchart TD\n");
    for (HouseModule module : modules) {
      picture.append(
          "  %s[\"%s<br/>%s\"]%n"
              .formatted(module.name(), module.name(), module.displayName().orElse("")));
    }
    for (HouseModule module : modules) {
      for (String used : module.used()) {
        if (!EVERYWHERE.contains(used)) {
          picture.append("  %s --> %s%n".formatted(module.name(), used));
        }
      }
    }
    return picture.append("```\n").toString();
  }

  /** The modules in words, with everything that each one uses. */
  static String table(List<HouseModule> modules) {
    StringBuilder table = new StringBuilder("| Module | Tên | Uses |\n|---|---|---|\n");
    for (HouseModule module : modules) {
      table.append(
          "| `%s` | %s | %s |%n"
              .formatted(
                  module.name(),
                  module.displayName().orElse(""),
                  module.used().isEmpty() ? "nothing" : String.join(", ", module.used())));
    }
    return table.toString();
  }
}
