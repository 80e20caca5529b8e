package vn.tdkt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.architecture.House;
import vn.tdkt.architecture.SourceTree;

@DisplayName("Links between documents lead somewhere")
class LinksTest {
  @Test
  void no_document_of_the_house_leads_nowhere() {
    assertThat(SourceTree.files(House.ROOT.resolve("docs"), ".md")).isNotEmpty();
    assertThat(Links.broken(House.ROOT)).isEmpty();
  }

  @Test
  void a_link_to_nowhere_is_found(@TempDir Path tree) throws Exception {
    Files.writeString(
        tree.resolve("a.md"), "[b](b.md#part) [c](c.md) [out](https://example.org) [up](#top)");
    Files.writeString(tree.resolve("b.md"), "");

    assertThat(Links.broken(tree)).containsExactly("a.md leads to c.md, which is not there");
  }
}
