package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pages keep to their module and to the content security policy")
class TemplateGuardsTest {
  private final Path tree;

  TemplateGuardsTest(@TempDir Path tree) {
    this.tree = tree;
  }

  @Test
  void the_pages_of_the_house_name_only_their_own_module_and_those_for_all() {
    assertThat(SourceTree.files(House.PAGES, ".jte")).isNotEmpty();
    assertThat(TemplateGuards.foreignModules(House.PAGES)).isEmpty();
  }

  @Test
  void a_page_that_imports_or_calls_another_module_is_found() throws Exception {
    page(
        "scoring/sheet.jte",
        """
        @import vn.tdkt.scoring.SheetView
        @import vn.tdkt.pages.Page
        @import vn.tdkt.block.Grid
        @template.pages.layout(title = "")
        @template.audit.trail(rows = null)
        """);

    assertThat(TemplateGuards.foreignModules(tree))
        .containsExactly(
            "scoring/sheet.jte names module audit", "scoring/sheet.jte names module block");
  }

  @Test
  void the_pages_of_the_house_have_no_inline_code() {
    assertThat(TemplateGuards.inlineCode(House.PAGES)).isEmpty();
  }

  @Test
  void inline_script_style_and_handler_are_found() throws Exception {
    page("a/script.jte", "<script type=\"module\">go()</script>");
    page("a/style.jte", "<p style=\"color: red\">");
    page("a/handler.jte", "<button onclick=\"go()\">");
    page("a/htmx.jte", "<button hx-on:click=\"go()\">");
    page("a/sound.jte", "<script src=\"/a.js\"></script><p class=\"b\" data-on=\"c\">");

    assertThat(TemplateGuards.inlineCode(tree))
        .containsExactly(
            "a/handler.jte has an inline handler",
            "a/htmx.jte has an inline handler",
            "a/script.jte has an inline script",
            "a/style.jte has an inline style");
  }

  private void page(String path, String text) throws Exception {
    Path file = tree.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
