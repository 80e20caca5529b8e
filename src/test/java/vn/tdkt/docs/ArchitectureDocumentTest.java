package vn.tdkt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.architecture.House;
import vn.tdkt.architecture.HouseModule;
import vn.tdkt.architecture.SourceTree;

@DisplayName("docs/architecture.md shows the modules as the code has them")
class ArchitectureDocumentTest {
  private static final String BEGIN = "<!-- modules: written from the code -->\n";
  private static final String END = "<!-- end of modules -->\n";

  @Test
  void the_picture_in_the_tree_is_the_one_of_the_code() {
    Path file = House.ROOT.resolve("docs/architecture.md");
    String page = SourceTree.read(file);
    List<HouseModule> modules = House.modules();

    GeneratedDocument.matches(
        file, replaced(page, ModulePicture.of(modules) + "\n" + ModulePicture.table(modules)));
  }

  @Test
  void an_arrow_that_the_page_lacks_is_found() {
    String page =
        "# House\n\n" + BEGIN + ModulePicture.of(List.of(module("a"))) + END + "\nMore.\n";
    String now = ModulePicture.of(List.of(module("a", "b"), module("b")));

    assertThat(replaced(page, now))
        .isNotEqualTo(page)
        .startsWith("# House")
        .contains("  a --> b\n")
        .endsWith("More.\n");
  }

  private static String replaced(String page, String modules) {
    int from = page.indexOf(BEGIN);
    int to = page.indexOf(END);
    assertThat(from).as("the page has a place for the picture").isNotNegative().isLessThan(to);
    return page.substring(0, from + BEGIN.length()) + modules + page.substring(to);
  }

  private static HouseModule module(String name, String... uses) {
    TreeSet<String> used = new TreeSet<>(Set.of(uses));
    return new HouseModule(name, Optional.of("Tên"), used, used);
  }
}
