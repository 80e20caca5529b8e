package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What no file may say, and how long a class may be")
class TextGuardsTest {
  private final Path tree;

  TextGuardsTest(@TempDir Path tree) {
    this.tree = tree;
  }

  @Test
  void no_file_of_the_house_names_a_registry_or_a_path_of_one_machine() {
    assertThat(SourceTree.files(House.ROOT, "pom.xml")).isNotEmpty();
    assertThat(TextGuards.unwantedWords(House.ROOT)).isEmpty();
  }

  @Test
  void a_registry_and_a_path_of_one_machine_are_found() throws Exception {
    Files.writeString(tree.resolve("lock.json"), "https://registry." + "npmjs.org/htmx");
    Files.writeString(tree.resolve("pom.xml"), "https://repo1" + ".maven.org/maven2");
    Files.writeString(tree.resolve("note.md"), "see /wor" + "k/shared/design");
    Files.writeString(tree.resolve("sound.md"), "https://maven.apache.org and src/work/here");
    Files.write(tree.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', (byte) 0xff});

    assertThat(TextGuards.unwantedWords(tree))
        .containsExactly(
            "lock.json names the address of a package registry",
            "note.md names a path of one machine",
            "pom.xml names the address of a package registry");
  }

  @Test
  void no_class_of_the_house_is_two_things() {
    assertThat(SourceTree.files(House.MAIN, ".java")).isNotEmpty();
    assertThat(TextGuards.longClasses(House.MAIN)).isEmpty();
  }

  @Test
  void a_long_class_is_found() throws Exception {
    Files.writeString(tree.resolve("Fits.java"), "\n".repeat(TextGuards.LONGEST_CLASS));
    Files.writeString(tree.resolve("Long.java"), "\n".repeat(TextGuards.LONGEST_CLASS + 1));

    assertThat(TextGuards.longClasses(tree)).containsExactly("Long.java is longer than 300 lines");
  }
}
