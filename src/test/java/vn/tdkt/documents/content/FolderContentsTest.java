package vn.tdkt.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Kho nội dung trong thư mục")
class FolderContentsTest {
  final Path folder;
  final FolderContents contents;

  FolderContentsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.contents = new FolderContents(folder, folder);
  }

  static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void the_same_content_lies_there_once() throws IOException {
    for (int times = 0; times < 3; times++) {
      try (Incoming incoming = contents.receive(bytes(1000), 1000)) {
        contents.keep(incoming);
      }
    }
    assertThat(files()).hasSize(1);
    String sha256 = files().getFirst().getFileName().toString();
    try (InputStream in = contents.open(sha256)) {
      assertThat(in.readAllBytes()).isEqualTo(new byte[1000]);
    }
  }

  @Test
  void one_byte_too_many_leaves_nothing() throws IOException {
    assertThatThrownBy(() -> contents.receive(bytes(1001), 1000))
        .isInstanceOf(Incoming.TooLarge.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void a_line_that_breaks_leaves_nothing() throws IOException {
    InputStream breaking =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("line cut");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("line cut");
          }
        };
    assertThatThrownBy(() -> contents.receive(breaking, 1000)).hasMessage("line cut");
    assertThat(files()).isEmpty();
  }

  @Test
  void what_is_not_kept_is_taken_away() throws IOException {
    try (Incoming incoming = contents.receive(bytes(10), 1000)) {
      assertThat(files()).containsExactly(incoming.path());
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void a_start_removes_what_a_killed_program_left_unfinished() throws IOException {
    Files.write(contents.incoming().resolve("upload.tmp"), new byte[5]);
    assertThat(new FolderContents(folder, folder).sweep(Set.of())).isZero();
    assertThat(files()).isEmpty();
  }

  @Test
  void a_sweep_takes_what_nothing_refers_to() throws IOException {
    try (Incoming stays = contents.receive(bytes(1), 9);
        Incoming goes = contents.receive(bytes(2), 9)) {
      contents.keep(stays);
      contents.keep(goes);
      assertThat(contents.sweep(Set.of(stays.sha256()))).isEqualTo(1);
      assertThat(files()).singleElement().asString().endsWith(stays.sha256());
    }
  }

  @Test
  void an_address_that_is_no_hash_opens_nothing() {
    assertThatThrownBy(() -> contents.open("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
