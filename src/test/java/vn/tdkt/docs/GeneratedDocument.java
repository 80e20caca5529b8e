package vn.tdkt.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tdkt.architecture.SourceTree;

/** A document that comes from the code: a test says when the tree holds another one. */
public final class GeneratedDocument {
  private GeneratedDocument() {}

  /** Fails where the file differs; {@code -Ddocs.write=true} writes it instead. */
  public static void matches(Path file, String fromTheCode) {
    if (Boolean.getBoolean("docs.write")) {
      write(file, fromTheCode);
    }
    assertThat(Files.exists(file) ? SourceTree.read(file) : "")
        .as(
            "%s is written by mvn -Pcheck test -Ddocs.write=true -Dtest='CoverageTest,ArchitectureDocumentTest'",
            file)
        .isEqualTo(fromTheCode);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
