package vn.tdkt.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.inspection.FileType;
import vn.tdkt.inspection.Flaw;
import vn.tdkt.inspection.Inspection;
import vn.tdkt.inspection.Inspector;
import vn.tdkt.intake.book.SheetGuard;
import vn.tdkt.intake.book.Workbook;
import vn.tdkt.intake.model.Heads;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/** Looks at a stranger's workbook before anything of it is kept. */
@Component
class Upload {
  private static final Citation BECAUSE = Citation.of("REQ-43");
  private static final int LARGEST_MEGABYTES = 20;

  private final Inspector inspector;

  Upload(Inspector inspector) {
    this.inspector = inspector;
  }

  Outcome<NewFile> of(IntakeKind kind, String name, InputStream content) throws IOException {
    Path file = Files.createTempFile("tdkt-", ".xlsx");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return sound(name, file).then(sound -> readable(kind, name, sound));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Outcome<byte[]> sound(String name, Path file) throws IOException {
    if (Files.size(file) > (long) LARGEST_MEGABYTES << 20) {
      return Outcome.refused(Flaw.TOO_LARGE.refusal(name, LARGEST_MEGABYTES));
    }
    return switch (inspector.inspect(file)) {
      case Inspection.Flawed(Flaw flaw) -> Outcome.refused(flaw.refusal(name, LARGEST_MEGABYTES));
      case Inspection.Sound(FileType type, Integer pages) when type != FileType.XLSX ->
          Outcome.refused("intake.refused.not-xlsx", BECAUSE, name);
      case Inspection.Sound sound ->
          SheetGuard.allows(file)
              ? Outcome.done(Files.readAllBytes(file))
              : Outcome.refused(Flaw.DAMAGED.refusal(name, LARGEST_MEGABYTES));
    };
  }

  private static Outcome<NewFile> readable(IntakeKind kind, String name, byte[] content) {
    try (Workbook book = Workbook.open(content)) {
      Optional<Heads> heads = Heads.in(kind, book.top());
      if (heads.isEmpty()) {
        return Outcome.refused("intake.refused.no-heads", BECAUSE, name, kind.words());
      }
      int rows = book.lastLine() - heads.get().line();
      return Outcome.done(new NewFile(name, sha256(content), rows, content));
    } catch (IOException e) {
      return Outcome.refused(Flaw.DAMAGED.refusal(name, LARGEST_MEGABYTES));
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
