package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.testing.Proves;

@DisplayName("Words and their uses match both ways")
class WordsGuardsTest {
  @Nested
  class In_the_house {
    private final WordsUsed used = WordsUsed.in(House.MAIN, House.PAGES);

    @Test
    void every_word_that_is_asked_for_is_said() {
      assertThat(used.literals()).isNotEmpty();
      assertThat(WordsGuards.missing(House.WORDS, used)).isEmpty();
    }

    @Test
    void every_word_is_used() {
      assertThat(WordsGuards.unused(House.WORDS, used)).isEmpty();
    }

    @Test
    @Proves("REQ-196")
    void all_words_are_readable_in_the_file() {
      assertThat(WordsGuards.unreadable(House.WORDS)).isEmpty();
    }
  }

  @Nested
  class In_a_broken_tree {
    private final Path tree;

    In_a_broken_tree(@TempDir Path tree) {
      this.tree = tree;
    }

    @BeforeEach
    void a_module_with_words() throws Exception {
      write(
          "main/scoring/Sheets.java",
          """
          class Sheets {
            String a() { return Words.of("scoring").say("title"); }
            String b() { return WORDS.say("titel"); }
            Object c() { return Outcome.refused("scoring.refused.late", because); }
            String d(State state) { return WORDS.say("state." + state); }
            String e() { return "scoring.sent"; }
          }
          """);
      write("jte/scoring/sheet.jte", "<p title=\"${page.t(\"heading\")}\">");
    }

    @Test
    void a_word_that_nobody_says_is_found() throws Exception {
      write("words/scoring.properties", "title = Bảng chấm điểm\nscoring.refused.late = Muộn\n");

      assertThat(WordsGuards.missing(tree.resolve("words"), used()))
          .containsExactly(
              "scoring/Sheets.java asks for titel, which nobody says",
              "scoring/sheet.jte asks for heading, which nobody says");
    }

    @Test
    void a_word_that_nobody_uses_is_found() throws Exception {
      write(
          "words/scoring.properties",
          """
          title = Bảng chấm điểm
          heading = Bảng
          state.DRAFT = Dự thảo
          act.sent = gửi Khối
          act.recalled = rút lại
          scoring.refused.late = Muộn
          old = Phiếu
          """);

      assertThat(WordsGuards.unused(tree.resolve("words"), used()))
          .containsExactly(
              "scoring.properties: nobody uses act.recalled",
              "scoring.properties: nobody uses old");
    }

    @Test
    void escapes_loose_diacritics_doubled_keys_and_other_encodings_are_found() throws Exception {
      write("words/doubled.properties", "a = một\na = hai\n");
      write("words/escaped.properties", "a = m" + "\\" + "u1ed9t\n");
      write("words/loose.properties", "a = mo\u0302\u0323t\n");
      Files.write(
          tree.resolve("words/old.properties"), "a = một".getBytes(StandardCharsets.UTF_16));

      assertThat(WordsGuards.unreadable(tree.resolve("words")))
          .containsExactly(
              "doubled.properties says a twice",
              "escaped.properties hides letters behind escapes",
              "loose.properties is not composed (NFC)",
              "old.properties is not UTF-8");
    }

    private WordsUsed used() {
      return WordsUsed.in(tree.resolve("main"), tree.resolve("jte"));
    }

    private void write(String path, String text) throws Exception {
      Path file = tree.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
