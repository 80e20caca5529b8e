package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Modules keep their boundaries")
class ModuleGuardsTest {
  private static final String BROKEN = "vn.tdkt.architecture.broken.modules";
  private static final ImportOption FIXTURE = location -> location.contains("/broken/modules/");

  @Test
  void the_house_has_no_cycle_and_nobody_reaches_into_another_module() {
    assertThat(ModuleGuards.boundaries(House.PACKAGE, House.OURS)).isEmpty();
  }

  @Test
  void reaching_into_another_module_is_found() {
    assertThat(ModuleGuards.boundaries(BROKEN, FIXTURE))
        .anyMatch(fault -> fault.contains("kitchen") && fault.contains("Jars"));
  }

  @Test
  void every_module_declares_exactly_what_it_uses() {
    assertThat(House.modules()).extracting(HouseModule::name).contains("kernel");
    assertThat(ModuleGuards.declarations(House.modules())).isEmpty();
  }

  @Test
  void an_undeclared_and_an_unused_module_are_found(@TempDir Path nothing) {
    List<HouseModule> broken =
        HouseModule.in(new ClassFileImporter().importPackages(BROKEN), BROKEN, nothing, nothing);

    assertThat(ModuleGuards.declarations(broken))
        .containsExactly(
            "attic declares no @ApplicationModule",
            "attic uses cellar without declaring it",
            "kitchen declares attic and does not use it");
  }

  @Test
  void a_misspelt_name_is_found() {
    HouseModule broken =
        new HouseModule(
            "kitchen", Optional.of("Bếp"), new TreeSet<>(Set.of("celar")), new TreeSet<>());

    assertThat(ModuleGuards.declarations(List.of(broken)))
        .containsExactly("kitchen declares celar, which does not exist");
  }

  @Test
  void a_page_and_a_foreign_key_are_uses_too(@TempDir Path tree) throws Exception {
    write(tree.resolve("pages/kitchen/list.jte"), "@import " + House.PACKAGE + ".attic.Box");
    write(tree.resolve("sql/kitchen/V202611210001__pots.sql"), "references cellar.jar (id)");

    List<HouseModule> broken =
        HouseModule.in(
            new ClassFileImporter().importPackages(BROKEN),
            BROKEN,
            tree.resolve("pages"),
            tree.resolve("sql"));

    assertThat(broken.getLast().used()).containsExactly("attic", "cellar");
  }

  @Test
  void no_declaration_of_a_module_is_hidden_by_the_tests() {
    assertThat(ModuleGuards.hiddenDeclarations(House.MAIN, House.TESTS)).isEmpty();
  }

  @Test
  void a_package_info_among_the_tests_of_a_module_is_found(@TempDir Path tree) throws Exception {
    write(tree.resolve("main/scoring/package-info.java"), "");
    write(tree.resolve("test/scoring/package-info.java"), "");
    write(tree.resolve("test/testing/package-info.java"), "");

    assertThat(ModuleGuards.hiddenDeclarations(tree.resolve("main"), tree.resolve("test")))
        .containsExactly("scoring/package-info.java hides the declaration of its module");
  }

  private static void write(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
